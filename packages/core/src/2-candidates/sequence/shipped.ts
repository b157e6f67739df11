import { readModel } from './file.ts';
import type { SequenceModel } from './model.ts';
import { SHIPPED } from './shipped-bytes.ts';

let model: SequenceModel | undefined;

/** The model that comes with the package, unpacked when first asked for. */
export function shippedModel(): SequenceModel {
  model ??= read();
  return model;
}

function read(): SequenceModel {
  const bytes = Uint8Array.from(atob(SHIPPED), (char) => char.charCodeAt(0));
  const { model: found, problems } = readModel(bytes);
  if (!found) throw new RangeError(problems[0]!.message);
  return found;
}
