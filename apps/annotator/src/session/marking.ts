import {
  contains,
  RELATION_ENDS,
  type Edit,
  type Entity,
  type Relation,
  type Span,
} from '@congvan/core';

import { titleAbout } from '../project/title.ts';
import { fit } from './fit.ts';
import {
  CONFIRMED,
  isSuggestion,
  rejectionOf,
  together,
  type Outcome,
  type Scene,
} from './scene.ts';
import { caretAt, entitiesAt, isCaret, sameExtent, selectionOf, spanOf } from './selection.ts';

/**
 * Gives what is selected a label: a new entity, or another label for the entity that has this
 * extent. With a caret alone it relabels the active entity, or marks the syllable at the caret.
 * Suggestions that stand in the way are turned down.
 */
export function label(scene: Scene, name: string): Outcome {
  const target = targetOf(scene);
  if (!target) return {};
  return 'id' in target ? relabel(scene, target, name) : create(scene, target, name);
}

function targetOf(scene: Scene): Entity | Span | undefined {
  const { document, selection, active, ruler } = scene;
  if (isCaret(selection)) return active ?? ruler.around(selection.focus, 'syllable');
  const span = ruler.trim(spanOf(selection));
  if (!span) return undefined;
  if (active && sameExtent(active, span)) return active;
  return document.entities.find((entity) => sameExtent(entity, span)) ?? span;
}

/** A new entity of a span, confirmed. */
export function create(scene: Scene, { start, end }: Span, name: string): Outcome {
  const { document } = scene;
  const read = scene.read(document, { start, end }, name);
  const known = Object.fromEntries(Object.entries(read).filter(([, detail]) => detail !== null));
  const place = { id: nextId(document.entities), start, end };
  const entity: Entity = { ...place, label: name, ...known, rule: 'human' };
  return put(scene, entity, { code: 'add', edits: [{ type: 'add', entity }] });
}

function relabel(scene: Scene, entity: Entity, name: string): Outcome {
  const { id } = entity;
  const { document } = scene;
  if (entity.label === name) return confirm({ ...scene, active: entity });
  const { subtype: _, value: __, ...rest } = entity;
  const unlinks = document.relations
    .filter((relation) => !stillJoins(relation, id, name))
    .map((relation): Edit => ({ type: 'unlink', relation }));
  const details = { ...scene.read(document, entity, name), ...CONFIRMED };
  const edits: Edit[] = [
    ...unlinks,
    { type: 'relabel', id, label: name },
    { type: 'set', id, details },
  ];
  const changed = { ...rest, label: name };
  return put(scene, changed, { code: 'relabel', edits, turnedDown: [entity] });
}

function stillJoins({ type, from, to }: Relation, id: string, name: string): boolean {
  const ends = RELATION_ENDS[type];
  return (from !== id || ends.from === name) && (to !== id || ends.to === name);
}

/** Moves one edge of the active entity by a unit, outwards or inwards. */
export function moveEdge(
  scene: Scene,
  edge: 'start' | 'end',
  { by, unit }: { by: 'grow' | 'shrink'; unit: 'syllable' | 'character' },
): Outcome {
  const { active, ruler } = scene;
  if (!active) return {};
  const forward = (edge === 'end') === (by === 'grow');
  const step = (from: number) => (forward ? ruler.after(from, unit) : ruler.before(from, unit));
  let moved = step(active[edge]);
  if (unit === 'syllable') {
    while (endsOnSign(ruler.text, { ...active, [edge]: moved }, edge)) moved = step(moved);
  }
  const start = edge === 'start' ? moved : active.start;
  const end = edge === 'end' ? moved : active.end;
  const span = start < end ? ruler.trim({ start, end }) : undefined;
  return span ? resize(scene, span) : {};
}

