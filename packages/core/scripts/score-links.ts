// Compares the links found here with those marked by hand (gold/links-dev.json: offsets only) and prints precision,
// recall and F1 of `holds`, and of the pairs of mentions that are one person: on the gold entities, and on what the
// tagger finds itself. The passages are in ../shared/real beside the repository (or $CONGVAN_SHARED/real).
// Usage: tsx scripts/score-links.ts [--list]; --list prints each link that differs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { tokenize } from '../src/1-tokens/tokenize.ts';
import { viewOf } from '../src/1-tokens/view.ts';
import type { Candidate } from '../src/2-candidates/recognizer.ts';
import { linkEntities } from '../src/5-links/index.ts';
import { createTagger } from '../src/index.ts';
import { readLines, SHARED } from '../../house/scripts/outside.ts';

const passagesFile = join(SHARED, 'real/dev.jsonl');
const goldFile = join(import.meta.dirname, '../gold/links-dev.json');

type Range = readonly [start: number, end: number];

interface Gold {
  readonly holds: readonly (readonly [...person: Range, ...title: Range])[];
  readonly persons: readonly (readonly Range[])[];
}

interface Passage {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; label: string }[];
}

/** Links as strings of offsets, `10-24>30-42`, so that they can be compared as sets. */
interface Links {
  readonly holds: readonly string[];
  readonly pairs: readonly string[];
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly ref?: string | undefined;
}

const tagger = createTagger();

function linksOfGold({ holds, persons }: Gold): Links {
  const mentions = persons.flatMap((ranges, i) =>
    ranges.map(([start, end]) => ({ start, end, ref: `p${i}` })),
  );
  return { holds: holds.map(([a, b, c, d]) => `${a}-${b}>${c}-${d}`), pairs: pairsOf(mentions) };
}

/** What is linked where the entities are given. */
function linksOnGold({ text, entities }: Passage): Links {
  const view = viewOf(text);
  const tokens = tokenize(view.text);
  const indexOf = (ends: ArrayLike<number>, original: (offset: number) => number) =>
    new Map(Array.from(ends, (offset, i) => [original(offset), i] as const));
  const starts = indexOf(tokens.starts, (offset) => view.originalStart(offset));
  const ends = indexOf(tokens.ends, (offset) => view.originalEnd(offset));
  const spans = entities.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const candidates = spans.flatMap(({ start, end, label }): Candidate[] => {
    const [from, last] = [starts.get(start), ends.get(end)];
    if (from === undefined || last === undefined) return [];
    return [{ from, to: last + 1, label, score: 1, rule: 'gold' }];
  });
  const place = ({ from, to }: Candidate) => ({
    start: view.originalStart(tokens.starts[from]!),
    end: view.originalEnd(tokens.ends[to - 1]!),
  });
  const { links, refs } = linkEntities(tokens, candidates);
  const placed = candidates.map((candidate, i) => ({
    ...candidate,
    ...place(candidate),
    ref: refs[i],
  }));
  return linksOf(placed, links);
}

function linksTagged({ id, text, date }: Passage & { readonly date?: string }): Links {
  const { entities, relations } = tagger.tag(text, date?.length === 10 ? { id, date } : { id });
  const index = new Map(entities.map((entity, i) => [entity.id, i]));
  const links = relations.map(({ type, from, to }) => ({
    type,
    from: index.get(from)!,
    to: index.get(to)!,
  }));
  return linksOf(entities, links);
}

function linksOf(
  entities: readonly (Mention & { readonly label: string })[],
  links: readonly { readonly type: string; readonly from: number; readonly to: number }[],
): Links {
  const spot = (i: number) => `${entities[i]!.start}-${entities[i]!.end}`;
  const holds = links.flatMap(({ type, from, to }) =>
    type === 'holds' ? [`${spot(from)}>${spot(to)}`] : [],
  );
  return { holds, pairs: pairsOf(entities.filter(({ label }) => label === 'PERSON')) };
}

/** Each two mentions of one thing. */
function pairsOf(mentions: readonly Mention[]): string[] {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start);
  return inOrder.flatMap((a, i) =>
    inOrder
      .slice(i + 1)
      .filter((b) => a.ref === b.ref)
      .map((b) => `${a.start}-${a.end}=${b.start}-${b.end}`),
  );
}

class Tally {
  right = 0;
  found = 0;
  gold = 0;

  add(gold: readonly string[], found: readonly string[]): void {
    const marked = new Set(gold);
    this.right += found.filter((link) => marked.has(link)).length;
    this.found += found.length;
    this.gold += gold.length;
  }

  toString(): string {
    const [p, r] = [this.right / this.found, this.right / this.gold];
    const f1 = (2 * this.right) / (this.found + this.gold);
    return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}  (${this.gold} marked, ${this.found} found)`;
  }
}

/** The words that a link joins, with what stands around it. */
function inWords(text: string, link: string): string {
  const [a, b, c, d] = link.split(/[->=]/).map(Number) as [number, number, number, number];
  return `${text.slice(a, b)} | ${text.slice(c, d)}`;
}

function differences(
  { id, text }: Passage,
  gold: readonly string[],
  found: readonly string[],
): string[] {
  const line = (sign: string, link: string) => `${sign} ${id} ${link} ${inWords(text, link)}`;
  return [
    ...gold.filter((link) => !found.includes(link)).map((link) => line('-', link)),
    ...found.filter((link) => !gold.includes(link)).map((link) => line('+', link)),
  ];
}

function score(
  gold: Readonly<Record<string, Gold>>,
  passages: ReadonlyMap<string, Passage>,
  find: (passage: Passage) => Links,
): string[] {
  const [holds, pairs] = [new Tally(), new Tally()];
  const differing = Object.entries(gold).flatMap(([id, marks]) => {
    const passage = passages.get(id)!;
    const [marked, found] = [linksOfGold(marks), find(passage)];
    holds.add(marked.holds, found.holds);
    pairs.add(marked.pairs, found.pairs);
    return [
      ...differences(passage, marked.holds, found.holds),
      ...differences(passage, marked.pairs, found.pairs),
    ];
  });
  const listed = process.argv.includes('--list') ? differing : [];
  return [`  holds        ${holds}`, `  person refs  ${pairs}`, ...listed];
}

if (!existsSync(passagesFile)) {
  console.log(`skipped: ${passagesFile} is missing`);
} else {
  const all = readLines<Passage>(passagesFile);
  const passages = new Map(all.map((passage) => [passage.id, passage]));
  const sets = JSON.parse(readFileSync(goldFile, 'utf8')) as Record<string, Record<string, Gold>>;
  for (const [name, gold] of Object.entries(sets)) {
    const marked = `${Object.keys(gold).length} passages marked ${name} tuning`;
    console.log(
      `${marked}, gold entities`,
      ...score(gold, passages, linksOnGold).map((l) => `\n${l}`),
    );
    console.log(
      `${marked}, own entities`,
      ...score(gold, passages, linksTagged).map((l) => `\n${l}`),
    );
  }
}
