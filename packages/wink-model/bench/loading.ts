import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUILT = new URL('../dist/index.js', import.meta.url);

const SCRIPT = `
  import winkNLP from 'wink-nlp';
  const start = performance.now();
  const { default: model } = await import('${BUILT.href}');
  winkNLP(model).readDoc('Xã');
  console.log(performance.now() - start);
`;

/**
 * Milliseconds from nothing to the first document, the best of five fresh processes, and the size of
 * the built package's code. Needs a build.
 */
export function measureLoading(): { milliseconds: number; bytesGzipped: number } {
  if (!existsSync(BUILT)) throw new RangeError('Build the package first: pnpm build');
  const times = Array.from({ length: 5 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
        cwd: new URL('..', import.meta.url),
        encoding: 'utf8',
      }),
    ),
  );
  return {
    milliseconds: Math.round(Math.min(...times) * 10) / 10,
    bytesGzipped: gzipSync(readFileSync(BUILT)).length,
  };
}
