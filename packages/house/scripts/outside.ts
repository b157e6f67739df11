import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '@congvan/core';
import { hashString } from '@congvan/core/sequence';

import { CORPUS } from './corpus.ts';

/** Where the texts are that are no part of the repository: beside it unless CONGVAN_SHARED says otherwise. */
export const SHARED = process.env['CONGVAN_SHARED'] ?? join(CORPUS, '../../shared');

/** The annotated passages of a file of `real`, their genre, level and stratum as `meta`; undefined where they are missing. */
export function realPassages(name: string): Document[] | undefined {
  const path = join(SHARED, 'real', `${name}.jsonl`);
  if (!existsSync(path)) return undefined;
  return readLines<Document>(path).map(({ id, text, date, entities, ...meta }) => {
    const numbered = entities.map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
    return { id, text, ...(date && { date }), entities: numbered, relations: [], meta };
  });
}

/** The unlabelled texts of a file of `raw`; none where it is missing. */
export function* rawTexts(name: 'gov' | 'news'): Generator<string> {
  const path = join(SHARED, 'raw', `${name}.jsonl.xz`);
  if (!existsSync(path)) return;
  const lines = execFileSync('xz', ['-dc', path], { maxBuffer: 2 ** 30, encoding: 'utf8' });
  for (const line of lines.split('\n')) {
    if (line) yield (JSON.parse(line) as { text: string }).text;
  }
}

/** The gold of the beginning of a text of `raw/gov`, as `corpus/outside` has it. */
export interface Standoff {
  /** Which text, from 0. */
  readonly line: number;
  /** How many UTF-16 units of it were annotated, and their hash. */
  readonly length: number;
  readonly hash: number;
  /** Start, end and label of each. */
  readonly entities: readonly (readonly [number, number, string])[];
}

/**
 * The texts of `raw/gov` that the corpus annotates, or undefined where they are missing.
 *
 * @throws Error when a text is not the one that was annotated.
 */
export function annotatedTexts(): Document[] | undefined {
  const texts = [...rawTexts('gov')];
  if (texts.length === 0) return undefined;
  return standoffs().map((one) => joined(one, texts));
}

function joined({ line, length, hash, entities }: Standoff, texts: readonly string[]): Document {
  const text = texts[line]?.slice(0, length) ?? '';
  if (hashString(text) !== hash) throw new Error(`Text ${line} of gov is not the one annotated.`);
  return {
    id: `gov-${line}`,
    text,
    entities: entities.map(([start, end, label], i) => ({ id: `e${i + 1}`, start, end, label })),
    relations: [],
  };
}

/** All gold of texts outside the repository, without the texts. */
export function standoffs(): Standoff[] {
  return readLines(join(CORPUS, 'outside/gov.jsonl'));
}

/** The records of a file with one JSON text a line. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
