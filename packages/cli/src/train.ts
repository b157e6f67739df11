import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import type { Document } from '@congvan/core';
import {
  readModel,
  shippedModel,
  train,
  writeModel,
  type Epoch,
  type SequenceModel,
  type TrainOptions,
} from '@congvan/learn';

import type { Arguments } from './arguments.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { Failure } from './failure.ts';
import { readCorpus } from './input/corpus.ts';
import { onInterrupt } from './interrupt.ts';
import { drawCurve, learningCurve } from './learning-curve.ts';
import { writeWhole } from './output/file-sink.ts';
import { startProgress } from './progress-bar.ts';
import type { Terminal } from './terminal.ts';

/** Runs `congvan train`. */
export async function runTrain(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call;
  const out = given.get('out') ?? 'model.cvm';
  const [dev, curve] = [given.get('dev'), given.get('curve')];
  if (curve !== undefined && dev === undefined) throw new Failure(EXIT.usage, 'curve-needs-dev');
  const corpus = await readCorpus(given.operands, call);
  const held = dev === undefined ? undefined : await readCorpus([dev], call);
  const interrupt = onInterrupt(terminal);
  try {
    const start = await startingModel(given, out);
    const options = { ...settingsOf(given), ...start, signal: interrupt.signal };
    const model = await learn(corpus.documents, held?.documents, options, out, terminal);
    await writeWhole(out, writeModel(named(model, out)));
    if (curve !== undefined && held) {
      const points = await learningCurve(corpus.documents, held.documents, model, options);
      await writeWhole(curve, drawCurve(points, terminal.language));
    }
  } finally {
    interrupt.release();
  }
  await rm(keptPath(out), { force: true });
  if (interrupt.signal.aborted) return EXIT.interrupted;
  return corpus.bad + (held?.bad ?? 0) === 0 ? EXIT.ok : EXIT.bad;
}

/** Options of training that are numbers. */
export function settingsOf(given: Arguments): TrainOptions {
  const names = ['epochs', 'patience', 'seed'] as const;
  const numbers = names.flatMap((name) => {
    const value = given.number(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(numbers);
}

async function startingModel(given: Arguments, out: string): Promise<{ from?: SequenceModel }> {
  const kept = keptPath(out);
  const path = given.has('resume') && existsSync(kept) ? kept : given.get('from-model');
  if (path === undefined) return {};
  if (path === 'shipped') return fromShipped();
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Failure(EXIT.usage, 'cannot-read', { reason: error.message }, path);
  });
  const { model, problems } = readModel(new Uint8Array(bytes));
  if (model) return { from: model };
  throw new Failure(EXIT.usage, 'bad-model', { reason: problems[0]!.message }, path);
}

function fromShipped(): { from?: SequenceModel } {
  const from = shippedModel();
  return from ? { from } : {};
}

async function learn(
  documents: readonly Document[],
  dev: readonly Document[] | undefined,
  options: TrainOptions,
  out: string,
  terminal: Terminal,
): Promise<SequenceModel> {
  const bar = startProgress(100, terminal);
  try {
    return await train(documents, {
      ...options,
      ...(dev && { dev }),
      onProgress: (_layer, _epoch, share) => bar.show(100 * share),
      onEpoch(epoch) {
        sayEpoch(epoch, terminal);
        if (epoch.best) keep(epoch.model, out);
      },
    });
  } finally {
    bar.stop();
  }
}

/** Replaces the best model so far in one step. */
function keep(model: SequenceModel, out: string): void {
  const fresh = `${keptPath(out)}.new`;
  mkdirSync(dirname(fresh), { recursive: true });
  writeFileSync(fresh, writeModel(model));
  renameSync(fresh, keptPath(out));
}

function keptPath(out: string): string {
  return `${out}.best`;
}

function named(model: SequenceModel, out: string): SequenceModel {
  const name =
    model.card.name === 'model' ? basename(out).replace(/\.[^.]*$/, '') : model.card.name;
  const trained = new Date().toISOString().slice(0, 10);
  return { ...model, card: { ...model.card, name, trained } };
}

function sayEpoch({ layer, epoch, epochs, loss, dev, best }: Epoch, terminal: Terminal) {
  const code = dev === undefined ? 'epoch' : best ? 'epoch-best' : 'epoch-worse';
  const figures = { loss: loss.toFixed(4), dev: (100 * (dev ?? 0)).toFixed(2) };
  terminal.report({}, code, terminal.say(code, { layer, epoch, epochs, ...figures }), 'note');
}
