import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { Failure } from './failure.ts';
import { FORMATS } from './formats.ts';
import { batches } from './input/batches.ts';
import { findSources } from './input/source.ts';
import { openSink } from './output/sink.ts';
import type { Terminal } from './terminal.ts';
import { inOrder } from './work/in-order.ts';
import { createPool } from './work/pool.ts';
import type { Settings } from './work/settings.ts';

/** Reads, works and writes, in constant memory and in order. */
export async function run(
  { arguments: given, terminal }: Call,
  task: Settings['task'],
): Promise<ExitCode> {
  const from = given.get('from') ?? 'auto';
  const extensions = FORMATS.flatMap((format) => format.extensions);
  const { sources, missing } = await findSources(given.operands, extensions);
  const tally = { records: 0, bad: 0 };
  for (const { name, code, details } of missing) {
    terminal.report({ file: name }, code, terminal.say(code, details));
    tally.bad += 1;
  }
  const settings = { task, to: given.get('to') ?? 'jsonl', language: terminal.language };
  const pool = createPool(given.number('jobs') ?? 1, settings);
  const sink = await openSink(given.get('out'), terminal);
  const started = performance.now();
  try {
    const reading = { sources, from, stdin: terminal.streams.stdin, onRead() {} };
    for await (const { result } of inOrder(batches(reading), pool.depth, pool.run)) {
      await sink.write(result.data);
      tally.records += result.records;
      for (const { lost, code, message, ...place } of result.reports) {
        terminal.report(place, code, message);
        if (lost) tally.bad += 1;
      }
      checkErrors(tally.bad, given.number('max-errors'));
    }
  } finally {
    await sink.close();
    await pool.close();
  }
  return conclude(tally, started, terminal);
}

function checkErrors(bad: number, most = Infinity) {
  if (bad > most) throw new Failure(EXIT.stopped, 'too-many-errors', { bad, most });
}

function conclude(tally: { records: number; bad: number }, started: number, terminal: Terminal) {
  if (tally.bad === 0) return EXIT.ok;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.report({}, 'summary', terminal.say('summary', { ...tally, seconds }));
  return EXIT.bad;
}
