import type { Recognizer } from '../2-candidates/recognizer.ts';
import { scan } from '../4-values/scan.ts';
import type { Kind } from './kind.ts';

const values: Recognizer = {
  name: 'number',
  find: (tokens) => scan(tokens).candidates.filter(({ label }) => label === 'NUMBER'),
};

/** Counts, ordinals, shares, money, measures, ratios and ages. */
export const number: Kind = { label: 'NUMBER', recognizers: [values] };
