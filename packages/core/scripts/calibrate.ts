// Measures how often the findings of each rule are right in annotated passages, and writes that as the rules' scores.
// What a surer finding rules out is not counted: a score says how far to trust a finding that nothing better contradicts.
// As that depends on the scores themselves, a few rounds are made.
// Usage: tsx scripts/calibrate.ts [PASSAGES.jsonl] [--print]; without a file real/train.jsonl and the texts of
// corpus/outside; --print lists the measured share and the number of findings of each rule.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { annotatedTexts, readLines, realPassages } from '../../house/scripts/outside.ts';
import type { Candidate } from '../src/2-candidates/recognizer.ts';
import { fits, resolve } from '../src/3-entities/resolve.ts';
import { LABELS } from '../src/labels.ts';
import { tokenize } from '../src/1-tokens/tokenize.ts';
import { viewOf } from '../src/1-tokens/view.ts';
import { KINDS } from '../src/kinds/index.ts';
import { caseKey, UNMEASURED } from '../src/2-candidates/scores.ts';

const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

/** A case with fewer findings than this shares its rule's score. */
const ENOUGH = 4;

const ROUNDS = 6;

interface Count {
  right: number;
  all: number;
}

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function count(counts: Map<string, Count>, key: string, right: boolean): void {
  add(counts, key, { right: right ? 1 : 0, all: 1 });
}

function add(counts: Map<string, Count>, key: string, { right, all }: Count): void {
  const entry = counts.get(key) ?? { right: 0, all: 0 };
  entry.right += right;
  entry.all += all;
  counts.set(key, entry);
}

/** A passage that repeats itself counts no more than this often for one rule. */
const MOST_OF_ONE = 5;

function addPassage(counts: Map<string, Count>, passage: ReadonlyMap<string, Count>): void {
  for (const [key, { right, all }] of passage) {
    const share = Math.min(1, MOST_OF_ONE / all);
    add(counts, key, { right: right * share, all: all * share });
  }
}

interface Finding extends Candidate {
  readonly right: boolean;
}

interface Passage {
  readonly text: string;
  readonly entities: readonly Gold[];
}

function passagesOf(file: string | undefined): readonly Passage[] {
  if (file !== undefined) return readLines<Passage>(file);
  return [...(realPassages('train') ?? []), ...(annotatedTexts() ?? [])];
}

function findings(passages: readonly Passage[]): Finding[][] {
  const recognizers = KINDS.flatMap((kind) => kind.recognizers);
  return passages.map(({ text, entities }) => {
    const gold = new Set(entities.map(({ start, end, label }) => `${start} ${end} ${label}`));
    const view = viewOf(text);
    const tokens = tokenize(view.text);
    const found = recognizers.flatMap((recognizer) => recognizer.find(tokens));
    return unique(found).map((candidate) => {
      const start = view.originalStart(tokens.starts[candidate.from]!);
      const end = view.originalEnd(tokens.ends[candidate.to - 1]!);
      return { ...candidate, right: gold.has(`${start} ${end} ${candidate.label}`) };
    });
  });
}

function unique(found: readonly Candidate[]): Candidate[] {
  return [...new Map(found.map((c) => [`${c.from} ${c.to} ${c.label} ${c.rule}`, c])).values()];
}

interface Counts {
  readonly rules: Map<string, Count>;
  readonly cases: Map<string, Count>;
}

function measure(passages: readonly Finding[][], table: Record<string, number>): Counts {
  const rules = new Map<string, Count>();
  const cases = new Map<string, Count>();
  for (const passage of passages) {
    const scored = passage.map((found) => ({ ...found, score: scoreIn(table, found) }));
    const chosen = resolve(scored);
    const own = { rules: new Map<string, Count>(), cases: new Map<string, Count>() };
    for (const found of scored) {
      if (chosen.some((other) => rulesOut(other, found))) continue;
      count(own.rules, found.rule, found.right);
      if (found.case !== undefined) count(own.cases, caseKey(found.rule, found.case), found.right);
    }
    addPassage(rules, own.rules);
    addPassage(cases, own.cases);
  }
  return { rules, cases };
}

function scoreIn(table: Record<string, number>, { rule, case: which }: Candidate): number {
  return (which === undefined ? undefined : table[caseKey(rule, which)]) ?? table[rule] ?? 0.9;
}

function rulesOut(chosen: Candidate, found: Candidate): boolean {
  if (chosen === found || chosen.score < found.score) return false;
  if (chosen.to <= found.from || found.to <= chosen.from) return false;
  if (chosen.from === found.from && chosen.to === found.to) return chosen.label !== found.label;
  return !fits(found, chosen, LABELS) && !fits(chosen, found, LABELS);
}

function scores({ rules, cases }: Counts): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [rule, { right, all }] of rules) table[rule] = (right + 2 * UNMEASURED) / (all + 2);
  for (const [key, { right, all }] of cases) {
    const rule = key.slice(0, key.indexOf(' '));
    if (all >= ENOUGH) table[key] = (right + 3 * table[rule]!) / (all + 3);
  }
  return table;
}

function write(table: Record<string, number>): void {
  const path = join(import.meta.dirname, '../src/2-candidates/rule-scores.ts');
  const head = readFileSync(path, 'utf8').split('export const')[0]!;
  const lines = Object.keys(table)
    .sort()
    .map((key) => `  ${JSON.stringify(key)}: ${table[key]!.toFixed(3)},`);
  writeFileSync(
    path,
    `${head}export const RULE_SCORES: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}

const passages = passagesOf(given);
if (passages.length > 0) {
  const found = findings(passages);
  let measured = measure(found, {});
  for (let round = 1; round < ROUNDS; round += 1) measured = measure(found, scores(measured));
  write(scores(measured));
  if (process.argv.includes('--print')) {
    for (const [rule, { right, all }] of [...measured.rules].sort((a, b) => b[1].all - a[1].all)) {
      process.stdout.write(`${rule.padEnd(48)} ${(right / all).toFixed(3)} ${all}\n`);
    }
  }
} else {
  process.stdout.write('skipped: the annotated passages are missing\n');
}
