import { compareSpans, type Document, type Entity } from '@congvan/core';

import { jsonInOneLine } from '../json.ts';
import { defined } from '../spans.ts';
import { rangeOf, sentencesOf, tokensOf, type Token } from '../tokens.ts';
import { escapeLabel, escapeSpaces } from './conllu-misc.ts';

/** The sentences of one document with its comments, each with a blank line after it. */
export function blocksOf(document: Document): string {
  const tokens = tokensOf(document);
  const entities = document.entities.toSorted(compareSpans);
  const marks = marksOf(entities, tokens);
  const head = [
    `# newdoc id = ${document.id.replaceAll(/\s+/g, ' ')}`,
    `# congvan = ${detailsOf(document, entities, tokens)}`,
  ];
  if (tokens.length === 0) return `${head.join('\n')}\n\n`;
  let at = 0;
  const blocks = sentencesOf(tokens).map((sentence, i) => {
    const text = document.text.slice(sentence[0]!.start, sentence.at(-1)!.end);
    const about = [
      `# sent_id = ${i + 1}`,
      `# text = ${text.replaceAll(/[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')}`,
    ];
    const rows = sentence.map((_, t) =>
      rowOf(document.text, tokens, at + t, t, sentence.length, marks),
    );
    at += sentence.length;
    return [...(i === 0 ? head : []), ...about, ...rows, '', ''].join('\n');
  });
  return blocks.join('');
}

/** What rows cannot say: of the entities in the order of their opening brackets. */
function detailsOf(document: Document, entities: readonly Entity[], tokens: readonly Token[]) {
  const { id, text, date, meta, relations } = document;
  const rest = entities.map(({ start: _start, end: _end, label: _label, ...details }) => details);
  const spaces = tokens.length === 0 && text !== '' ? text : undefined;
  return jsonInOneLine(defined({ id, date, meta, entities: rest, relations, text: spaces }));
}

/** `Entity=` of each token by index: closing brackets, then whole ones, then opening ones. */
function marksOf(entities: readonly Entity[], tokens: readonly Token[]): Map<number, string> {
  const numbers = new Map<string, number>();
  const [opening, closing] = [new Map<number, string>(), new Map<number, string>()];
  let count = 0;
  for (const entity of entities) {
    const key = entity.ref === undefined ? `e ${entity.id}` : `r ${entity.ref}`;
    if (!numbers.has(key)) numbers.set(key, (count += 1));
    const number = numbers.get(key)!;
    const { from, to } = rangeOf(tokens, entity);
    const mark = `(${number}-${escapeLabel(entity.label)}`;
    if (to - from === 1) opening.set(from, `${opening.get(from) ?? ''}${mark})`);
    else {
      opening.set(from, `${opening.get(from) ?? ''}${mark}`);
      closing.set(to - 1, `${number})${closing.get(to - 1) ?? ''}`);
    }
  }
  const marked = new Set([...opening.keys(), ...closing.keys()]);
  return new Map([...marked].map((at) => [at, `${opening.get(at) ?? ''}${closing.get(at) ?? ''}`]));
}

function rowOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  inSentence: number,
  length: number,
  marks: ReadonlyMap<number, string>,
): string {
  const { start, end } = tokens[at]!;
  const misc: string[] = [];
  const mark = marks.get(at);
  if (mark) misc.push(`Entity=${mark}`);
  const before = at === 0 ? text.slice(0, start) : '';
  if (before !== '') misc.push(`SpacesBefore=${escapeSpaces(before)}`);
  const after = text.slice(end, tokens[at + 1]?.start ?? text.length);
  const usual = inSentence === length - 1 && at < tokens.length - 1 ? '\n' : ' ';
  if (after === '') misc.push('SpaceAfter=No');
  else if (after !== usual) misc.push(`SpacesAfter=${escapeSpaces(after)}`);
  const columns = [inSentence + 1, text.slice(start, end), '_', '_', '_', '_', '_', '_', '_'];
  return [...columns, misc.join('|') || '_'].join('\t');
}
