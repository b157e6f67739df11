import cliProgress from 'cli-progress';

import type { Terminal } from './terminal.ts';

/** Shows how far a run is, on standard error when that is a terminal; shows nothing elsewhere. */
export interface ProgressBar {
  /** More of the input is read: bytes, or whatever the total counts. */
  advance(amount: number): void;
  /** Records done so far. */
  show(records: number): void;
  stop(): void;
}

const NONE: ProgressBar = { advance() {}, show() {}, stop() {} };

/** `total` is undefined when nobody knows it, as for standard input. */
export function startProgress(total: number | undefined, terminal: Terminal): ProgressBar {
  const { stderr } = terminal.streams;
  if (stderr.isTTY !== true || terminal.json) return NONE;
  const counted = terminal.say('progress-count');
  const format = total ? `{bar} {percentage}% · ${counted} · {eta_formatted}` : counted;
  const bar = new cliProgress.SingleBar(
    { format, stream: stderr as NodeJS.WritableStream, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  bar.start(total ?? 1, 0, { records: 0, rate: 0 });
  return {
    advance: (amount) => bar.increment(total ? amount : 0),
    show(records) {
      const rate = Math.round((records * 1000) / (performance.now() - started));
      bar.update({ records, rate });
    },
    stop: () => bar.stop(),
  };
}
