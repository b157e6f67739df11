import { LABELS, readInline, writeInline, type Document } from '@congvan/core';

import { defineFormat } from '../define.ts';
import { fileForEach, stemOf, textOf } from '../file.ts';
import { dropEntities, entityLoss, nameable, narrowedBy } from '../fit.ts';
import type { Fitted, Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { soundly } from '../sound.ts';

/** The inline form of the guidelines, `⟦P Lê Thanh Long⟧`: the text with marks in it. */
export const inline: Format = defineFormat({
  name: 'inline',
  title: { vi: 'dạng viết liền ⟦P …⟧', en: 'inline form ⟦P …⟧' },
  kind: 'annotation',
  extensions: ['inline'],
  offsets: 'none',
  holds: {
    entities: 'nested',
    ids: false,
    details: [],
    relations: false,
    document: ['id'],
    characters: 'unicode',
  },
  cannotHold: {
    vi: 'đoạn cắt chéo hoặc trùng nhau, nhãn lạ, giá trị, quan hệ, và chính các dấu ⟦ ⟧ trong văn bản',
    en: 'crossing or equal spans, labels of other schemes, values, relations, and the marks ⟦ ⟧ as text',
  },
  filePerDocument: true,
  looksLike: (name, head) => /\.inline$/i.test(name) || /⟦[A-Z]+ [^⟦⟧]+⟧/.test(head),
  async read(input) {
    const document = readInline(textOf(input), stemOf(input.name));
    return soundly(document, { file: input.name });
  },
  narrow: (document) => narrowedBy(document, nameable, dropForeign, replaceMarks),
  write: async (documents) => fileForEach(documents, 'inline', writeInline),
});

function dropForeign(document: Document): Fitted {
  const known = new Set<string>(LABELS.map(({ name }) => name));
  return dropEntities(document, (entity) =>
    known.has(entity.label)
      ? undefined
      : entityLoss('entity-unholdable', document, entity, { reason: 'the label has no code' }),
  );
}

function replaceMarks(document: Document): Fitted {
  if (!/[⟦⟧]/.test(document.text)) return { document, losses: [] };
  const text = document.text.replaceAll('⟦', '[').replaceAll('⟧', ']');
  const details = { reason: '⟦ ⟧ become [ ]' };
  const losses = [trouble('text-changed', details, { document: document.id })];
  return { document: { ...document, text }, losses };
}
