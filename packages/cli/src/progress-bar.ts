import cliProgress from 'cli-progress';

import type { Terminal } from './terminal.ts';

/** Shows how far a run is, on standard error when that is a terminal; shows nothing elsewhere. */
export interface ProgressBar {
  /** How much is done, in bytes or whatever the total counts, and how many records. */
  show(done: number, records?: number): void;
  stop(): void;
}

const NONE: ProgressBar = { show() {}, stop() {} };

/** `total` is undefined when nobody knows it, as for standard input. */
export function startProgress(total: number | undefined, terminal: Terminal): ProgressBar {
  const { stderr } = terminal.streams;
  if (stderr.isTTY !== true || terminal.json) return NONE;
  const format = total ? '{bar} {percentage}% · {eta_formatted}{counted}' : '{counted}';
  const bar = new cliProgress.SingleBar(
    { format, stream: stderr as NodeJS.WritableStream, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  const counted = (records: number | undefined) => {
    if (records === undefined) return '';
    const rate = Math.round((records * 1000) / (performance.now() - started));
    return `${total ? ' · ' : ''}${terminal.say('progress-count', { records, rate })}`;
  };
  bar.start(total ?? 1, 0, { counted: '' });
  return {
    show: (done, records) => bar.update(total ? done : 0, { counted: counted(records) }),
    stop: () => bar.stop(),
  };
}
