import type { Position, Report } from './input/batch.ts';
import type { MessageCode } from './messages.ts';
import type { Standing } from './output/sink.ts';
import type { Terminal } from './terminal.ts';
import type { Done } from './work/work.ts';

/** So many losses of a kind are told one by one, to people. */
const TOLD = 3;

/** Counts what a run has done, and reports what was wrong. */
export class Tally {
  /** How many things of each kind the output format cannot hold. */
  private readonly lossesByCode = new Map<string, number>();
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

  /** How many things the output format cannot hold. */
  get losses(): number {
    return [...this.lossesByCode.values()].reduce((sum, count) => sum + count, 0);
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
    const { severity, code } = report;
    if (severity === 'error') this.current = { ...this.current, bad: this.current.bad + 1 };
    if (severity === 'loss' && this.countLoss(code) > TOLD && !this.terminal.json) return;
    if (severity === 'error' || !this.options.quiet) this.terminal.reportOn(report);
  }

  /** Counts a loss, and gives how many of its kind there have been. */
  private countLoss(code: string): number {
    const count = (this.lossesByCode.get(code) ?? 0) + 1;
    this.lossesByCode.set(code, count);
    return count;
  }

  /** Says how many losses were not told. */
  sayUntold() {
    if (this.terminal.json || this.options.quiet) return;
    for (const [code, all] of this.lossesByCode) {
      if (all <= TOLD) continue;
      const more = this.terminal.say('more-losses', { code, count: all - TOLD });
      this.terminal.report({}, code, more, 'loss');
    }
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
