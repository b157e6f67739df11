import type { Pattern } from './1-tokens/patterns.ts';
import { tokenize } from './1-tokens/tokenize.ts';
import type { Tokens } from './1-tokens/tokens.ts';
import { type View, viewOf } from './1-tokens/view.ts';
import type { Candidate, Recognizer } from './2-candidates/recognizer.ts';
import {
  lexiconRecognizer,
  patternRecognizer,
  type UserLexicon,
} from './2-candidates/user-knowledge.ts';
import { resolve } from './3-entities/resolve.ts';
import { resolveDates } from './4-values/document-dates.ts';
import type { Document } from './document.ts';
import { explainCandidates, type Explanation } from './explain.ts';
import { KINDS } from './kinds/index.ts';
import type { Span } from './span.ts';

/** What a tagger is made from; plain data, so that it can cross to a worker thread. */
export interface TaggerOptions {
  /** Only entities of these labels in the result; all when absent. */
  readonly labels?: readonly string[];
  /** Names to find beside the built-in ones. */
  readonly lexicons?: readonly UserLexicon[];
  /** wink-nlp custom entities; a pattern's name is the label of what it finds. */
  readonly patterns?: readonly Pattern[];
}

export interface TagOptions {
  readonly id?: string;
  /** The document's day, `2023-12-19`; found from the dateline when absent. */
  readonly date?: string;
}

export interface Tagger {
  /** Tags a text. Synchronous, no network, the same result in Node and browser. */
  tag(text: string, options?: TagOptions): Document;
  /** Every candidate that a text gave rise to, which rule found it, and why it won or lost. */
  explain(text: string): Explanation;
}

/**
 * Makes a tagger; making one is cheap once the lexicons are loaded.
 *
 * @throws RangeError when a pattern is none that wink-nlp takes.
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const recognizers = [
    ...KINDS.flatMap((kind) => kind.recognizers),
    ...(options.lexicons ?? []).map(lexiconRecognizer),
    ...(options.patterns?.length ? [patternRecognizer(options.patterns)] : []),
  ];
  const wanted = (label: string) => options.labels?.includes(label) ?? true;
  return {
    tag(text, { id = 'document', date } = {}) {
      const { view, tokens, chosen } = analyse(text, recognizers);
      const dated = resolveDates(tokens, chosen, date);
      const entities = dated.candidates
        .filter(({ label }) => wanted(label))
        .map(({ from, to, of: _of, ...found }, i) => ({
          id: `e${i + 1}`,
          ...spanIn(view, tokens, { from, to }),
          ...found,
        }));
      const day = dated.date === undefined ? {} : { date: dated.date };
      return { id, text, ...day, entities, relations: [] };
    },
    explain(text) {
      const { view, tokens, candidates, chosen } = analyse(text, recognizers);
      const spanOf = (candidate: Candidate) => spanIn(view, tokens, candidate);
      return { text, candidates: explainCandidates(text, candidates, chosen, spanOf) };
    },
  };
}

interface Analysis {
  readonly view: View;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

function analyse(text: string, recognizers: readonly Recognizer[]): Analysis {
  const view = viewOf(text);
  const tokens = tokenize(view.text);
  const candidates = recognizers.flatMap((recognizer) => recognizer.find(tokens));
  return { view, tokens, candidates, chosen: resolve(candidates) };
}

/** Where a candidate stands in the text as given. */
function spanIn(view: View, tokens: Tokens, { from, to }: { from: number; to: number }): Span {
  return {
    start: view.originalStart(tokens.starts[from]!),
    end: view.originalEnd(tokens.ends[to - 1]!),
  };
}
