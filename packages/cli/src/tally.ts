import type { Position, Report } from './input/batch.ts';
import type { MessageCode } from './messages.ts';
import type { Standing } from './output/sink.ts';
import type { Terminal } from './terminal.ts';
import type { Done } from './work/work.ts';

/** Counts what a run has done, and reports what was wrong. */
export class Tally {
  /** Things that the output format cannot hold. */
  losses = 0;
  private current: Standing;
  private readonly started = performance.now();

  constructor(
    before: Standing,
    private readonly options: {
      readonly maxErrors: number;
      readonly quiet: boolean;
    },
    private readonly terminal: Terminal,
  ) {
    const { run, position, records, bad } = before;
    this.current = { run, position, records, bad };
  }

  /** How far the run is. */
  get standing(): Standing {
    return this.current;
  }

  get tooMany(): boolean {
    return this.current.bad > this.options.maxErrors;
  }

  /** Counts a batch that is written. */
  pass({ records, reports }: Done, position: Position) {
    for (const report of reports) this.add(report);
    this.current = { ...this.current, position, records: this.current.records + records };
  }

  add(report: Report) {
    const { severity } = report;
    if (severity === 'error') this.current = { ...this.current, bad: this.current.bad + 1 };
    if (severity === 'loss') this.losses += 1;
    if (severity === 'error' || !this.options.quiet) this.terminal.reportOn(report);
  }

  /** Says how the run went or ended. */
  say(code: MessageCode) {
    const { records, bad } = this.current;
    const seconds = ((performance.now() - this.started) / 1000).toFixed(1);
    const { maxErrors: most } = this.options;
    const details = { records, bad, seconds, most, losses: this.losses };
    this.terminal.report({}, code, this.terminal.say(code, details), 'note');
  }
}
