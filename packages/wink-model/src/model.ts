import { CATEGORIES, CATEGORY, CATEGORY_TESTS } from './category.ts';
import { HINTS } from './entities.ts';
import { Lexicon, PACKING } from './lexicon.ts';
import { PARTS_OF_SPEECH } from './part-of-speech.ts';
import { setSentences } from './sentences.ts';
import { splitter } from './splitter.ts';
import type { Model, RawDocument } from './wink.ts';

/** An automaton of wink-nlp that finds nothing. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
const NEVER = ['^(?!)', ''] as const;

/** wink-nlp calls this once for each of its instances, and each gets words of its own. */
function core() {
  const lexicon = new Lexicon();
  return {
    packing: { ...PACKING, config: lexicon },
    lexicon: lexicon.cells,
    xpansions: [],
    features: {
      lexeme: lexicon.lexeme,
      shape: lexicon.shape,
      prefix: lexicon.prefix,
      suffix: lexicon.suffix,
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

/** wink-nlp calls the function of each feature in `packing.efList` for a word that is new. */
function featureFn(lexicon: Lexicon) {
  return {
    lutCase(word: string, category: number): number {
      lexicon.describe(word, category);
      return 0;
    },
  };
}

/** The Vietnamese model: `winkNLP(model)`. */
export const model: Model = {
  core,
  featureFn,
  sbd: () => ({
    machines: [],
    transformers: [],
    setter: (_found: unknown, document: RawDocument) => setSentences(document),
  }),
  ner: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [NOTHING], setter: () => {} }),
  sa: () => ({ machines: [NOTHING], setter: () => {} }),
  pos: () => ({ machines: [], transformers: [], setter: () => {}, updater: () => {} }),
  metaCER: () => ({ machines: NOTHING, transformers: [() => 0] }),
  addons: {},
};
