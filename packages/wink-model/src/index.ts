export { model as default } from './model.ts';
export type { Instance, ReaderOptions } from './reader.ts';
export { createReader } from './reader.ts';
export { normalForm, placeTone } from './spelling.ts';
export type { Cache, Model, RawDocument } from './wink.ts';
export { LONG_GAP, TOKEN } from './wink.ts';
