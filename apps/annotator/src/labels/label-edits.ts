import { relationsAmong, type Document, type Entity } from '@congvan/core';

import { newLabel } from '../exchange/incoming.ts';
import type { Change } from '../project/change.ts';
import type { Project, ProjectLabel } from '../project/project.ts';

/** Why a label cannot be as wanted. */
export type LabelProblem = 'no-name' | 'name-taken' | 'code-taken' | 'key-taken' | 'key-long';

/** What is wrong with a label among the others of its set. */
export function labelProblems(
  label: ProjectLabel,
  others: readonly ProjectLabel[],
): LabelProblem[] {
  const problems: LabelProblem[] = [];
  if (label.name.trim() === '') problems.push('no-name');
  if (others.some(({ name }) => name === label.name)) problems.push('name-taken');
  if (others.some(({ code }) => code === label.code)) problems.push('code-taken');
  if (label.key !== '' && others.some(({ key }) => key === label.key)) problems.push('key-taken');
  if (Array.from(label.key).length > 1) problems.push('key-long');
  return problems;
}

/** Adds a label with a free name, code, key and colour. */
export function addLabel({ labels }: Project, wanted: string): Change[] {
  const taken = new Set(labels.map(({ name }) => name));
  let name = wanted;
  for (let n = 2; taken.has(name); n += 1) name = `${wanted}_${n}`;
  return [{ type: 'labels', labels: [...labels, newLabel(name, labels)] }];
}

/** Puts another label in the place of one; a new name is given to all its entities. */
export function changeLabel(project: Project, name: string, next: ProjectLabel): Change[] {
  const renamed = (other: string) => (other === name ? next.name : other);
  const labels = project.labels
    .map((label) => (label.name === name ? next : label))
    .map((label) => ({ ...label, inside: label.inside.map(renamed) }));
  const set: Change = { type: 'labels', labels };
  if (next.name === name) return [set];
  return [set, ...relabelled(project, name, (entity) => ({ ...entity, label: next.name }))];
}

/**
 * Takes a label out of the set. Its entities get the label `instead` and lose what belonged to the
 * old one, or are deleted with their relations.
 */
export function removeLabel(project: Project, name: string, instead: string | null): Change[] {
  const labels = project.labels
    .filter((label) => label.name !== name)
    .map((label) => ({ ...label, inside: label.inside.filter((other) => other !== name) }));
  return [
    { type: 'labels', labels },
    ...relabelled(project, name, (entity) => {
      if (instead === null) return null;
      const { subtype: _subtype, value: _value, ...rest } = entity;
      return { ...rest, label: instead };
    }),
  ];
}

/** Moves a label up or down the list. */
export function moveLabel({ labels }: Project, name: string, by: 1 | -1): Change[] {
  const from = labels.findIndex((label) => label.name === name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= labels.length) return [];
  const moved = [...labels];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return [{ type: 'labels', labels: moved }];
}

/** How many entities of all documents have a label. */
export function usesOf({ entries }: Project, name: string): number {
  let uses = 0;
  for (const { document } of entries.values()) {
    uses += document.entities.filter(({ label }) => label === name).length;
  }
  return uses;
}

function relabelled(
  { entries }: Project,
  name: string,
  change: (entity: Entity) => Entity | null,
): Change[] {
  return [...entries.values()].flatMap(({ key, document }): Change[] => {
    if (!document.entities.some(({ label }) => label === name)) return [];
    return [{ type: 'content', doc: key, ...contentWith(document, name, change) }];
  });
}

function contentWith(
  document: Document,
  name: string,
  change: (entity: Entity) => Entity | null,
): Pick<Document, 'entities' | 'relations'> {
  const entities = document.entities.flatMap((entity) => {
    return entity.label === name ? (change(entity) ?? []) : [entity];
  });
  return { entities, relations: relationsAmong(entities, document.relations) };
}
