import { existsSync } from 'node:fs';

const SOURCES = new URL('../src/', import.meta.url);

/** Imports a module of the package: built in a published copy, straight from the sources in the workspace. */
export async function load(name) {
  if (!existsSync(SOURCES)) return import(`../dist/${name}.js`);
  const { register } = await import('tsx/esm/api');
  register();
  return import(`../src/${name}.ts`);
}
