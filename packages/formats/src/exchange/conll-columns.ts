import type { Document, Entity } from '@congvan/core';

import type { Reading, Scheme } from '../format.ts';
import { linesOf, type Line } from '../lines.ts';
import { trouble, type FormatProblem, type FormatProblemCode } from '../problem.ts';
import { together } from '../sound.ts';
import { BETWEEN_SPACES, spacedPlaces, spanOf } from '../tokens.ts';
import { isTag, readTags, schemeOf, type Repair } from '../tags.ts';

/** A line with a token: its word, and its tags from the outer layer inwards. */
interface Row {
  readonly word: string;
  readonly tags: readonly string[];
  readonly line: number;
}

/** How the lines of a file are made. */
interface Layout {
  readonly separator: 'TAB' | 'space';
  readonly columns: number;
  /** Whether the first column numbers the tokens, as in GermEval 2014: then two layers follow. */
  readonly numbered: boolean;
}

/** Sentences of one document. */
type Block = Row[][];

/**
 * Reads token-per-line files: the word first, the tag last, between them anything, tabs or spaces
 * between columns; or GermEval's number, word, outer and inner tag. Each repair is reported.
 */
export function readColumns(text: string, file: string, stem: string): Reading {
  const lines = linesOf(text);
  const problems = aboutLineEnds(text, file);
  const blocks = blocksOf(lines, file, problems);
  const scheme = schemeOf(blocks.flat().flatMap(tagLayers));
  if (scheme !== 'IOB2') problems.push(trouble('tag-scheme', { scheme }, { file }));
  const documents = blocks.map((block, i) => {
    const id = blocks.length === 1 ? stem : `${stem}-${i + 1}`;
    return documentOf(block, id, scheme, file);
  });
  return together([{ documents: [], problems }, ...documents]);
}

function aboutLineEnds(text: string, file: string): FormatProblem[] {
  const codes: FormatProblemCode[] = [];
  if (text.includes('\r\n')) codes.push('line-ends');
  if (text !== '' && !text.endsWith('\n')) codes.push('no-final-newline');
  return codes.map((code) => trouble(code, {}, { file }));
}

function blocksOf(lines: readonly Line[], file: string, problems: FormatProblem[]): Block[] {
  const blocks: Block[] = [];
  const layout = layoutOf(lines);
  let sentence: Row[] = [];
  const endSentence = () => {
    if (sentence.length === 0) return;
    if (blocks.length === 0) blocks.push([]);
    blocks.at(-1)!.push(sentence);
    sentence = [];
  };
  for (const line of lines) {
    const isComment = layout.numbered && line.text.startsWith('#');
    const starts = /^-DOCSTART-(\s|$)/.test(line.text);
    if (line.text.trim() === '' || starts || isComment) endSentence();
    else sentence.push(rowOf(line, layout, file, problems));
    if (starts) blocks.push([]);
  }
  endSentence();
  return blocks;
}

/** What most of the first lines are like. */
function layoutOf(lines: readonly Line[]): Layout {
  const sample = lines
    .filter(({ text }) => text.trim() !== '' && !/^(?:# ?|#\t.*|-DOCSTART-.*)$/.test(text))
    .slice(0, 1000);
  const layouts = sample.map(({ text }): Layout => {
    const separator = separatorOf(text);
    const columns = columnsOf(text, separator);
    const isNumbered = columns.length >= 4 && /^\d+$/.test(columns[0]!);
    const numbered = isNumbered && columns.slice(2).every(isTag);
    return { separator, columns: columns.length, numbered };
  });
  const counts = new Map<string, number>();
  for (const layout of layouts) {
    const key = JSON.stringify(layout);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
  return usual ? JSON.parse(usual[0]) : { separator: 'space', columns: 0, numbered: false };
}

function separatorOf(text: string): Layout['separator'] {
  return text.includes('\t') ? 'TAB' : 'space';
}

function columnsOf(text: string, separator: Layout['separator']): string[] {
  return separator === 'TAB' ? text.replace(/\t+$/, '').split('\t') : text.trim().split(/[ \t]+/);
}

function rowOf({ text, number }: Line, layout: Layout, file: string, problems: FormatProblem[]) {
  const place = { file, line: number };
  const separator = separatorOf(text);
  const columns = columnsOf(text, separator);
  const usual = layout.columns;
  if (separator !== layout.separator) {
    const details = { found: separator, usual: layout.separator };
    problems.push(trouble('separators-differ', details, place));
  }
  if (columns.length !== usual && columns.length > 1) {
    problems.push(trouble('columns-differ', { count: columns.length, usual }, place));
  }
  const word = columns[layout.numbered ? 1 : 0] ?? '';
  const tags = layout.numbered ? columns.slice(2) : columns.slice(1).slice(-1);
  return { word, tags: checkedTags(tags, place, problems), line: number };
}

function checkedTags(
  tags: readonly string[],
  place: { file: string; line: number },
  problems: FormatProblem[],
): string[] {
  if (tags.length === 0) {
    problems.push(trouble('bad-line', { reason: 'it has one column, and so no tag' }, place));
    return ['O'];
  }
  return tags.map((tag) => {
    if (isTag(tag)) return tag;
    problems.push(trouble('bad-line', { reason: `“${tag}” is no tag; read as O` }, place));
    return 'O';
  });
}

/** The tags of a sentence, one list a layer. */
function tagLayers(sentence: readonly Row[]): string[][] {
  const depth = Math.max(...sentence.map(({ tags }) => tags.length));
  return Array.from({ length: depth }, (_, layer) =>
    sentence.map(({ tags }) => tags[layer] ?? 'O'),
  );
}

function documentOf(block: Block, id: string, scheme: Scheme, file: string): Reading {
  const entities: Entity[] = [];
  const problems: FormatProblem[] = [];
  let text = '';
  for (const sentence of block) {
    if (text !== '') text += '\n';
    const words = sentence.map(({ word }) => word);
    const places = spacedPlaces(words, text.length);
    text += words.join(' ');
    for (const tags of tagLayers(sentence)) {
      const { chunks, repairs } = readTags(tags, scheme);
      problems.push(...repairs.map((repair) => repairAt(repair, sentence, file, id)));
      for (const chunk of chunks) {
        const id = `e${entities.length + 1}`;
        entities.push({ id, ...spanOf(places, chunk), label: chunk.label });
      }
    }
  }
  const meta = { tokens: BETWEEN_SPACES };
  const document: Document = { id, text, entities, relations: [], meta };
  return { documents: [document], problems };
}

function repairAt({ at, ...tags }: Repair, sentence: readonly Row[], file: string, id: string) {
  const place = { file, line: sentence[at]!.line, document: id };
  return trouble('tag-repaired', { ...tags }, place);
}
