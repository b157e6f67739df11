import type { Format, Holds, Reading } from '../format.ts';
import { trouble, type FormatProblem } from '../problem.ts';
import { assemble } from '../sound.ts';
import type { Encoding } from './decode.ts';

/** What a text without annotation holds. */
const TEXT_ONLY: Holds = {
  entities: 'none',
  ids: false,
  details: [],
  relations: false,
  document: ['id'],
  characters: 'unicode',
};

/** What all formats of texts without annotation have in common. */
export const SOURCE: Pick<Format, 'kind' | 'offsets' | 'holds' | 'cannotHold' | 'filePerDocument'> =
  {
    kind: 'source',
    offsets: 'none',
    holds: TEXT_ONLY,
    cannotHold: {
      vi: 'thực thể và quan hệ: chỉ có văn bản',
      en: 'entities and relations: text only',
    },
    filePerDocument: true,
  };

/** What was taken out of a source. */
export interface Extracted {
  readonly text: string;
  readonly title?: string | undefined;
  /** Any beginning with an ISO day, `2023-12-19T08:00`. */
  readonly date?: string | null | undefined;
}

/** The document of a source: its text as extracted, its title and day where it carries them. */
export function documentFrom(
  { text, title, date }: Extracted,
  id: string,
  file: string,
  encoding?: Encoding,
): Reading {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  const said = title?.trim().replaceAll(/\s+/g, ' ');
  const problems: FormatProblem[] =
    encoding === undefined || encoding === 'utf-8'
      ? []
      : [trouble('encoding', { encoding }, { file })];
  const draft = {
    id,
    text,
    ...(day === undefined ? {} : { date: day }),
    entities: [],
    relations: [],
    ...(said ? { meta: { title: said } } : {}),
  };
  return assemble(draft, { file }, problems);
}
