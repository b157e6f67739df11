import { tokenize } from './1-tokens/tokenize.ts';
import { viewOf } from './1-tokens/view.ts';
import { resolve } from './3-entities/resolve.ts';
import { resolveDates } from './4-values/document-dates.ts';
import type { Document } from './document.ts';
import { KINDS } from './kinds/index.ts';
import type { Label } from './labels.ts';

export interface TaggerOptions {
  /** Only these labels; all when absent. */
  readonly labels?: readonly Label[];
}

export interface TagOptions {
  readonly id?: string;
  /** The document's day, `2023-12-19`; found from the dateline when absent. */
  readonly date?: string;
}

export interface Tagger {
  /** Tags a text. Synchronous, no network, the same result in Node and browser. */
  tag(text: string, options?: TagOptions): Document;
}

/** Makes a tagger; making one is cheap once the lexicons are loaded. */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const kinds = KINDS.filter(({ label }) => options.labels?.includes(label) ?? true);
  const recognizers = kinds.flatMap((kind) => kind.recognizers);
  return {
    tag(text, { id = 'document', date } = {}) {
      const view = viewOf(text);
      const tokens = tokenize(view.text);
      const candidates = recognizers.flatMap((recognizer) => recognizer.find(tokens));
      const dated = resolveDates(tokens, resolve(candidates), date);
      const entities = dated.candidates.map(({ from, to, of: _, ...found }, i) => ({
        id: `e${i + 1}`,
        start: view.originalStart(tokens.starts[from]!),
        end: view.originalEnd(tokens.ends[to - 1]!),
        ...found,
      }));
      const day = dated.date === undefined ? {} : { date: dated.date };
      return { id, text, ...day, entities, relations: [] };
    },
  };
}
