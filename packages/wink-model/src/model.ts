import { CATEGORIES, CATEGORY, CATEGORY_TESTS } from './category.ts';
import { customSymbol, patternAutomaton } from './custom-entities.ts';
import { entityAutomaton, HINTS } from './entities.ts';
import { Lexicon, PACKING } from './lexicon.ts';
import { PARTS_OF_SPEECH } from './part-of-speech.ts';
import { setSentences } from './sentences.ts';
import { shapeOf } from './shape.ts';
import { normalForm } from './spelling.ts';
import { splitter } from './splitter.ts';
import type { Cache, Model, RawDocument } from './wink.ts';

/** An automaton of wink-nlp that finds nothing. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const NEVER = ['^(?!)', ''] as const;

/** wink-nlp calls this once for each of its instances, and each gets words of its own. */
export function core() {
  const lexicon = new Lexicon();
  return {
    packing: { ...PACKING, config: lexicon },
    lexicon: lexicon.cells,
    xpansions: [],
    features: {
      lexeme: lexicon.lexeme,
      shape: { list: derived(lexicon.lexeme.list, shapeOf) },
      prefix: { list: derived(lexicon.lexeme.list, (word) => word.slice(0, 2)) },
      suffix: { list: derived(lexicon.lexeme.list, (word) => word.slice(-3)) },
      tokenType: { list: CATEGORIES },
      nerHint: { list: HINTS },
      pos: { list: PARTS_OF_SPEECH },
      posClusters: { list: [] },
      lexicon: { list: [lexicon] },
    },
    tcat: { hash: CATEGORY, list: CATEGORIES },
    pos: { hash: {}, list: PARTS_OF_SPEECH },
    preserve: { prefix: {}, suffix: {} },
    trex: {
      ltc: CATEGORY_TESTS,
      rtc: [],
      helpers: {
        splitter: [splitter(), 'u'],
        anyWithRP: NEVER,
        anyWithLP: NEVER,
        LPanyRP: NEVER,
      },
    },
  };
}

/**
 * A list that works out its items when they are read. wink-nlp would keep each distinct one for ever,
 * and loses its way after some thousands.
 */
function derived(words: readonly string[], derive: (word: string) => string): readonly string[] {
  return new Proxy([], { get: (_, number) => derive(words[Number(number)]!) });
}

/** wink-nlp calls the function of each feature in `packing.efList` for a word that is new. */
function featureFn(lexicon: Lexicon) {
  return {
    lutCase(word: string, category: number): number {
      lexicon.describe(word, category);
      return 0;
    },
  };
}

/** wink-nlp offers a feature by the symbol of a token; a find of another automaton has a name. */
function hint(found: number | string, cache: Cache): unknown {
  return typeof found === 'string' ? found : cache.property(found, 'nerHint');
}

/** Puts what the form tells of the part of speech into the third number of each token. */
function setPartsOfSpeech(
  { tokens }: RawDocument,
  tags: readonly number[],
  size: number,
  shift: number,
): void {
  tags.forEach((tag, at) => (tokens[at * size + 2] = tokens[at * size + 2]! | (tag << shift)));
}

function noReadability(): never {
  throw new RangeError('No formula of readability holds for Vietnamese.');
}

/**
 * The Vietnamese model: `winkNLP(model)`.
 *
 * It finds no negation and no sentiment (flags stay false, scores 0), and of the parts of speech
 * only those that the form shows: NUM, PUNCT, SYM, SPACE; words are X.
 */
export const model: Model = {
  core,
  featureFn,
  sbd: () => ({
    machines: [],
    transformers: [],
    setter: (_found: unknown, document: RawDocument) => setSentences(document),
  }),
  ner: () => ({ machines: [entityAutomaton()], transformers: [hint] }),
  negation: () => ({ machines: [NOTHING], setter: () => {} }),
  sa: () => ({ machines: [NOTHING], setter: () => {} }),
  pos: () => ({ machines: [], transformers: [], setter: setPartsOfSpeech, updater: () => {} }),
  metaCER: () => ({ machines: patternAutomaton(), transformers: [customSymbol] }),
  addons: {
    stem: normalForm,
    lemmatize: (word: string) => word,
    readabilityStats: noReadability,
  },
};
