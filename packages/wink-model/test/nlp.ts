import winkNLP from 'wink-nlp';

import model from '../src/index.ts';

/** wink-nlp with the Vietnamese model, all parts of its pipe. */
export const nlp = winkNLP(model);
export const { its, as } = nlp;

/** The tokens of a text, joined by `|`. */
export function split(text: string): string {
  return nlp.readDoc(text).tokens().out().join('|');
}

/** The sentences of a text as wink-nlp hands them out. */
export function sentencesOf(text: string): string[] {
  return nlp.readDoc(text).sentences().out() as string[];
}

/** The entities of a text as `KIND value`. */
export function entitiesOf(text: string): string[] {
  const details = nlp.readDoc(text).entities().out(its.detail) as { type: string; value: string }[];
  return details.map(({ type, value }) => `${type} ${value}`);
}
