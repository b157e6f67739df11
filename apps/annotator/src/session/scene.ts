import type { Details, Document, Edit, Entity, LabelSet, Problem, Span } from '@congvan/core';

import { isConfirmed, type Rejection } from '../project/project.ts';
import type { StepTitle } from '../project/store.ts';
import type { Ruler } from '../text/ruler.ts';
import type { Selection } from './selection.ts';

/** Reads the subtype and value of a span of a document, as far as its label has any. */
export type Reader = (document: Document, span: Span, label: string) => Details;

/** What an action sees: a document and where the annotator is in it. */
export interface Scene {
  readonly document: Document;
  readonly labels: LabelSet;
  readonly ruler: Ruler;
  readonly selection: Selection;
  /** The entity that the action is for, if any. */
  readonly active?: Entity | undefined;
  readonly read: Reader;
}

/** What an action does. Each part may be absent. */
export interface Outcome {
  readonly edit?: Edit;
  /** All entities at once, where an edit for each would be slow. */
  readonly entities?: readonly Entity[];
  /** Suggestions turned down. */
  readonly rejected?: readonly Rejection[];
  readonly selection?: Selection;
  /** The entity that is active from now on; null for none but the one at the caret. */
  readonly chosen?: string | null;
  /** What the history calls it; absent where the edit says it all. */
  readonly title?: StepTitle;
  /** Why nothing was done. */
  readonly refused?: readonly Problem[];
}

/** What marks an entity as a person's. */
export const CONFIRMED: Details = { rule: 'human', score: null };

/** An entity as it is once a person has confirmed it. */
export function asConfirmed(entity: Entity): Entity {
  const { score: _, ...rest } = entity;
  return { ...rest, rule: 'human' };
}

/** Whether nobody has confirmed an entity yet. */
export function isSuggestion(entity: Entity): boolean {
  return !isConfirmed(entity);
}

/** What a rejection remembers of an entity. */
export function rejectionOf({ start, end, label }: Entity): Rejection {
  return { start, end, label };
}

/** Several edits as one; a single one stays as it is. */
export function together(edits: readonly Edit[]): Edit {
  const [only] = edits;
  return only && edits.length === 1 ? only : { type: 'all', edits };
}
