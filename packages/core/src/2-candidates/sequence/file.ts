import { deflateSync, inflateSync } from 'fflate';

import { problem, type Problem } from '../../problem.ts';
import { hashString, mix } from './hash.ts';
import type { Calibration, ChainModel, ModelCard, SequenceModel } from './model.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { tagCount } from './tags.ts';
import { type WeightRow, WeightTable } from './weights.ts';

/** `CVM` and the version of the layout. */
const MAGIC = [0x43, 0x56, 0x4d, 2];
/** Weights are whole multiples of a step, this one unless told otherwise; nearer to zero they go. */
const STEP = 1 / 64;

interface Header {
  readonly card: ModelCard;
  readonly step: number;
  readonly calibration: { readonly outer: Calibration; readonly inner: Calibration };
  readonly labels: { readonly outer: readonly string[]; readonly inner: readonly string[] };
}

/**
 * A model as bytes: `CVM`, a version, a checksum, then deflated: a JSON header and, each column by
 * itself, hashes as differences, tags, and weights as multiples of `step`.
 */
export function writeModel(model: SequenceModel, step = STEP): Uint8Array {
  const { card, knowledge, outer, inner } = model;
  const header: Header = {
    card,
    step,
    calibration: { outer: outer.calibration, inner: inner.calibration },
    labels: { outer: outer.labels, inner: inner.labels },
  };
  const body = new ByteWriter();
  body.text(JSON.stringify(header));
  writeMap(knowledge.clusters, body);
  writeMap(knowledge.ties, body);
  writeChain(outer, step, body);
  writeChain(inner, step, body);
  const packed = deflateSync(body.bytes(), { level: 9 });
  const file = new ByteWriter();
  for (const byte of MAGIC) file.byte(byte);
  file.int(checksum(packed));
  return Uint8Array.from([...file.bytes(), ...packed]);
}

/** What reading a model's bytes gives: the model, or why they are none. */
export type ReadModel =
  | { readonly model: SequenceModel; readonly problems?: undefined }
  | { readonly model?: undefined; readonly problems: readonly Problem[] };

/** Reads what `writeModel` wrote. A file of another version, cut short or changed is a problem. */
export function readModel(bytes: Uint8Array): ReadModel {
  const head = new ByteReader(bytes.subarray(0, 8));
  if (bytes.length < 8 || MAGIC.some((byte) => head.byte() !== byte))
    return refused('its first bytes are not those of a model of version 2');
  const packed = bytes.subarray(8);
  if (head.int() !== checksum(packed))
    return refused('its checksum does not match: it was changed or cut short');
  const body = new ByteReader(inflateSync(packed));
  const { card, step, calibration, labels } = JSON.parse(body.text()) as Header;
  const knowledge = { clusters: readMap(body), ties: readMap(body) };
  const outer = readChain(body, step, { labels: labels.outer, calibration: calibration.outer });
  const inner = readChain(body, step, { labels: labels.inner, calibration: calibration.inner });
  return { model: { card, knowledge, outer, inner } };
}

/**
 * The model in a file's bytes.
 *
 * @throws RangeError when they are none.
 */
export function modelIn(bytes: Uint8Array): SequenceModel {
  const { model, problems } = readModel(bytes);
  if (!model) throw new RangeError(problems[0]!.message);
  return model;
}

function refused(reason: string): ReadModel {
  return { problems: [problem('not-a-model', { reason })] };
}

function checksum(bytes: Uint8Array): number {
  let sum = hashString('CVM');
  for (const byte of bytes) sum = mix(sum, byte);
  return sum;
}

function writeMap(map: ReadonlyMap<number, number>, to: ByteWriter): void {
  const entries = [...map].toSorted((a, b) => a[0] - b[0]);
  to.differences(entries.map(([key]) => key));
  for (const [, value] of entries) to.varint(value >>> 0);
}

function readMap(from: ByteReader): Map<number, number> {
  return new Map(Array.from(from.differences(), (key) => [key, from.varint() | 0]));
}

function writeChain({ weights, transitions }: ChainModel, step: number, to: ByteWriter): void {
  const rows = [...weights.rows()]
    .map((row) => rounded(row, step))
    .filter(({ tags }) => tags.length > 0)
    .toSorted((a, b) => a.hash - b.hash);
  to.differences(rows.map(({ hash }) => hash));
  for (const { tags } of rows) to.varint(tags.length);
  for (const { tags } of rows) for (const tag of Array.from(tags)) to.byte(tag);
  for (const row of rows) for (const weight of Array.from(row.weights)) to.signed(weight);
  for (const weight of transitions) to.signed(Math.round(weight / step));
}

function rounded({ hash, tags, weights }: WeightRow, step: number): WeightRow {
  const steps = Array.from(weights, (weight) => Math.round(weight / step));
  const kept = [...steps.keys()].filter((k) => steps[k] !== 0);
  return { hash, tags: kept.map((k) => tags[k]!), weights: kept.map((k) => steps[k]!) };
}

function readChain(
  from: ByteReader,
  step: number,
  { labels, calibration }: Pick<ChainModel, 'labels' | 'calibration'>,
): ChainModel {
  const hashes = from.differences();
  const counts = Array.from(hashes, () => from.varint());
  const tags = counts.map((count) => Array.from({ length: count }, () => from.byte()));
  const weights = counts.map((count) => Array.from({ length: count }, () => from.signed() * step));
  const rows = Array.from(hashes, (hash, i) => ({ hash, tags: tags[i]!, weights: weights[i]! }));
  const count = tagCount(labels.length);
  const transitions = Float32Array.from({ length: count * count }, () => from.signed() * step);
  return { labels, calibration, weights: new WeightTable(rows), transitions };
}
