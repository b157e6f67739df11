import { modelIn } from './file.ts';
import type { SequenceModel } from './model.ts';
import { SHIPPED } from './shipped-bytes.ts';

let model: SequenceModel | undefined;

/** The model that comes with the package, unpacked when first asked for. */
export function shippedModel(): SequenceModel {
  model ??= modelIn(Uint8Array.from(atob(SHIPPED), (char) => char.charCodeAt(0)));
  return model;
}
