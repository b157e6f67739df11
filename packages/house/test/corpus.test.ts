import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkDocument, crosses, type Document, LABELS, type Span } from '@congvan/core';
import { describe, expect, it } from 'vitest';

import { CORPUS, countsTable, namesIn, readReports, SPLITS } from '../scripts/corpus.ts';
import { type Standoff, standoffs } from '../scripts/outside.ts';

const reports = await readReports();
const names = reports.map(({ split, document }) => [`${split}/${document.id}`, document] as const);

describe('the corpus', () => {
  it('has an annotation for every text and a text for every annotation', () => {
    for (const split of SPLITS) expect(namesIn(split, '.ann'), split).toEqual(namesIn(split));
  });

  it('has no report twice, in whichever folder', () => {
    expect(new Set(reports.map(({ document }) => document.id)).size).toBe(reports.length);
    expect(new Set(reports.map(({ document }) => document.text)).size).toBe(reports.length);
  });

  it('shares no run of twelve words between train and what measures', () => {
    const seen = new Map<string, string>();
    const shared = reports.flatMap(({ split, document }) =>
      runsOf(document).filter((run) => {
        if (!seen.has(run)) seen.set(run, split);
        return seen.get(run) !== split;
      }),
    );
    expect(shared.filter((run) => !FORMULA.test(run))).toEqual([]);
  });

  it('is counted in its readme', () => {
    const readme = readFileSync(join(CORPUS, 'README.md'), 'utf8');
    const counted = /<!-- counts -->([^]*)<!-- \/counts -->/.exec(readme)?.[1] ?? '';
    expect(cellsOf(counted)).toEqual(cellsOf(countsTable(reports)));
  });
});

describe.each(names)('%s', (_, document) => {
  it('keeps every rule that a program can check', () => {
    expect(checkDocument(document)).toEqual([]);
  });

  it('has what each label needs: values, subtypes, refs', () => {
    expect(lacking(document)).toEqual([]);
  });

  it('has numbers in its numbers and signs at no edge', () => {
    const odd = document.entities.filter((entity) => isOdd(textOf(document, entity), entity.label));
    expect(odd.map((entity) => textOf(document, entity))).toEqual([]);
  });
});

describe('the gold of texts outside', () => {
  it('has each text once, and spans of known labels that lie in it and nest', () => {
    const all = standoffs();
    expect(new Set(all.map(({ line }) => line)).size).toBe(all.length);
    expect(all.flatMap(faultsOf)).toEqual([]);
  });
});

/** Spans that are empty, outside the text, of no label, twice or across others. */
function faultsOf({ line, length, entities }: Standoff): string[] {
  const spans = entities.map(([start, end, label]) => ({ start, end, label }));
  const wrong = spans.filter(
    (span, i) =>
      !(0 <= span.start && span.start < span.end && span.end <= length) ||
      !NAMES.has(span.label) ||
      spans.some((other, j) => j < i && (crosses(other, span) || isSame(other, span))),
  );
  return wrong.map(({ start, end, label }) => `${line}: ${start} ${end} ${label}`);
}

const NAMES: ReadonlySet<string> = new Set(LABELS.map(({ name }) => name));

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What the law has every State document say at its head. */
const FORMULA = /xã hội chủ nghĩa việt nam/;

/** Runs of twelve words, but for the names of laws. */
function runsOf({ text, entities }: Document): string[] {
  const laws = entities.filter(({ label }) => label === 'DOCUMENT');
  const cuts = [0, ...laws.flatMap(({ start, end }) => [start, end]), text.length];
  return cuts.flatMap((cut, i) => (i % 2 === 0 ? runsIn(text.slice(cut, cuts[i + 1])) : []));
}

function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(11).map((_, i) => words.slice(i, i + 12).join(' '));
}

function lacking({ entities }: Document): unknown[] {
  return entities.filter(({ label, subtype, value, ref }) => {
    if (label === 'DATE' || label === 'NUMBER') return !subtype || !value;
    return ['PERSON', 'ORGANIZATION', 'LOCATION'].includes(label) && !ref;
  });
}

function textOf({ text }: Document, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

const NUMERAL =
  /\d|^[IVX]+$|(thứ|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|nửa|đôi)(?!\p{L})/iu;

function isOdd(text: string, label: string): boolean {
  if (/^[,;:–"“”]|[,;:–"“”]$/u.test(text)) return true;
  return label === 'NUMBER' && !NUMERAL.test(text);
}

function cellsOf(table: string): string[] {
  return table
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell && !/^:?-+:?$/.test(cell));
}
