import type { Recognizer } from '../2-candidates/recognizer.ts';
import { scan } from '../4-values/scan.ts';
import type { Kind } from './kind.ts';

const values: Recognizer = {
  name: 'date',
  find: (tokens) => scan(tokens).candidates.filter(({ label }) => label === 'DATE'),
};

/** Dates, times, durations, periods and recurring times. */
export const date: Kind = { label: 'DATE', recognizers: [values] };
