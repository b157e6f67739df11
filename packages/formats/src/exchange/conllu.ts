import { compareSpans, type Document, type Entity } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import { stemOf, textOf } from '../file.ts';
import { narrowedBy } from '../fit.ts';
import type { Fitted, Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { rangeOf, sentencesOf, tokensOf, trimToTokens, type Token } from '../tokens.ts';
import { readTrees } from './conllu-reader.ts';
import { escapeSpaces } from './conllu-spaces.ts';

/**
 * CoNLL-U with nested entities in MISC, `Entity=(1-PERSON)`, numbers joining the mentions of one
 * ref. `SpacesAfter` keeps the text's white space, so that it comes back as it was; ids, values and
 * relations are comments, `# congvan = {…}`, which other programs pass over.
 */
export const conllu: Format = defineFormat({
  name: 'conllu',
  title: { vi: 'CoNLL-U (Entity= lồng nhau)', en: 'CoNLL-U (nested Entity=)' },
  kind: 'annotation',
  extensions: ['conllu', 'conllup'],
  offsets: 'none',
  holds: { ...EVERYTHING, characters: 'unicode' },
  cannotHold: {
    vi: 'văn bản không ở dạng NFC, đoạn bắt đầu hoặc kết thúc bằng khoảng trắng',
    en: 'text that is not NFC, spans that begin or end in white space',
  },
  looksLike: (name, head) => /\.conllup?$/i.test(name) || /^# (?:sent_id|newdoc)/m.test(head),
  read: async (input) => readTrees(textOf(input), input.name, stemOf(input.name)),
  narrow: (document) => narrowedBy(document, composed, trimToTokens),
  writeChunk: (document, first) =>
    `${first ? '# global.Entity = eid-etype\n' : ''}${blocksOf(document).join('')}`,
});

/** The document in NFC, which the format demands; entities keep their places. */
function composed(document: Document): Fitted {
  const { text } = document;
  if (text.normalize('NFC') === text) return { document, losses: [] };
  const edges = new Set([0, text.length]);
  for (const { start, end } of document.entities) edges.add(start).add(end);
  const places = new Map<number, number>();
  let written = '';
  let before = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    written += text.slice(before, edge).normalize('NFC');
    places.set(edge, written.length);
    before = edge;
  }
  const entities = document.entities.map((entity) => ({
    ...entity,
    start: places.get(entity.start)!,
    end: places.get(entity.end)!,
  }));
  const details = { reason: 'letters and marks are composed to NFC' };
  const losses = [trouble('text-changed', details, { document: document.id })];
  return { document: { ...document, text: written, entities }, losses };
}

/** What an entity has that `Entity=` does not say, by its number. */
function commentOf(document: Document, keys: readonly string[]): string {
  const { id, date, meta, entities, relations } = document;
  const details = entities.map(({ start: _start, end: _end, ...rest }, i) => [keys[i]!, rest]);
  return JSON.stringify({ id, date, meta, entities: Object.fromEntries(details), relations });
}

function blocksOf(document: Document): string[] {
  const tokens = tokensOf(document);
  const sorted = document.entities.toSorted(compareSpans);
  const numbers = numbersOf(sorted);
  const keys = document.entities.map((entity) => keyOf(entity, tokens));
  const marks = marksOf(sorted, tokens, numbers);
  const head = [
    `# newdoc id = ${oneLine(document.id)}`,
    `# congvan = ${commentOf({ ...document }, distinctKeys(keys))}`,
  ];
  const sentences = sentencesOf(tokens);
  if (sentences.length === 0) {
    const spaces =
      document.text === '' ? '' : `# congvan_text = ${JSON.stringify(document.text)}\n`;
    return [`${head.join('\n')}\n${spaces}\n`];
  }
  let at = 0;
  return sentences.map((sentence, i) => {
    const rows = sentence.map((token, t) => rowOf(document.text, tokens, at + t, token, t, marks));
    at += sentence.length;
    const text = document.text.slice(sentence[0]!.start, sentence.at(-1)!.end);
    const lines = [`# sent_id = ${i + 1}`, `# text = ${text.replaceAll(/[\n\r\t]/g, ' ')}`];
    return `${[...(i === 0 ? head : []), ...lines, ...rows].join('\n')}\n\n`;
  });
}
