import type { Import } from './imports.ts';

/** What each package may import of the others; nothing imports an app or the command. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'packages/wink-model': [],
  'packages/core': ['packages/wink-model'],
  'packages/formats': ['packages/core'],
  'packages/evaluate': ['packages/core'],
  'packages/learn': ['packages/core'],
  'packages/cli': ['packages/core', 'packages/formats', 'packages/evaluate', 'packages/learn'],
  'packages/house': ['packages/core', 'packages/formats'],
  'apps/annotator': ['packages/core', 'packages/formats', 'packages/evaluate', 'packages/learn'],
};

const CORE = 'packages/core/src/';

/** What reads the corpus, and gold outside it, for every package's scripts and benchmarks. */
const CORPUS_READERS = /^packages\/house\/scripts\/(corpus|outside)\.ts$/;

/** The one file that imports wink-nlp. */
const WINK = `${CORE}1-tokens/wink.ts`;

/** Core's files that say what the data is: every stage may import them. */
const DATA = /^(check|document|edit|inline|labels|problem|span)\.ts$/;

/** Everything that is wrong with the imports, as sentences. */
export function importFaults(imports: readonly Import[]): string[] {
  return [
    ...imports.flatMap(packageFaults),
    ...imports.flatMap(stageFaults),
    ...imports.flatMap(winkFaults),
    ...imports.flatMap(browserFaults),
    ...cycles(imports).map((cycle) => `${cycle.join(' → ')} is a cycle`),
  ];
}

/** Files and folders that are named by no subject. */
export function nameFaults(files: readonly string[]): string[] {
  return files
    .filter((file) => file.split('/').some((part) => /^(utils?|helpers?|common)(\.|$)/i.test(part)))
    .map((file) => `${file} is named by no subject`);
}

function packageFaults({ from, to }: Import): string[] {
  const [own, other] = [packageOf(from), packageOf(to)];
  if (/\/(scripts|bench)\//.test(from) && CORPUS_READERS.test(to)) return [];
  if (!own || !other || own === other || PACKAGES[own]?.includes(other)) return [];
  return [`${from} may not import ${other}`];
}

function packageOf(path: string): string | undefined {
  return /^(packages|apps)\/[^/]+/.exec(path)?.[0];
}

function stageFaults({ from, to }: Import): string[] {
  if (!from.startsWith(CORE) || !to.startsWith(CORE)) return [];
  return levelOf(to) <= levelOf(from) ? [] : [`${from} imports ${to}, a later stage`];
}

/**
 * The place of a file in the flow of data: the data types, the lexicons, the stages by their
 * numbers, the kinds, and last what puts them together.
 */
function levelOf(file: string): number {
  const path = file.slice(CORE.length);
  if (DATA.test(path)) return 0;
  if (path.startsWith('lexicons/')) return 0.5;
  const stage = /^(\d)-/.exec(path)?.[1];
  if (stage !== undefined) return Number(stage);
  return path.startsWith('kinds/') ? 6 : 7;
}

function winkFaults({ from, to }: Import): string[] {
  const allowed =
    from === WINK || from.startsWith('packages/wink-model/') || from.includes('/bench/');
  if (allowed || !/^wink-nlp(\/|$)/.test(to)) return [];
  return [`${from} imports wink-nlp, which only ${WINK} and benchmarks may`];
}

/** The command alone needs Node; the sources of everything else run in browsers too. */
function browserFaults({ from, to }: Import): string[] {
  const inBrowser = /^(packages|apps)\/(?!cli\/)[^/]+\/src\//.test(from);
  return inBrowser && to.startsWith('node:') ? [`${from} imports ${to}, which browsers lack`] : [];
}

/**
 * Each cycle once, as the files on it, the first one repeated at the end. Types may refer to one
 * another, so only imports that load a file count.
 */
function cycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, loads } of imports) {
    if (loads) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
