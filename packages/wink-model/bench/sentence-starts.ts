import winkNLP from 'wink-nlp';

import model, { type RawDocument, TOKEN } from '../src/index.ts';

/** Finds the offsets at which sentences of a text begin. */
export function createStartsOf(): (text: string) => number[] {
  let raw: RawDocument | undefined;
  const sbd = () => {
    const own = model.sbd();
    return {
      ...own,
      setter(found: unknown, document: RawDocument) {
        own.setter(found, document);
        raw = document;
      },
    };
  };
  const nlp = winkNLP({ ...model, sbd }, ['sbd']);
  return (text) => {
    nlp.readDoc(text);
    return startsIn(text, raw!);
  };
}

function startsIn(text: string, { tokens, sentences, cache }: RawDocument): number[] {
  const heads = new Set(sentences.map(([first]) => first));
  const starts: number[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length / TOKEN; at += 1) {
    const form = cache.value(tokens[at * TOKEN]!);
    const start = text.indexOf(form, end);
    if (heads.has(at)) starts.push(start);
    end = start + form.length;
  }
  return starts;
}
