/**
 * Scores sentence boundaries against the marks in `gold/`: the project's own texts, and passages of
 * `../shared/real/dev.jsonl` of which only offsets are kept.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { createStartsOf } from './sentence-starts.ts';

interface Marked {
  readonly name: string;
  readonly text: string;
  /** Where sentences begin, the first included. */
  readonly starts: readonly number[];
}

interface Score {
  readonly sentences: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const MARK = '‖';
const OWN = new URL('../gold/', import.meta.url);
const REAL_MARKS = new URL('../gold/real-dev.json', import.meta.url);
const SHARED =
  process.env['CONGVAN_SHARED'] ?? new URL('../../../../shared', import.meta.url).pathname;

/**
 * The scores by the name of the set; that of the real passages is absent where they are missing.
 * `report` is told of every boundary missed or invented.
 */
export function scoreSentences(report: (line: string) => void = () => {}): Record<string, Score> {
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parse(name, readFileSync(new URL(name, OWN), 'utf8')));
  const real = readReal();
  return { own: score(own, report), ...(real && { real: score(real, report) }) };
}

function parse(name: string, marked: string): Marked {
  const parts = marked.split(MARK);
  let end = 0;
  const starts = parts.map((part) => (end += part.length) - part.length);
  return { name, text: parts.join(''), starts };
}

function readReal(): Marked[] | undefined {
  const path = `${SHARED}/real/dev.jsonl`;
  if (!existsSync(path)) return undefined;
  const texts = new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  );
  const marks = JSON.parse(readFileSync(REAL_MARKS, 'utf8')) as Record<string, number[]>;
  return Object.entries(marks).map(([name, starts]) => ({ name, text: texts.get(name)!, starts }));
}

/** Counts the beginnings after the first of each text, which nobody can miss. */
function score(documents: readonly Marked[], report: (line: string) => void): Score {
  const startsOf = createStartsOf();
  const tally = { gold: 0, found: 0, right: 0 };
  for (const { name, text, starts } of documents) {
    const gold = new Set(starts.slice(1));
    const found = new Set(startsOf(text).slice(1));
    tally.gold += gold.size;
    tally.found += found.size;
    tally.right += Array.from(gold).filter((at) => found.has(at)).length;
    for (const at of gold) if (!found.has(at)) report(`${name} missed ${around(text, at)}`);
    for (const at of found) if (!gold.has(at)) report(`${name} invented ${around(text, at)}`);
  }
  const precision = tally.right / tally.found;
  const recall = tally.right / tally.gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return { sentences: tally.gold + documents.length, precision, recall, f1 };
}

function around(text: string, at: number): string {
  return JSON.stringify(`${text.slice(Math.max(0, at - 30), at)}${MARK}${text.slice(at, at + 30)}`);
}
