import { compareSpans, type Document, type Entity, type Relation } from '@congvan/core';

import { NAMED_ENTITY } from '../cas.ts';
import { rangeOf, sentencesOf, tokensOf, type Token } from '../tokens.ts';
import { escapeText, escapeValue } from './webanno-escape.ts';

const RELATION = 'webanno.custom.Relation';

/** What the cells are made of: where tokens stand, and which annotations they have. */
interface Sheet {
  readonly numbers: ReadonlyMap<string, number>;
  /** `3-2` for each token by index. */
  readonly names: readonly string[];
  readonly byToken: ReadonlyMap<number, readonly Entity[]>;
  /** Index of the first token of each entity. */
  readonly first: ReadonlyMap<string, number>;
  readonly byTarget: ReadonlyMap<string, readonly Relation[]>;
  readonly hasRelations: boolean;
}

/** Writes a document; relations stand at the first token of the entity that they lead to. */
export function writeTsv(document: Document): string {
  const { text, relations } = document;
  const tokens = tokensOf(document);
  const sentences = sentencesOf(tokens);
  const names = sentences.flatMap((sentence, s) => sentence.map((_, t) => `${s + 1}-${t + 1}`));
  const sheet = sheetOf(document, tokens, names);
  const head = ['#FORMAT=WebAnno TSV 3.3', `#T_SP=${NAMED_ENTITY}|identifier|value`];
  if (relations.length > 0) head.push(`#T_RL=${RELATION}|label|BT_${NAMED_ENTITY}`);
  if (sentences.length === 0)
    return `${head.join('\n')}\n\n\n${text === '' ? '' : textLines(text)}`;
  let at = 0;
  const blocks = sentences.map((sentence, s) => {
    const start = s === 0 ? 0 : sentence[0]!.start;
    const end = sentences[s + 1]?.[0]?.start ?? text.length;
    const rows = sentence.map((token, t) => {
      const place = `${token.start}-${token.end}`;
      const form = escapeText(text.slice(token.start, token.end));
      return `${[names[at + t], place, form, ...cellsOf(at + t, sheet)].join('\t')}\t\n`;
    });
    at += sentence.length;
    return `${textLines(text.slice(start, end))}${rows.join('')}`;
  });
  return `${head.join('\n')}\n\n\n${blocks.join('\n')}`;
}

function textLines(text: string): string {
  const lines = text.split('\n').map((line) => `#Text=${escapeText(line)}\n`);
  return lines.join('');
}

function sheetOf(document: Document, tokens: readonly Token[], names: readonly string[]): Sheet {
  const entities = document.entities.toSorted(compareSpans);
  const byToken = new Map<number, Entity[]>();
  const first = new Map<string, number>();
  for (const entity of entities) {
    const { from, to } = rangeOf(tokens, entity);
    first.set(entity.id, from);
    for (let i = from; i < to; i += 1) byToken.set(i, [...(byToken.get(i) ?? []), entity]);
  }
  const byTarget = new Map<string, Relation[]>();
  for (const relation of document.relations) {
    byTarget.set(relation.to, [...(byTarget.get(relation.to) ?? []), relation]);
  }
  const numbers = new Map(entities.map(({ id }, i) => [id, i + 1]));
  return { numbers, names, byToken, first, byTarget, hasRelations: document.relations.length > 0 };
}

function cellsOf(at: number, sheet: Sheet): string[] {
  const entities = sheet.byToken.get(at) ?? [];
  const numbered = (entity: Entity, value: string) => `${value}[${sheet.numbers.get(entity.id)!}]`;
  const refs = entities.map((one) =>
    numbered(one, one.ref === undefined ? '*' : escapeValue(one.ref)),
  );
  const labels = entities.map((one) => numbered(one, escapeValue(one.label)));
  const cells = [refs, labels];
  if (sheet.hasRelations) cells.push(...relationCells(at, entities, sheet));
  return cells.map((parts) => (parts.length === 0 ? '_' : parts.join('|')));
}

function relationCells(at: number, entities: readonly Entity[], sheet: Sheet): string[][] {
  const relations = entities
    .filter(({ id }) => sheet.first.get(id) === at)
    .flatMap(({ id }) => sheet.byTarget.get(id) ?? []);
  const sources = relations.map(({ from, to }) => {
    const name = sheet.names[sheet.first.get(from)!]!;
    return `${name}[${sheet.numbers.get(from)!}_${sheet.numbers.get(to)!}]`;
  });
  return [relations.map(({ type }) => escapeValue(type)), sources];
}
