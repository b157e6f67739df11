import type { Document, Entity } from '@congvan/core';

import { defineFormat } from '../define.ts';
import { markup, stemOf } from '../file.ts';
import { entityLoss, narrowedBy } from '../fit.ts';
import type { Fitted, Format, Holds, Input, Reading, Scheme } from '../format.ts';
import { trouble } from '../problem.ts';
import { writeTags, type Chunk } from '../tags.ts';
import { rangeOf, respaced, spacedPlaces, trimToTokens } from '../tokens.ts';
import { readColumns } from './conll-columns.ts';

const HOLDS: Holds = {
  entities: 'outer',
  ids: false,
  details: [],
  relations: false,
  document: ['meta'],
  characters: 'unicode',
};

/**
 * One token a line, `WORD _ _ TAG`, a blank line after each sentence and `-DOCSTART- -X- O O` before
 * each document. Words are syllables as written: none is joined to another by `_`.
 */
export const conll2003: Format = defineFormat({
  name: 'conll2003',
  title: { vi: 'CoNLL-2003 (IOB1, IOB2, BIOES)', en: 'CoNLL-2003 (IOB1, IOB2, BIOES)' },
  kind: 'annotation',
  extensions: ['conll', 'iob', 'bio'],
  offsets: 'token',
  holds: HOLDS,
  cannotHold: {
    vi: 'đoạn lồng nhau, giá trị, quan hệ, mã và ngày của tài liệu, khoảng trắng của văn bản',
    en: 'nested spans, values, relations, ids and dates of documents, the white space of the text',
  },
  looksLike: (name, head) =>
    /\.(conll|iob2?|bio|bioes)$/i.test(name) || /^\ufeff?-DOCSTART-/.test(head),
  read: async (input: Input): Promise<Reading> =>
    readColumns(markup(input), input.name, stemOf(input.name)),
  narrow: (document) => narrowedBy(document, bare, labelled, trimToTokens, respaced),
  writeChunk: (document, _first, { scheme = 'IOB2' } = {}) =>
    `-DOCSTART- -X- O O\n\n${sentences(document, scheme).join('')}`,
});

/** The document without meta data, but for what says that it came from a file of tokens. */
function bare(document: Document): Fitted {
  const { meta, ...rest } = document;
  const { tokens, ...others } = meta ?? {};
  if (meta === undefined || Object.keys(others).length === 0) return { document, losses: [] };
  const details = { details: 'meta' };
  const losses = [trouble('document-details-dropped', details, { document: document.id })];
  return { document: tokens === undefined ? rest : { ...rest, meta: { tokens } }, losses };
}

/** Labels as tags can hold them, without white space. */
function labelled(document: Document): Fitted {
  const unfit = document.entities.filter(({ label }) => /\s/.test(label));
  if (unfit.length === 0) return { document, losses: [] };
  const entities = document.entities.map((entity) => ({ ...entity, label: tagLabel(entity) }));
  const losses = unfit.map((entity) =>
    entityLoss('label-changed', document, entity, { left: tagLabel(entity) }),
  );
  return { document: { ...document, entities }, losses };
}

function tagLabel({ label }: Entity): string {
  return label.replaceAll(/\s/g, '_');
}

/** The sentences of a text whose tokens are one space apart, each on its own line. */
function sentences({ text, entities }: Document, scheme: Scheme): string[] {
  let start = 0;
  let next = 0;
  return text.split('\n').map((line) => {
    const words = line.split(' ');
    const tokens = spacedPlaces(words, start);
    const chunks: Chunk[] = [];
    for (; next < entities.length && entities[next]!.start < start + line.length; next += 1) {
      const entity = entities[next]!;
      chunks.push({ ...rangeOf(tokens, entity), label: entity.label });
    }
    const tags = writeTags(chunks, words.length, scheme);
    start += line.length + 1;
    if (line === '') return '';
    return `${words.map((word, i) => `${word} _ _ ${tags[i]!}\n`).join('')}\n`;
  });
}
