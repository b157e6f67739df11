import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import ts from 'typescript';

/** One import: both ends as paths from the root, or the name of a package that is not ours. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether loading the one file loads the other: not so for types and `import()`. */
  readonly loads: boolean;
}

/** The TypeScript and Svelte files of packages and apps, as paths from the root with slashes. */
export function sourceFiles(root: string): string[] {
  return ['packages', 'apps']
    .flatMap((folder) => filesIn(join(root, folder)))
    .map((file) => pathFrom(root, file))
    .sort();
}

/** Every import and re-export in the files, of types and by `import()` included. */
export function readImports(root: string, files: readonly string[]): Import[] {
  return files.flatMap((from) => {
    const script = scriptOf(readFileSync(join(root, from), 'utf8'), from);
    const { importedFiles } = ts.preProcessFile(script, true, true);
    return importedFiles.map(({ fileName, pos }) => ({
      from,
      to: target(root, from, fileName),
      loads: loads(script, pos),
    }));
  });
}

/** Looks at the statement before the module's name, which begins at the given offset. */
function loads(script: string, offset: number): boolean {
  const statement = /(?:import|export)\b[^;]*$/.exec(script.slice(0, offset))?.[0] ?? '';
  return !/^(?:import|export)\s+type\b|^import\s*\(/.test(statement);
}

const LEFT_OUT = new Set(['node_modules', 'dist', 'fixtures']);

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
  });
}

/** A file's scripts: all of it, but for Svelte components. */
function scriptOf(source: string, file: string): string {
  if (!file.endsWith('.svelte')) return source;
  const scripts = source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g);
  return Array.from(scripts, ([, script]) => script).join('\n');
}

function target(root: string, from: string, name: string): string {
  if (name.startsWith('.')) return pathFrom(root, resolve(root, dirname(from), name));
  const own = /^@congvan\/([^/]+)/.exec(name)?.[1];
  if (own === undefined) return name;
  return `packages/${own}/src/${name.split('/')[2] ?? 'index'}.ts`;
}

function pathFrom(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
