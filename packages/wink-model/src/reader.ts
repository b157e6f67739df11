import type { Lexicon } from './lexicon.ts';
import { core, model } from './model.ts';
import type { Model } from './wink.ts';

/** What a reader needs of an instance of wink-nlp. */
export interface Instance {
  /** Reads a text into a document of wink-nlp. */
  readDoc(text: string): unknown;
}

/** What `createReader` takes. */
export interface ReaderOptions<I extends Instance> {
  /** wink-nlp's pipe; all of it when absent. */
  readonly pipe?: string[];
  /** How many words an instance may keep, some 250 bytes each; 30,000 when absent. */
  readonly maxWords?: number;
  /** Called with each new instance: the place for `learnCustomEntities`. */
  readonly prepare?: (nlp: I) => void;
}

/**
 * Reads documents in a run without end. An instance of wink-nlp keeps every word that it has met, so
 * the reader takes a new instance when one is full; a document keeps its own.
 *
 * `winkNLP` is wink-nlp's main export. Throws RangeError if `maxWords` is no positive number.
 */
export function createReader<I extends Instance>(
  winkNLP: (model: Model, pipe?: string[]) => I,
  { pipe, maxWords = 30_000, prepare }: ReaderOptions<I> = {},
): { readDoc: I['readDoc'] } {
  if (!(maxWords > 0)) throw new RangeError(`maxWords must be positive, not ${maxWords}`);
  let lexicon: Lexicon | undefined;
  let nlp: I | undefined;
  const renew = (): I => {
    const ownCore = () => {
      const parts = core();
      lexicon = parts.packing.config;
      return parts;
    };
    const fresh = winkNLP({ ...model, core: ownCore }, pipe);
    prepare?.(fresh);
    return fresh;
  };
  const readDoc = (text: string) => {
    if (!nlp || lexicon!.size > maxWords) nlp = renew();
    return nlp.readDoc(text);
  };
  return { readDoc: readDoc as I['readDoc'] };
}
