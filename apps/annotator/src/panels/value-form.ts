import { parseDocument, type Problem, type Value } from '@congvan/core';

/** A value as its JSON text, or what is wrong with that. */
export type ReadValue =
  | { readonly value: Value; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** Reads a value from the JSON that an expert may write by hand; the document schema decides. */
export function readValue(json: string): ReadValue {
  const entity = { id: 'e', start: 0, end: 1, label: 'X', value: parsed(json) };
  const read = parseDocument({ id: '', text: 'x', entities: [entity], relations: [] });
  const value = read.document?.entities[0]?.value;
  return value === undefined ? { problems: read.problems ?? [] } : { value };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
