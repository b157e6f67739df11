/**
 * Strings that spaCy numbers by hand instead of hashing, as far as a token or label of ours can be
 * one of them. Runs of consecutive numbers; source: `spacy/symbols.pxd` of spaCy 3, checked against
 * numbers in its documentation (ADP 85, PROPN 96, PERSON 380, DATE 391, nsubj 429, punct 445).
 */
const RUNS: readonly (readonly [first: number, names: string])[] = [
  [64, 'ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP'],
  [77, 'ENT_IOB ENT_TYPE HEAD SENT_START SPACY PROB LANG'],
  [
    84,
    'ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE',
  ],
  [380, 'PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE'],
  [391, 'DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL'],
  [398, 'acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj'],
  [413, 'csubjpass dep det dobj expl hmod hyph infmod intj iobj mark meta neg nmod nn npadvmod'],
  [429, 'nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss possessive'],
  [442, 'preconj prep prt punct quantmod'],
];

/** Numbers of symbols by name. */
export const SYMBOLS: ReadonlyMap<string, bigint> = new Map(
  RUNS.flatMap(([first, names]) =>
    names.split(' ').map((name, i): [string, bigint] => [name, BigInt(first + i)]),
  ),
);

/** The attributes of tokens that a DocBin of ours has. */
export const ATTRIBUTES = { orth: 65, entIob: 77, entType: 78 } as const;
