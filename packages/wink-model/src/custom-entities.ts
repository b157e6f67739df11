import { automaton, Otherwise, type Pattern } from './automaton.ts';
import { ENTITY_KINDS } from './entities.ts';
import { PARTS_OF_SPEECH } from './part-of-speech.ts';
import { type Cache, type RawDocument, TOKEN } from './wink.ts';

/** What `learnCustomEntities` hands to the transformer. */
export interface CustomConfig {
  readonly rdd: RawDocument;
  /** The literal tokens of all patterns, and what stands for them in the automaton. */
  readonly preserve: Readonly<Record<string, string>>;
  readonly matchValue: boolean;
  readonly usePOS: boolean;
}

/**
 * Reads users' patterns: `DATE` and `NUM` stand for a kind of entity and a part of speech, `^DATE`
 * for the word itself, and a lone `^` for nothing.
 */
export function patternAutomaton(): string {
  const names = [...ENTITY_KINDS, ...PARTS_OF_SPEECH.slice(1)];
  const patterns: Pattern[] = [
    ...names.map((name) => pattern(name, [name], false)),
    ...names.map((name) => pattern(`${name}&`, ['^', name], true)),
    pattern('^', ['^', '^'], true),
    pattern('', ['^'], false),
  ];
  return automaton(patterns, Otherwise.text);
}

function pattern(name: string, symbols: readonly string[], preserve: boolean): Pattern {
  return { name, places: symbols.map((symbol) => [symbol]), property: { preserve } };
}

/** What a token of a document is to the users' patterns. */
export function customSymbol(
  found: number | string,
  _cache: unknown,
  { rdd, preserve, matchValue, usePOS }: CustomConfig,
  at: number,
): string {
  if (typeof found === 'string') return found;
  const lexeme = rdd.tokens[at * TOKEN]!;
  const literal = rdd.cache.value(matchValue ? lexeme : found);
  return preserve[literal] ?? (usePOS ? partOfSpeechOf(rdd.cache, lexeme) : literal);
}

function partOfSpeechOf(cache: Cache, lexeme: number): string {
  return PARTS_OF_SPEECH[cache.property(lexeme, 'pos') as number] ?? 'UNK';
}
