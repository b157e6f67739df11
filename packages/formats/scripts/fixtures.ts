/**
 * Reads every file of other tools under `../shared/formats/fixtures` with its format, writes it and
 * reads it again. Prints a line a format; fails when a file that should read gives nothing, or what
 * the format holds of it comes back otherwise. `CONGVAN_SHARED` says where the files are; without them nothing is checked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';

import type { Document } from '@congvan/core';

import { fit, formatNamed, type Format, type Input } from '../src/index.ts';

const SHARED = resolve(
  process.env['CONGVAN_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared'),
);
const ROOT = resolve(SHARED, 'formats/fixtures');

/** Which format reads which files, by their paths; the first that fits. */
const FILES: readonly (readonly [format: string, path: RegExp])[] = [
  ['conll2003', /\.conll$|conll2003\.user|spacy\/ner-token.*\.iob$|import_examples\/.*\.txt$/],
  ['conllu', /\.conllu$/],
  ['brat', /\.ann$/],
  ['doccano', /^doccano\/.*\.jsonl$/],
  ['label-studio', /^label-studio\/.*\.json$/],
  ['prodigy', /^prodigy\/annotated/],
  ['spacy-jsonl', /^spacy\/.*\.json$|^doccano\/transformer\/.*spacy/],
  ['w3c', /^w3c\/|annotations\.w3c\.json$/],
  ['webanno-tsv', /\.tsv$/],
  ['uima-xmi', /\.xmi$/],
  ['uima-cas-json', /^uima\/jsoncas\/.*data\.json$/],
  ['tei', /^tei\//],
];

/** Files that are no corpora of their format: YEDDA's, lists and CAS without a text, wrong on purpose. */
const NOTHING_IN_THEM =
  /emptyCas\/|casWithTextAndAnnotations\/debug\.xmi$|^yedda\/|^w3c\/|annotations\.w3c\.json$|import_examples\/sequence_labeling__example\.jsonl$/;

interface Tally {
  files: number;
  documents: number;
  entities: number;
  failures: string[];
}

async function check(format: Format, path: string, tally: Tally): Promise<void> {
  const name = relative(ROOT, path);
  const { documents } = await format.read!(inputOf(path));
  tally.files += 1;
  tally.documents += documents.length;
  tally.entities += documents.reduce((sum, { entities }) => sum + entities.length, 0);
  if (documents.length === 0) {
    if (!NOTHING_IN_THEM.test(name)) tally.failures.push(`${name}: nothing read`);
    return;
  }
  const files = await format.write!(documents);
  const mains = files.filter((file) => file.name.endsWith(`.${format.extensions[0]!}`));
  const again = await Promise.all(mains.map((file) => format.read!({ ...file, beside: files })));
  const held = documents.map((document) => fit(document, format).document);
  const same = contentOf(held) === contentOf(again.flatMap((reading) => reading.documents));
  if (!same) tally.failures.push(`${name}: comes back otherwise`);
}

/** The file, for brat with the text that its reference belongs to. */
function inputOf(path: string): Input {
  const data = new Uint8Array(readFileSync(path));
  if (!path.endsWith('.ann')) return { name: basename(path), data };
  const text = [path, path.replace(/-ref[^/]*$/, '.ann')]
    .map((one) => one.replace(/\.ann$/, '.txt'))
    .find((one) => existsSync(one));
  const beside = text ? [{ name: basename(path, '.ann') + '.txt', data: readFileSync(text) }] : [];
  return { name: basename(path), data, beside };
}

function contentOf(documents: readonly Document[]): string {
  const spans = ({ entities }: Document) =>
    entities.map(({ start, end, label }) => `${start}-${end} ${label}`).toSorted();
  return JSON.stringify(documents.map((one) => [one.text, spans(one), one.relations.length]));
}

async function main(): Promise<void> {
  if (!existsSync(ROOT)) {
    console.log(`skipped: there are no files of other tools at ${dirname(ROOT)}`);
    return;
  }
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
  const tallies = new Map<string, Tally>();
  for (const path of paths.toSorted()) {
    const name = FILES.find(([, pattern]) => pattern.test(path))?.[0];
    if (name === undefined || path.startsWith('yedda/')) continue;
    const tally = tallies.get(name) ?? { files: 0, documents: 0, entities: 0, failures: [] };
    tallies.set(name, tally);
    await check(formatNamed(name)!, resolve(ROOT, path), tally);
  }
  for (const [name, { files, documents, entities, failures }] of tallies) {
    console.log(`${name}: ${files} files, ${documents} documents, ${entities} entities`);
    for (const failure of failures) console.log(`  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

await main();
