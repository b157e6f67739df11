import * as v from 'valibot';

import { LabelSchema } from '../project/label-schema.ts';
import type { ProjectLabel } from '../project/project.ts';

const LabelFile = v.object({
  'congvan-labels': v.literal(1),
  guidelines: v.string(),
  labels: v.pipe(v.array(LabelSchema), v.minLength(1)),
});

/** A label set with its guidelines. */
export interface LabelSetFile {
  readonly labels: readonly ProjectLabel[];
  readonly guidelines: string;
}

/** A label set as a JSON file to give to other annotators. */
export function writeLabelFile({ labels, guidelines }: LabelSetFile): string {
  return JSON.stringify({ 'congvan-labels': 1, guidelines, labels }, null, 2);
}

/** Reads a label set; a string says what is wrong with the file. */
export function readLabelFile(text: string): LabelSetFile | string {
  try {
    const read = v.safeParse(LabelFile, JSON.parse(text));
    if (read.success) return read.output;
    const [issue] = read.issues;
    return `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
