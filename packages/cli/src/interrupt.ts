import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

/**
 * Calls for a stop at the first Ctrl-C or SIGTERM: the signal aborts, the run finishes what it has
 * in hand. A second one ends the process at once. `release` gives the keys back.
 */
export function onInterrupt(terminal: Terminal): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    terminal.report({}, 'stopping', terminal.say('stopping'), 'note');
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
