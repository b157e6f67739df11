import type { Document, Entity } from './document.ts';
import { LABELS, type LabelSet } from './labels.ts';
import { compareSpans } from './span.ts';

/**
 * Reads the inline form of the guidelines: `⟦P Lê Thanh Long⟧ – ⟦T Chủ tịch ⟦O HĐND⟧⟧`, a label's
 * code or name after each opening bracket. Removing the marks gives the text back.
 *
 * @throws RangeError when brackets do not match or a code is unknown; the message names the offset.
 */
export function readInline(source: string, id = 'inline', labels: LabelSet = LABELS): Document {
  const entities: { start: number; end: number; label: string }[] = [];
  const open: { start: number; end: number; label: string }[] = [];
  let text = '';
  let rest = 0;
  for (const mark of source.matchAll(/⟦(\S+) |⟧/g)) {
    text += source.slice(rest, mark.index);
    rest = mark.index + mark[0].length;
    if (mark[1] === undefined) close(mark.index);
    else openMark(labelOf(mark[1], mark.index));
  }
  if (open.length > 0) throw new RangeError(`${open.length} inline marks are never closed`);
  text += source.slice(rest);
  return { id, text, entities: numbered(entities), relations: [] };

  function openMark(label: string) {
    const entity = { start: text.length, end: -1, label };
    entities.push(entity);
    open.push(entity);
  }
  function close(offset: number) {
    const entity = open.pop();
    if (!entity) throw new RangeError(`⟧ at ${offset} closes nothing`);
    entity.end = text.length;
  }
  function labelOf(code: string, offset: number): string {
    const info = labels.find((label) => label.code === code || label.name === code);
    if (!info) throw new RangeError(`unknown label ${code} at ${offset}`);
    return info.name;
  }
}

/** Writes the inline form of a document whose spans do not cross. */
export function writeInline(document: Document, labels: LabelSet = LABELS): string {
  const codes = new Map(labels.map(({ name, code }) => [name, code]));
  const marks = document.entities.toSorted(compareSpans).flatMap((entity, order) => [
    { at: entity.start, rank: order, mark: `⟦${codes.get(entity.label) ?? entity.label} ` },
    { at: entity.end, rank: -1 - order, mark: '⟧' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let written = '';
  let rest = 0;
  for (const { at, mark } of marks) {
    written += document.text.slice(rest, at) + mark;
    rest = at;
  }
  return written + document.text.slice(rest);
}

function numbered(entities: readonly Omit<Entity, 'id'>[]): Entity[] {
  return entities.map((entity, i) => ({ id: `e${i + 1}`, ...entity }));
}
