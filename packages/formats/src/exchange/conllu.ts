import type { Document } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import { markup, stemOf } from '../file.ts';
import { narrowedBy } from '../fit.ts';
import type { Fitted, Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { trimToTokens } from '../tokens.ts';
import { readTrees } from './conllu-reader.ts';
import { blocksOf } from './conllu-writer.ts';

/**
 * CoNLL-U with nested entities in MISC, `Entity=(1-PERSON`, whose numbers join the mentions of one
 * ref. `SpacesAfter` keeps the text's white space, so that it comes back as it was; ids, values and
 * relations stand in a comment, `# congvan = {…}`, which other programs pass over.
 */
export const conllu: Format = defineFormat({
  name: 'conllu',
  title: { vi: 'CoNLL-U (Entity= lồng nhau)', en: 'CoNLL-U (nested Entity=)' },
  kind: 'annotation',
  extensions: ['conllu'],
  offsets: 'token',
  holds: { ...EVERYTHING, entities: 'nested', characters: 'unicode' },
  cannotHold: {
    vi: 'đoạn cắt chéo hoặc trùng nhau, văn bản không ở dạng NFC, khoảng trắng ở hai đầu đoạn',
    en: 'crossing or equal spans, text that is not NFC, white space at the edges of spans',
  },
  looksLike: (name, head) => /\.conllup?$/i.test(name) || /^# (?:sent_id|newdoc)/m.test(head),
  read: async (input) => readTrees(markup(input), input.name, stemOf(input.name)),
  narrow: (document) => narrowedBy(document, composed, trimToTokens),
  writeChunk: (document, first) =>
    `${first ? '# global.Entity = eid-etype\n' : ''}${blocksOf(document)}`,
});

/** The document in NFC, which the format demands; entities cover what they covered. */
function composed(document: Document): Fitted {
  const { text } = document;
  const edges = new Set([0, text.length]);
  for (const { start, end } of document.entities) edges.add(start).add(end);
  const places = new Map<number, number>();
  let written = '';
  let before = 0;
  for (const edge of [...edges].toSorted((a, b) => a - b)) {
    written += text.slice(before, edge).normalize('NFC');
    places.set(edge, written.length);
    before = edge;
  }
  if (written === text) return { document, losses: [] };
  const entities = document.entities.map((entity) => ({
    ...entity,
    start: places.get(entity.start)!,
    end: places.get(entity.end)!,
  }));
  const details = { reason: 'letters and marks are composed to NFC' };
  const losses = [trouble('text-changed', details, { document: document.id })];
  return { document: { ...document, text: written, entities }, losses };
}
