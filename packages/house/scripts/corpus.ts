import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { countSyllables, LABELS, type Document } from '@congvan/core';
import { formatNamed } from '@congvan/formats';

/** Where the corpus is. */
export const CORPUS = resolve(import.meta.dirname, '../../../corpus');

/** The folders of the corpus: what each is for, its readme says. */
export const SPLITS = ['sample', 'train', 'dev', 'test'] as const;

/** A report of the corpus with the folder that it is in. */
export interface Report {
  readonly split: (typeof SPLITS)[number];
  readonly document: Document;
}

/**
 * Reads all reports, by folder and name.
 *
 * @throws Error when a pair of files cannot be read without an error or a repair.
 */
export async function readReports(): Promise<Report[]> {
  const reports: Report[] = [];
  for (const split of SPLITS) {
    for (const name of namesIn(split)) reports.push({ split, document: await read(split, name) });
  }
  return reports;
}

/** The names of the `.txt` files of a folder, without their ending. */
export function namesIn(split: string, ending = '.txt'): string[] {
  return readdirSync(join(CORPUS, split))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

async function read(split: string, name: string): Promise<Document> {
  const [ann, txt] = ['ann', 'txt'].map((ending) => ({
    name: `${name}.${ending}`,
    data: new Uint8Array(readFileSync(join(CORPUS, split, `${name}.${ending}`))),
  }));
  const { documents, problems } = await formatNamed('brat')!.read!({ ...ann!, beside: [txt!] });
  if (problems.length > 0) throw new Error(`${split}/${name}: ${JSON.stringify(problems)}`);
  return documents[0]!;
}

/** How often the readme counts: a column a label, a row a folder, as a table in Markdown. */
export function countsTable(reports: readonly Report[]): string {
  const labels = LABELS.map(({ name }) => name);
  const head = ['folder', 'reports', 'syllables', ...labels, 'all', 'relations'];
  const rows = SPLITS.map((split) => [
    `\`${split}\``,
    ...figures(reports.filter((report) => report.split === split)),
  ]);
  const table = [head, rule(head), ...rows, ['all', ...figures(reports)]];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rule(head: readonly string[]): string[] {
  return head.map((_, column) => (column === 0 ? '---' : '--:'));
}

function figures(reports: readonly Report[]): string[] {
  const documents = reports.map(({ document }) => document);
  const entities = documents.flatMap((document) => document.entities);
  return [
    documents.length,
    documents.reduce((sum, { text }) => sum + countSyllables(text), 0),
    ...LABELS.map(({ name }) => entities.filter(({ label }) => label === name).length),
    entities.length,
    documents.reduce((sum, { relations }) => sum + relations.length, 0),
  ].map(String);
}
