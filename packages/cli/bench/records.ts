import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../../../corpus/', import.meta.url);

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The paragraphs of all reports of the corpus. */
function paragraphsOfCorpus(): string[] {
  const reports = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  return reports
    .flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
}

/**
 * Records without end, as lines of JSON: paragraphs of the corpus in random order, each with a
 * number and a made-up word, so that the archive never stops bringing words not seen before.
 */
export function* records(seed: number): Generator<string> {
  const random = randomFrom(seed);
  const paragraphs = paragraphsOfCorpus();
  const pick = () => paragraphs[Math.floor(random() * paragraphs.length)]!;
  for (let n = 0; ; n++) {
    const lines = Array.from({ length: 1 + Math.floor(random() * 30) }, () => {
      const number = Math.floor(random() * 1e6);
      return `${pick()} Số ${number}, mã ${Math.floor(random() * 36 ** 6).toString(36)}.`;
    });
    yield `${JSON.stringify({ id: `r${n}`, text: lines.join('\n') })}\n`;
  }
}
