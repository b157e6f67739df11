import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '@congvan/core';

const ROOT = join(import.meta.dirname, '../../..');

/** Where the annotated passages are, beside the repository unless CONGVAN_SHARED says otherwise. */
export const SHARED = process.env['CONGVAN_SHARED'] ?? join(ROOT, '../shared');

/** The annotated passages of a file of `real`, or undefined where they are missing. */
export function realPassages(name: 'dev' | 'train'): Document[] | undefined {
  const path = join(SHARED, 'real', `${name}.jsonl`);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, date, entities } = JSON.parse(line) as Document;
    const numbered = entities.map((entity, i) => ({ ...entity, id: `e${i + 1}` }));
    return { id, text, ...(date === undefined ? {} : { date }), entities: numbered, relations: [] };
  });
}
