import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '@congvan/core';

const CORPUS = join(import.meta.dirname, '../../../corpus');
const FOLDERS = ['sample', 'train', 'dev', 'test'];

/** The project's own reports with their gold spans, from brat standoff (offsets in code points). */
export function ownReports(): Document[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(CORPUS, folder))
      .filter((name) => name.endsWith('.ann'))
      .sort()
      .map((name) => reportAt(join(CORPUS, folder, name.slice(0, -4)))),
  );
}

function reportAt(path: string): Document {
  const text = readFileSync(`${path}.txt`, 'utf8');
  const starts = codePointStarts(text);
  const spans = readFileSync(`${path}.ann`, 'utf8').matchAll(/^T\d+\t(\S+) (\d+) (\d+)\t/gm);
  const entities = Array.from(spans, ([, label, start, end], i) => ({
    id: `e${i + 1}`,
    label: label!,
    start: starts[Number(start)]!,
    end: starts[Number(end)]!,
  }));
  return { id: path, text, entities, relations: [] };
}

/** For each code point, and the text's end, its UTF-16 offset. */
function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const point of text) {
    starts.push(offset);
    offset += point.length;
  }
  return [...starts, offset];
}
