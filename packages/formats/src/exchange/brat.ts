import type { Document } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import { baseName, fileStems, markup, stemOf, textOf, withExtension } from '../file.ts';
import type { Fitted, Format, Input, Reading } from '../format.ts';
import { trouble } from '../problem.ts';
import { nothing } from '../sound.ts';
import { readStandoff } from './brat-reader.ts';
import { bratNumber, writeStandoff } from './brat-writer.ts';

/**
 * brat standoff: the text in `.txt`, and `.ann` with T lines in code points. Subtypes, rules and
 * scores are attributes (A), values, refs and comments are notes (#), relations are R lines. Entity
 * `e5` is `T5`. Lines that documents have no place for (events, normalisations) are kept in
 * `meta.brat` and written again.
 */
export const brat: Format = defineFormat({
  name: 'brat',
  title: { vi: 'brat (.txt + .ann)', en: 'brat standoff (.txt + .ann)' },
  kind: 'annotation',
  extensions: ['ann'],
  offsets: 'code point',
  holds: { ...EVERYTHING, characters: 'unicode' },
  cannotHold: {
    vi: 'giữ được tất cả; đoạn không liền mạch được đọc thành một đoạn',
    en: 'nothing is lost; discontinuous spans are read as one',
  },
  filePerDocument: true,
  companions: (name) => [withExtension(name, /\.txt$/i.test(name) ? 'ann' : 'txt')],
  looksLike: (name, head) =>
    /\.ann$/i.test(name) && /^(?:[TREAMN]\d+|#\w*|\*)\t/.test(head.replace(/^\ufeff/, '')),
  async read(input) {
    const { text, ann } = filesOf(input);
    const companion = baseName(withExtension(input.name, 'txt'));
    if (!text) return nothing(trouble('missing-companion', { companion }, { file: input.name }));
    const document = { id: stemOf(input.name), text: textOf(text), entities: [], relations: [] };
    if (!ann) return { documents: [document], problems: [] } satisfies Reading;
    return readStandoff(document, markup(ann), ann.name);
  },
  narrow: dropStale,
  async write(documents) {
    const stems = fileStems(documents.map(({ id }) => id));
    return documents.flatMap((document, i) => [
      { name: `${stems[i]!}.txt`, data: document.text },
      { name: `${stems[i]!}.ann`, data: writeStandoff(document, stems[i]!) },
    ]);
  },
});

function filesOf({ beside = [], ...file }: Input) {
  const isText = /\.txt$/i.test(file.name);
  const wanted = withExtension(baseName(file.name), isText ? 'ann' : 'txt').toLowerCase();
  const other = beside.find(({ name }) => baseName(name).toLowerCase() === wanted);
  return isText ? { text: file, ann: other } : { text: other, ann: file };
}

/** Kept lines whose text-bound annotations are no longer there would be refused by brat. */
function dropStale(document: Document): Fitted {
  const kept = document.meta?.['brat'];
  if (!Array.isArray(kept)) return { document, losses: [] };
  const numbers = new Set(document.entities.map(({ id }) => bratNumber(id)));
  const stale = kept.filter((line) => pointsToMissing(String(line), numbers));
  if (stale.length === 0) return { document, losses: [] };
  const brat = kept.filter((line) => !stale.includes(line));
  const losses = stale.map((line) =>
    trouble('verbatim-dropped', { line: String(line) }, { document: document.id }),
  );
  const { brat: _, ...others } = document.meta!;
  return {
    document: { ...document, meta: brat.length > 0 ? { ...others, brat } : others },
    losses,
  };
}

function pointsToMissing(line: string, numbers: ReadonlySet<number | undefined>): boolean {
  const fields = line.split('\t', 2)[1] ?? '';
  const targets = fields.matchAll(/[ :]T(\d+)(?![^ ])/g);
  return Array.from(targets, ([, number]) => Number(number)).some((n) => !numbers.has(n));
}
