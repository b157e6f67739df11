import type { Document, Entity, Span } from '@congvan/core';

import type { Detail } from './format.ts';
import { codePointOffsets } from './offsets.ts';
import { trouble, type FormatProblem, type Place } from './problem.ts';
import { bestUnit, squeezed, type Unit } from './units.ts';

/** A span as a file gives it, in the file's unit, with what else it says of the entity. */
export interface RawSpan {
  readonly id?: string | undefined;
  readonly start: unknown;
  readonly end: unknown;
  readonly label: unknown;
  /** The text that the file says the span covers. */
  readonly quote?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** Entities of raw spans, to be checked by `assemble`, and what was wrong with the others. */
export interface ReadSpans {
  readonly entities: readonly unknown[];
  readonly problems: readonly FormatProblem[];
}

interface SoundSpan extends RawSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Places raw spans in a text, counting in the first of the units unless they fit another better.
 * Spans without an id get `e1`, `e2` by their order in the file.
 */
export function placeSpans(
  text: string,
  spans: readonly RawSpan[],
  units: readonly Unit[],
  place: Place,
): ReadSpans {
  const problems: FormatProblem[] = [];
  const leave = (id: string, reason: string) => {
    problems.push(trouble('bad-annotation', { id, reason }, place));
    return [];
  };
  const sound = spans.flatMap((span, i): SoundSpan[] => {
    const id = span.id ?? `e${i + 1}`;
    const { start, end } = span;
    if (!isOffset(start) || !isOffset(end)) return leave(id, 'it has no offsets');
    return [{ ...span, id, start, end }];
  });
  const { unit, map } = bestUnit(text, sound, units);
  if (unit !== units[0]) problems.push(trouble('offset-unit', { unit }, place));
  const entities = sound.flatMap(({ id, start, end, label, quote, details }): unknown[] => {
    const [from, to] = [map.toUtf16(start), map.toUtf16(end)];
    if (from === undefined || to === undefined) return leave(id, 'it lies outside the text');
    const covered = text.slice(from, to);
    if (quote !== undefined && squeezed(quote) !== squeezed(covered)) {
      problems.push(trouble('text-mismatch', { id, quote, covered }, place));
    }
    return [{ ...defined(details), id, start: from, end: to, label: labelOf(label) }];
  });
  return { entities, problems };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function labelOf(label: unknown): unknown {
  return typeof label === 'number' ? String(label) : label;
}

/** The record without what is undefined or null. */
export function defined(record: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** An entity's details, those that it has. */
export function detailsOf({ subtype, value, ref, score, rule, note }: Partial<Entity>) {
  return defined({ subtype, value, ref, score, rule, note }) as Partial<Pick<Entity, Detail>>;
}

/** Gives spans of a document in code points. */
export function codePoints({ text }: Document): (span: Span) => Span {
  const map = codePointOffsets(text);
  return ({ start, end }) => ({ start: map.fromUtf16(start), end: map.fromUtf16(end) });
}
