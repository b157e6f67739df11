import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

import type { Scheme, WriteOptions } from '@congvan/formats';

import type { Arguments } from './arguments.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { Failure } from './failure.ts';
import { named } from './formats.ts';
import { errorAt, startOf } from './input/batch.ts';
import { batches, type Reading } from './input/batches.ts';
import { findSources, type Missing, type Source } from './input/source.ts';
import { onInterrupt } from './interrupt.ts';
import { packingOf, type Packing } from './output/packing.ts';
import { openSink, type Standing } from './output/sink.ts';
import { chunkWriter, fileFor, wholeWriter, type Writer } from './output/writer.ts';
import { startProgress } from './progress-bar.ts';
import { Tally } from './tally.ts';
import type { Terminal } from './terminal.ts';
import { inOrder } from './work/in-order.ts';
import { createPool } from './work/pool.ts';
import type { Settings } from './work/settings.ts';

/** Everything that a run over records is told. */
export interface Plan {
  readonly settings: Settings;
  readonly sources: readonly Source[];
  readonly missing: readonly Missing[];
  readonly from: string;
  readonly out: string | undefined;
  readonly packing: Packing;
  readonly jobs: number;
  readonly maxErrors: number;
  readonly resume: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
}

/** Reads the options that `tag` and `convert` share. Throws a `Failure` where they do not fit. */
export async function planOf(
  { arguments: given, terminal }: Call,
  { task, to, tagger, units }: Pick<Settings, 'task' | 'to' | 'tagger' | 'units'>,
): Promise<Plan> {
  const out = await fileFor(given.get('out'), named(to));
  const resume = given.has('resume');
  if (resume && (out === undefined || out === '-'))
    throw new Failure(EXIT.usage, 'resume-needs-out');
  if (resume && !named(to).writeChunk) throw new Failure(EXIT.usage, 'resume-needs-chunks', { to });
  const from = given.get('from') ?? 'auto';
  const found = await findSources(given.operands, from);
  return {
    settings: { task, tagger, units, to, write: writeOptions(given), language: terminal.language },
    ...found,
    from,
    out,
    packing: (given.get('compress') as Packing | undefined) ?? packingOf(out),
    jobs: given.number('jobs') ?? 1,
    maxErrors: given.number('max-errors') ?? Infinity,
    resume,
    strict: given.has('strict'),
    quiet: given.has('quiet'),
  };
}

function writeOptions(given: Arguments): WriteOptions {
  const scheme = given.get('scheme') as Scheme | undefined;
  return scheme === undefined ? {} : { scheme };
}

/** Reads, works and writes, in constant memory and in the order of the input. */
export async function run(plan: Plan, terminal: Terminal): Promise<ExitCode> {
  const start: Standing = { run: identityOf(plan), position: startOf(0), records: 0, bad: 0 };
  const opened = await openWriter(plan, start, terminal);
  if (!opened) {
    terminal.report({ file: plan.out }, 'complete', terminal.say('complete'), 'note');
    return EXIT.ok;
  }
  const tally = new Tally(opened.before, plan, terminal);
  for (const lost of plan.missing) tally.add(errorAt({ file: lost.name }, lost, terminal.language));
  const interrupt = onInterrupt(terminal);
  try {
    await work(plan, opened.writer, tally, interrupt.signal, terminal);
    return await conclude(plan, opened.writer, tally, interrupt.signal.aborted, terminal);
  } catch (error) {
    await opened.writer.abandon(tally.standing).catch(() => {});
    throw error;
  } finally {
    interrupt.release();
  }
}

async function work(
  plan: Plan,
  writer: Writer,
  tally: Tally,
  signal: AbortSignal,
  terminal: Terminal,
) {
  const { sources, from, jobs, settings } = plan;
  const bar = startProgress(sizeOf(sources), terminal);
  const pool = createPool(jobs, settings);
  const start = tally.standing.position;
  const items = withBytesRead({ sources, from, start, signal, stdin: terminal.streams.stdin });
  try {
    for await (const { item, result } of inOrder(items, pool.depth, (one) => pool.run(one.batch))) {
      await writer.take(result);
      tally.pass(result, item.batch.after);
      bar.show(item.read, tally.standing.records);
      await writer.mark(tally.standing);
      if (tally.tooMany) break;
    }
  } finally {
    bar.stop();
    await pool.close();
  }
}

/** Batches, each with how many bytes were read from the disk up to its end. */
async function* withBytesRead(reading: Omit<Reading, 'onRead'>) {
  let read = 0;
  const onRead = (length: number) => void (read += length);
  for await (const batch of batches({ ...reading, onRead })) yield { batch, read };
}

async function conclude(
  plan: Plan,
  writer: Writer,
  tally: Tally,
  interrupted: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  tally.sayUntold();
  const refused = plan.strict && tally.losses > 0;
  if (interrupted || tally.tooMany || refused) {
    const resumable = await writer.abandon(tally.standing);
    if (refused) tally.say('refused');
    else tally.say(interrupted ? 'interrupted' : 'too-many-errors');
    if (resumable) tally.say('go-on');
    return interrupted ? EXIT.interrupted : EXIT.stopped;
  }
  await writer.finish();
  if (tally.standing.bad > 0 || terminal.streams.stderr.isTTY === true) tally.say('summary');
  return tally.standing.bad > 0 ? EXIT.bad : EXIT.ok;
}

async function openWriter(plan: Plan, start: Standing, terminal: Terminal) {
  const { settings, out, packing, resume, strict } = plan;
  const format = named(settings.to);
  if (!format.writeChunk) {
    return {
      writer: wholeWriter(format, { path: out, packing, options: settings.write }, terminal),
      before: start,
    };
  }
  const sink = await openSink({ path: out, packing, resume, held: strict }, start, terminal);
  return sink && { writer: chunkWriter(sink), before: sink.before ?? start };
}

/** What must be the same for a run to go on with what another has begun. */
function identityOf({ settings, sources, from, packing }: Plan): string {
  const { language: _, ...work } = settings;
  const names = sources.map(({ name }) => name);
  return createHash('sha256')
    .update(serialize([work, from, packing, names]))
    .digest('base64');
}

function sizeOf(sources: readonly Source[]): number | undefined {
  return sources.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}
