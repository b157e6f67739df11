import model, { createReader, LONG_GAP, normalForm, placeTone, TOKEN } from './index.ts';

/** What `require` gives: the model itself, as other models of wink-nlp do, and the other names. */
export default { ...model, default: model, createReader, LONG_GAP, normalForm, placeTone, TOKEN };
