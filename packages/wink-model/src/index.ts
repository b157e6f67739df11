export { model as default } from './model.ts';
export { normalForm, placeTone } from './spelling.ts';
export type { Model, RawDocument } from './wink.ts';
export { LONG_GAP, TOKEN } from './wink.ts';