/** Signs that only separate; what belongs to a span, as the point of `TP.`, is taken by characters. */
const SEPARATOR = /^[,;:.…–—\-"'“”‘’«»(/]$/u;

/** Whether a span would begin or end with a sign that only separates. */
function endsOnSign(text: string, { start, end }: Span, edge: 'start' | 'end'): boolean {
  const covered = text.slice(start, end).trim();
  const sign = edge === 'end' ? covered.at(-1) : covered.at(0);
  return sign !== undefined && SEPARATOR.test(sign);
}

/** Gives the active entity another extent, and confirms it. */
export function resize(scene: Scene, { start, end }: Span): Outcome {
  const { active } = scene;
  if (!active || sameExtent(active, { start, end })) return {};
  const { id, label: name, value } = active;
  const read = scene.read(scene.document, { start, end }, name);
  const details = { ...(value !== undefined && { value: null }), ...read, ...CONFIRMED };
  const edits: Edit[] = [
    { type: 'resize', id, start, end },
    { type: 'set', id, details },
  ];
  return put(scene, { ...active, start, end }, { code: 'resize', edits });
}

interface Step {
  readonly code: string;
  readonly edits: readonly Edit[];
  readonly turnedDown?: readonly Entity[];
}

/** Carries out the change of one entity, with the suggestions that must give way. */
function put(scene: Scene, entity: Entity, { code, edits, turnedDown = [] }: Step): Outcome {
  const { problems, inTheWay } = fit(scene.document, entity, scene.labels);
  if (problems.length > 0) return { refused: problems };
  const removals: Edit[] = inTheWay.map(({ id }) => ({ type: 'remove', id }));
  const rejected = [...inTheWay, ...turnedDown.filter(isSuggestion)].map(rejectionOf);
  return {
    edit: together([...removals, ...edits]),
    title: titleAbout(code, scene.document, entity),
    ...(rejected.length > 0 && { rejected }),
    selection: caretAt(entity.end),
    chosen: entity.id,
  };
}

/** Confirms the active entity. */
export function confirm({ document, active }: Scene): Outcome {
  if (!active || !isSuggestion(active)) return {};
  return {
    edit: { type: 'set', id: active.id, details: CONFIRMED },
    title: titleAbout('confirm-one', document, active),
    chosen: active.id,
  };
}

/** Takes the active entity away; a suggestion is turned down for good. */
export function remove({ document, active }: Scene): Outcome {
  if (!active) return {};
  return {
    edit: { type: 'remove', id: active.id },
    title: titleAbout('remove', document, active),
    ...(isSuggestion(active) && { rejected: [rejectionOf(active)] }),
    selection: caretAt(active.end),
    chosen: null,
  };
}

/** Cuts the active entity in two at the caret. */
export function split(scene: Scene): Outcome {
  const { active, ruler, selection, document } = scene;
  if (!active || selection.focus <= active.start || selection.focus >= active.end) return {};
  const left = ruler.trim({ start: active.start, end: selection.focus });
  const right = ruler.trim({ start: selection.focus, end: active.end });
  if (!left || !right) return {};
  const { id, label: name } = active;
  const second: Entity = { id: nextId(document.entities), ...right, label: name, rule: 'human' };
  const edits: Edit[] = [
    { type: 'resize', id, ...left },
    { type: 'set', id, details: { ...CONFIRMED, subtype: null, value: null } },
    { type: 'add', entity: second },
  ];
  const inside = document.entities.filter((other) => crossesCut(other, active, selection.focus));
  const removals: Edit[] = inside.map((other) => ({ type: 'remove', id: other.id }));
  return {
    edit: together([...removals, ...edits]),
    title: titleAbout('split', document, active),
    selection: caretAt(left.end),
    chosen: id,
  };
}

function crossesCut(other: Entity, active: Entity, cut: number): boolean {
  return other !== active && contains(active, other) && other.start < cut && cut < other.end;
}

/** Makes one of the active entity and the next one beside it; it keeps the first one's label. */
export function merge(scene: Scene): Outcome {
  const { active, document } = scene;
  if (!active) return {};
  const next = document.entities.find((other) => other.start >= active.end);
  if (!next) return {};
  const without = document.entities.filter((other) => other !== next);
  const merged = { ...active, end: next.end };
  const { problems, inTheWay } = fit({ ...document, entities: without }, merged, scene.labels);
  if (problems.length > 0) return { refused: problems };
  const edits: Edit[] = [
    ...[next, ...inTheWay].map(({ id }): Edit => ({ type: 'remove', id })),
    { type: 'resize', id: active.id, start: active.start, end: next.end },
    { type: 'set', id: active.id, details: { ...CONFIRMED, subtype: null, value: null } },
  ];
  return {
    edit: together(edits),
    title: titleAbout('merge', document, merged),
    selection: caretAt(next.end),
    chosen: active.id,
  };
}

/** Selects more: the syllable at the caret, the entities around it, its sentence, its line. */
export function widen(scene: Scene): Outcome {
  const { document, ruler, selection } = scene;
  const span = spanOf(selection);
  const around = [
    ruler.around(selection.focus, 'syllable'),
    ...entitiesAt(document, span),
    ruler.around(selection.focus, 'sentence'),
    ruler.lineAt(selection.focus),
  ];
  const wider = around
    .filter((other) => other !== undefined && contains(other, span) && !sameExtent(other, span))
    .toSorted((a, b) => a!.end - a!.start - (b!.end - b!.start))[0];
  if (!wider) return {};
  const chosen = 'id' in wider ? (wider as Entity).id : null;
  return { selection: selectionOf(wider), chosen };
}

/** The label that a selection most likely wants: that of the same text elsewhere, else the last one used. */
export function likelyLabel({ document, selection }: Scene, lastUsed: string): string {
  const { start, end } = spanOf(selection);
  const text = document.text.slice(start, end).toLowerCase();
  const alike = document.entities.filter(
    (entity) =>
      entity.end - entity.start === text.length &&
      document.text.slice(entity.start, entity.end).toLowerCase() === text,
  );
  return alike.at(-1)?.label ?? lastUsed;
}

/** An id `h1`, `h2` … that no entity has: one above the highest of them. */
export function nextId(entities: readonly Entity[]): string {
  let highest = 0;
  for (const { id } of entities) {
    const number = /^h(\d+)$/.exec(id)?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
  }
  return `h${highest + 1}`;
}
