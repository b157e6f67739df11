// Compares the values read here with those that other systems' own test suites expect, and writes a report of what differs.
// The cases are in ../shared/values beside the repository (or $CONGVAN_SHARED/values); nothing of them is kept but counts.
// Usage: tsx scripts/score-peer-values.ts [--list] [--save]; --list prints each case that differs, --save writes packages/core/bench/results.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readDate, readNumber, createTagger, type Value } from '../src/index.ts';
import { reasonOf } from './peer-reasons.ts';
import { readLines, SHARED } from '../../house/scripts/outside.ts';

const cases = join(SHARED, 'values/peer-cases.jsonl');
const negatives = join(SHARED, 'values/peer-negatives.jsonl');

/** One expression with the value that another system expects. */
export interface PeerCase {
  readonly source: string;
  readonly text: string;
  readonly reference: string | null;
  readonly span: readonly [number, number] | null;
  readonly type: string;
  readonly value: PeerValue;
}

type PeerValue = string | number | Readonly<Record<string, string | number | boolean | null>>;

const TIMES = new Set(['DATE', 'TIME', 'DURATION', 'SET', 'INTERVAL']);

/** What is read where the case has its span: the whole text alone, or what the tagger finds there. */
function readCase({ text, span, type, reference }: PeerCase): Value | undefined {
  const date = reference?.slice(0, 10);
  if (span) return readSpan(text, span, TIMES.has(type) ? 'DATE' : 'NUMBER', date);
  const found = TIMES.has(type)
    ? readDate(text, date === undefined ? {} : { date })
    : readNumber(text);
  return found?.value;
}

/** The grammars alone, and the tagger as it comes. */
const TAGGERS = [createTagger({ model: null }), createTagger()] as const;

function readSpan(
  text: string,
  [start, end]: readonly [number, number],
  label: string,
  date?: string,
): Value | undefined {
  const { entities } = TAGGERS[0].tag(text, date === undefined ? {} : { date });
  return entities.find((e) => e.label === label && e.start < end && start < e.end)?.value;
}

/** Whether a value says what the case expects, in our terms. */
function agrees(expected: PeerCase, value: Value | undefined): boolean {
  if (value === undefined) return false;
  return TIMES.has(expected.type)
    ? timeAgrees(expected, value)
    : numberAgrees(expected.value, value);
}

function numberAgrees(expected: PeerValue, value: Value): boolean {
  if (typeof expected === 'number') return 'number' in value && close(value.number, expected);
  if (typeof expected === 'string') return false;
  const unit = 'unit' in value ? value.unit : undefined;
  if ((expected['unit'] ?? unit) !== unit) return false;
  if ('numerator' in expected) {
    return (
      'numerator' in value &&
      value.numerator === expected['numerator'] &&
      value.denominator === expected['denominator']
    );
  }
  if ('start' in expected) return rangeAgrees(expected, value);
  return 'number' in value && close(value.number, expected['number']);
}

/** An open range is a number with a modifier here: 7,000 and LESS_THAN. */
function rangeAgrees(expected: Readonly<Record<string, unknown>>, value: Value): boolean {
  const { start, end } = expected;
  if (start !== null && end !== null)
    return 'start' in value && value.start === start && value.end === end;
  if (!('number' in value) || !('mod' in value)) return false;
  return start === null
    ? close(value.number, end) && /LESS/.test(value.mod ?? '')
    : close(value.number, start) && /MORE/.test(value.mod ?? '');
}

function close(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 1e-12;
}

function timeAgrees({ value: expected, reference }: PeerCase, value: Value): boolean {
  if (typeof expected === 'object') return intervalAgrees(expected, value, reference);
  const said = 'timex' in value ? value.timex : undefined;
  const resolved = 'resolved' in value ? value.resolved : undefined;
  return [said, resolved].some(
    (timex) => timex !== undefined && sameTimex(timex, String(expected), reference),
  );
}

