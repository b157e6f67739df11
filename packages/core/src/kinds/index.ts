import { date } from './date.ts';
import { document } from './document.ts';
import type { Kind } from './kind.ts';
import { location } from './location.ts';
import { number } from './number.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { title } from './title.ts';

/** The only registry of kinds: a new label is a file beside this one and a line here. */
export const KINDS: readonly Kind[] = [
  person,
  title,
  organization,
  location,
  date,
  number,
  document,
];
