import type { Document, Entity, Relation, RelationType } from './document.ts';
import { labelInfo, LABELS, type LabelSet } from './labels.ts';
import { problem, type Problem } from './problem.ts';
import { compareSpans, crosses, cutsSurrogatePair } from './span.ts';

/** The labels that each relation joins. */
export const RELATION_ENDS: Readonly<Record<RelationType, { from: string; to: string }>> = {
  holds: { from: 'PERSON', to: 'TITLE' },
  issued_on: { from: 'DOCUMENT', to: 'DATE' },
  issued_by: { from: 'DOCUMENT', to: 'ORGANIZATION' },
};

/**
 * All that is wrong with a document of the right shape: bounds, surrogate pairs, edges, line
 * breaks, crossing and equal spans, nestings that the label set does not allow, relations that
 * point to nothing or to the wrong label. An empty list means that every invariant holds.
 */
export function checkDocument(document: Document, labels: LabelSet = LABELS): Problem[] {
  return [
    ...duplicateIds(document),
    ...document.entities.flatMap((entity) => [
      ...checkLabel(entity, labels),
      ...checkExtent(entity, document.text),
    ]),
    ...checkNesting(document.entities, labels),
    ...checkRelations(document),
  ];
}

function duplicateIds({ entities }: Document): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { id } of entities) {
    if (seen.has(id)) problems.push(problem('duplicate-id', { id }, { entity: id }));
    seen.add(id);
  }
  return problems;
}

function checkLabel(entity: Entity, labels: LabelSet): Problem[] {
  const { id, label, subtype } = entity;
  const info = labelInfo(label, labels);
  const place = { span: extent(entity), entity: id };
  if (!info) return [problem('unknown-label', { id, label }, place)];
  if (subtype === undefined || !info.subtypes || info.subtypes.includes(subtype)) return [];
  return [problem('unknown-subtype', { id, label, subtype }, place)];
}

function checkExtent(entity: Entity, text: string): Problem[] {
  const { id, start, end } = entity;
  const place = { span: { start, end }, entity: id };
  if (end > text.length || start > text.length) {
    return [problem('span-out-of-bounds', { id, start, end, length: text.length }, place)];
  }
  if (start >= end) return [problem('span-empty', { id, start }, place)];
  const covered = text.slice(start, end);
  const problems = [start, end]
    .filter((offset) => cutsSurrogatePair(text, offset))
    .map((offset) => problem('span-cuts-surrogate-pair', { id, offset }, place));
  if (covered.trim() !== covered) problems.push(problem('span-edge', { id }, place));
  if (/[\r\n]/.test(covered)) problems.push(problem('span-crosses-line', { id }, place));
  return problems;
}

function checkNesting(entities: readonly Entity[], labels: LabelSet): Problem[] {
  const problems: Problem[] = [];
  const open: Entity[] = [];
  for (const entity of entities.toSorted(compareSpans)) {
    while (open.length > 0 && open.at(-1)!.end <= entity.start) open.pop();
    const outer = open.at(-1);
    if (outer) problems.push(...checkPair(outer, entity, labels));
    open.push(entity);
  }
  return problems;
}

function checkPair(outer: Entity, entity: Entity, labels: LabelSet): Problem[] {
  const { id, label } = entity;
  const place = { span: extent(entity), entity: id };
  const other = outer.id;
  if (crosses(outer, entity)) return [problem('spans-cross', { id, other }, place)];
  if (outer.start === entity.start && outer.end === entity.end) {
    return [problem('spans-equal', { id, other }, place)];
  }
  if (labelInfo(outer.label, labels)?.inside.includes(label) ?? true) return [];
  return [problem('nesting-not-allowed', { id, label, other, outer: outer.label }, place)];
}

function checkRelations({ entities, relations }: Document): Problem[] {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const seen = new Set<string>();
  return relations.flatMap((relation) => {
    const key = `${relation.type} ${relation.from} ${relation.to}`;
    if (seen.has(key)) return [problem('relation-duplicate', { ...relation })];
    seen.add(key);
    return checkEnds(relation, labels);
  });
}

function checkEnds(relation: Relation, labels: ReadonlyMap<string, string>): Problem[] {
  const { type, from, to } = relation;
  const missing = [from, to].filter((id) => !labels.has(id));
  if (missing.length > 0) {
    return missing.map((id) => problem('relation-without-entity', { type, id }, { entity: id }));
  }
  const ends = RELATION_ENDS[type];
  const [fromLabel, toLabel] = [labels.get(from)!, labels.get(to)!];
  if (fromLabel === ends.from && toLabel === ends.to) return [];
  const details = { type, from: ends.from, to: ends.to, fromLabel, toLabel };
  return [problem('relation-wrong-label', details, { entity: from })];
}

function extent({ start, end }: Entity): { start: number; end: number } {
  return { start, end };
}