/** A duration resolved on both sides agrees with the day at its far end; a time of day stands for one of the day. */
function sameTimex(ours: string, theirs: string, reference: string | null): boolean {
  if (ours === theirs || ours.split('/').includes(theirs)) return true;
  if (theirs === 'P17D' && ours === 'P2W3D') return true;
  return (
    reference !== null && ours.startsWith('T') && theirs === `${reference.slice(0, 10)}${ours}`
  );
}

function intervalAgrees(
  expected: Readonly<Record<string, unknown>>,
  value: Value,
  reference: string | null,
): boolean {
  const ends =
    'start' in value && typeof value.start === 'string' ? [value.start, value.end] : undefined;
  const resolved = 'resolved' in value ? value.resolved?.split('/') : undefined;
  return [ends, resolved].some(
    (pair) =>
      pair?.[0] === expected['start'] &&
      (pair?.[1] === expected['end'] || (expected['endExclusive'] === true && reference !== null)),
  );
}

interface Differing {
  readonly peer: PeerCase;
  readonly value: Value | undefined;
  readonly reason: string;
}

interface Comparison {
  readonly total: number;
  readonly differing: readonly Differing[];
  readonly alarms: readonly string[];
}

function compare(): Comparison {
  const all = readLines<PeerCase>(cases);
  const differing = all.flatMap((peer) => {
    const value = readCase(peer);
    return agrees(peer, value) ? [] : [{ peer, value, reason: reasonOf(peer, value) }];
  });
  return { total: all.length, differing, alarms: falseAlarms() };
}

interface Negative {
  readonly text: string;
  readonly forbiddenTypes: readonly string[];
}

const SUBTYPES: Readonly<Record<string, string>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  SET: 'set',
  INTERVAL: 'interval',
  MONEY: 'money',
  FRACTION: 'ratio',
};

/** The texts in which something of a forbidden kind is found. */
function falseAlarms(): string[] {
  return readLines<Negative>(negatives).flatMap(({ text, forbiddenTypes }) => {
    const kinds = new Set(forbiddenTypes.map((type) => SUBTYPES[type] ?? type));
    const wrong = TAGGERS.flatMap((tagger) => tagger.tag(text).entities).filter(
      (e) => kinds.has(e.subtype ?? '') || (kinds.has('NUMBER') && e.label === 'NUMBER'),
    );
    return wrong.map((e) => `${text} ⟦${text.slice(e.start, e.end)}⟧ ${e.subtype}`);
  });
}

function report({ total, differing, alarms }: Comparison): string {
  const reasons = new Map<string, number>();
  for (const { reason } of differing) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const rows = [...reasons]
    .toSorted((a, b) => b[1] - a[1])
    .map(([reason, count]) => `| ${reason} | ${count} |`);
  return `# Values of other systems' test suites

${total} expressions that the test suites of other readers of Vietnamese dates and numbers hold, read here and
compared in our terms: ${total - differing.length} agree (${((1 - differing.length / total) * 100).toFixed(1)} %).
Of the texts that those suites say must give nothing of a kind, ${alarms.length} give something.

Made by \`tsx packages/core/scripts/score-peer-values.ts --save\`.

| why the rest differ | cases |
|---|---|
${rows.join('\n')}
`;
}

if (!existsSync(cases)) {
  console.log(`skipped: no ${cases}`);
} else {
  const comparison = compare();
  const { differing, alarms } = comparison;
  if (process.argv.includes('--list')) {
    for (const { peer, value, reason } of differing) {
      console.log(
        `${reason} | ${peer.source} | ${peer.text.slice(0, 80)} ${peer.span ?? ''} | ${JSON.stringify(peer.value)} | ${JSON.stringify(value)} ${peer.reference ?? ''}`,
      );
    }
    for (const alarm of alarms) console.log(`false alarm: ${alarm}`);
  }
  const text = report(comparison);
  console.log(text);
  if (process.argv.includes('--save')) {
    const folder = join(import.meta.dirname, '../bench/results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${new Date().toISOString().slice(0, 10)}-peer-values.md`), text);
  }
}
