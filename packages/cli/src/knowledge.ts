import { readFile } from 'node:fs/promises';

import { createTagger, type TaggerOptions } from '@congvan/core';
import * as v from 'valibot';

import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';

const Name = v.pipe(v.string(), v.nonEmpty());

const Knowledge = v.strictObject({
  lexicons: v.optional(
    v.array(
      v.strictObject({
        label: Name,
        names: v.array(Name),
        subtype: v.exactOptional(Name),
        score: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      }),
    ),
    [],
  ),
  patterns: v.optional(v.array(v.strictObject({ name: Name, patterns: v.array(Name) })), []),
});

/** What users know that the tagger does not: names and wink-nlp patterns, by label. */
export type Knowledge = Required<Pick<TaggerOptions, 'lexicons' | 'patterns'>>;

/**
 * Reads a user's knowledge from a JSON file, `{"lexicons": [{"label", "names", "subtype"?,
 * "score"?}], "patterns": [{"name", "patterns"}]}`. Throws a `Failure` that names what is wrong.
 */
export async function readKnowledge(path: string): Promise<Knowledge> {
  const json = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Failure(EXIT.usage, 'cannot-read', { reason: error.message }, path);
  });
  const found = v.safeParse(Knowledge, parsed(json, path));
  if (!found.success) {
    const [issue] = found.issues;
    const reason = [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
    throw new Failure(EXIT.usage, 'bad-knowledge', { reason }, path);
  }
  try {
    createTagger({ ...found.output, model: null });
  } catch (error) {
    throw new Failure(EXIT.usage, 'bad-knowledge', { reason: (error as Error).message }, path);
  }
  return found.output;
}

function parsed(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Failure(EXIT.usage, 'bad-knowledge', { reason: (error as Error).message }, path);
  }
}
