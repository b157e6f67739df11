import { below, randomFrom } from '../../evaluate/src/random.ts';
import { readReports } from '../../house/scripts/corpus.ts';

/** The paragraphs of all reports of the corpus. */
const PARAGRAPHS = (await readReports())
  .flatMap(({ document }) => document.text.split('\n'))
  .filter((line) => line.trim() !== '');

/**
 * Records without end, as lines of JSON: paragraphs of the corpus in random order, each with a
 * number and a made-up word, so that the archive never stops bringing words not seen before.
 */
export function* records(seed: number): Generator<string> {
  const random = randomFrom(seed);
  for (let n = 0; ; n++) {
    const lines = Array.from({ length: 1 + below(30, random) }, () => {
      const paragraph = PARAGRAPHS[below(PARAGRAPHS.length, random)]!;
      const number = below(1e6, random);
      return `${paragraph} Số ${number}, mã ${below(36 ** 6, random).toString(36)}.`;
    });
    yield `${JSON.stringify({ id: `r${n}`, text: lines.join('\n') })}\n`;
  }
}
