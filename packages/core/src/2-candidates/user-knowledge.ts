import { patternFinder, type Pattern } from '../1-tokens/patterns.ts';
import { isCapital } from './capitals.ts';
import { Lexicon } from './lexicon.ts';
import type { Candidate, Recognizer } from './recognizer.ts';

/** Names that a user adds for one label. */
export interface UserLexicon {
  readonly label: string;
  readonly names: readonly string[];
  readonly subtype?: string;
  /** How sure a finding is, 0 to 1; 0.99 when absent, so that it wins over the rules. */
  readonly score?: number;
}

/** How sure a user's own name or pattern is unless the user says otherwise. */
const SURE = 0.99;

/**
 * Finds a user's names: spelling keys match, so tone placement and Unicode form do not matter; a
 * name given with a capital is found only with one.
 */
export function lexiconRecognizer({
  label,
  names,
  subtype,
  score = SURE,
}: UserLexicon): Recognizer {
  const lexicon = new Lexicon(names.map((name) => [name, /^\p{Lu}/u.test(name)] as const));
  return {
    name: `lexicon/${label}`,
    find(tokens) {
      const found: Candidate[] = [];
      for (let from = 0; from < tokens.count; from += 1) {
        const name = lexicon.longest(tokens, from);
        if (!name || (name.entry && !isCapital(tokens.words[from]))) continue;
        const { to } = name;
        found.push({
          ...{ from, to, label, score, rule: `lexicon/${label}` },
          ...(subtype === undefined ? {} : { subtype }),
        });
      }
      return found;
    },
  };
}

/** Finds a user's wink-nlp patterns; a pattern's name is the label. */
export function patternRecognizer(patterns: readonly Pattern[]): Recognizer {
  const find = patternFinder(patterns);
  return {
    name: 'patterns',
    find: (tokens) =>
      find(tokens).map(({ name, from, to }) => ({
        ...{ from, to, label: name, score: SURE, rule: `pattern/${name}` },
      })),
  };
}
