import type { Document, Tagger } from '@congvan/core';

import { measure, scoreDocument, total, type Pair } from '../src/index.ts';

/** Another way of writing a text: what each match is replaced by. */
interface Variant {
  readonly name: string;
  readonly pattern: RegExp;
  readonly write: (match: string) => string;
}

const VARIANTS: readonly Variant[] = [
  { name: 'NFD', pattern: /\P{M}\p{M}*/gu, write: (letter) => letter.normalize('NFD') },
  { name: 'CRLF', pattern: /\n/g, write: () => '\r\n' },
  { name: 'NBSP', pattern: / /g, write: () => '\u00a0' },
  {
    name: 'hoà, uỷ',
    pattern: /(?<!q)[oòóỏõọ][ae](?!\p{L})|(?<!q)[uùúủũụ]y(?!\p{L})/giu,
    write: toneLast,
  },
  {
    name: 'hòa, ủy',
    pattern: /(?<!q)o[aàáảãạeèéẻẽẹ](?!\p{L})|(?<!q)u[yỳýỷỹỵ](?!\p{L})/giu,
    write: toneFirst,
  },
];

/** `òa` becomes `oà`. */
function toneLast(pair: string): string {
  const [, first, tone = '', second] = /^(.)(\p{M}?)(.)$/u.exec(pair.normalize('NFD'))!;
  return `${first}${second}${tone}`.normalize('NFC');
}

/** `oà` becomes `òa`. */
function toneFirst(pair: string): string {
  const [, first, second, tone = ''] = /^(.)(.)(\p{M}?)$/u.exec(pair.normalize('NFD'))!;
  return `${first}${tone}${second}`.normalize('NFC');
}

/** For each variant the share of entities (F1) that the tagger finds as in the texts as they are. */
export function scoreVariants(
  tagger: Tagger,
  documents: readonly Document[],
): Record<string, number> {
  const plain = documents.map(({ id, text }) => tagger.tag(text, { id }));
  const shares = VARIANTS.map((variant) => [variant.name, agreement(tagger, plain, variant)]);
  return Object.fromEntries(shares) as Record<string, number>;
}

function agreement(tagger: Tagger, plain: readonly Document[], variant: Variant): number {
  const scores = plain.map((document) => {
    const gold = rewritten(document, variant);
    const pair: Pair = { gold, predicted: tagger.tag(gold.text, { id: document.id }) };
    return scoreDocument(pair, 'all');
  });
  return measure(total(scores, 'exact')).f1;
}

/** The document with its text written otherwise and its entities where they are then. */
function rewritten(document: Document, { pattern, write }: Variant): Document {
  const places = new Map<number, number>([[0, 0]]);
  let text = '';
  let from = 0;
  const copy = (to: number) => {
    for (; from < to; from++) {
      text += document.text[from]!;
      places.set(from + 1, text.length);
    }
  };
  for (const match of document.text.matchAll(pattern)) {
    copy(match.index);
    text += write(match[0]);
    from += match[0].length;
    places.set(from, text.length);
  }
  copy(document.text.length);
  const entities = document.entities.map((entity) => ({
    ...entity,
    start: places.get(entity.start)!,
    end: places.get(entity.end)!,
  }));
  return { ...document, text, entities };
}
