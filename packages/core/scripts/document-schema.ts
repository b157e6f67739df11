import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';

import { DocumentSchema } from '../src/document.ts';

/**
 * The JSON Schema of documents, for readers in other languages. Whether a day is on the calendar is the
 * one check that it cannot say.
 */
export function jsonSchema(): JsonSchema {
  return {
    title: 'Công văn document',
    ...toJsonSchema(DocumentSchema, { target: 'draft-2020-12', ignoreActions: ['check'] }),
  };
}
