import type { Document, Edit, Entity } from '@congvan/core';

import type { Change } from './change.ts';
import { entryOf, type Project } from './project.ts';
import type { StepTitle } from './store.ts';

const QUOTED = 60;

/** Names a step after its changes, read against the project before them. */
export function titleOfChanges(project: Project, changes: readonly Change[]): StepTitle {
  const [only, ...others] = changes;
  if (!only) return { code: 'several', params: { count: 0 } };
  if (others.length === 0) return titleOfChange(project, only);
  return { code: 'several', params: { count: changes.length } };
}

function titleOfChange(project: Project, change: Change): StepTitle {
  switch (change.type) {
    case 'edit':
      return titleOfEdit(project, change.doc, change.edit);
    case 'content':
      return { code: 'content', params: { count: change.entities.length } };
    case 'set':
      return titleOfDetails(change.details);
    case 'add':
      return { code: 'documents-added', params: { count: change.entries.length } };
    case 'remove':
      return { code: 'documents-removed', params: { count: change.docs.length } };
    case 'labels':
      return { code: 'labels', params: { count: change.labels.length } };
    case 'describe':
      return { code: 'describe', params: {} };
  }
}

function titleOfDetails(details: Extract<Change, { type: 'set' }>['details']): StepTitle {
  const [name = 'several', ...others] = Object.keys(details);
  if (others.length > 0) return { code: 'several', params: { count: others.length + 1 } };
  return { code: name, params: details.state === undefined ? {} : { state: details.state } };
}

function titleOfEdit(project: Project, doc: string, edit: Edit): StepTitle {
  const { document } = entryOf(project, doc);
  const { text, entities } = document;
  if (edit.type === 'all') {
    const [only] = edit.edits;
    if (only && edit.edits.length === 1) return titleOfEdit(project, doc, only);
    return { code: 'several', params: { count: edit.edits.length } };
  }
  const wording = (id: string) => {
    const entity = entities.find((other) => other.id === id);
    return entity ? quoted(text, entity.start, entity.end) : '';
  };
  if (edit.type === 'link' || edit.type === 'unlink') {
    const { from, to } = edit.relation;
    return { code: edit.type, params: { from: wording(from), to: wording(to) } };
  }
  const entity = edit.type === 'add' ? edit.entity : entities.find((other) => other.id === edit.id);
  if (!entity) return { code: edit.type, params: {} };
  const label = edit.type === 'relabel' ? edit.label : entity.label;
  return titleAbout(edit.type, document, { ...entity, label });
}

/** Names a step that is about one entity. */
export function titleAbout(
  code: string,
  { text }: Document,
  { start, end, label }: Entity,
): StepTitle {
  return { code, params: { label, text: quoted(text, start, end) } };
}

/** A part of a text as titles quote it: its first 60 characters at most. */
export function quoted(text: string, start: number, end: number): string {
  const characters = Array.from(text.slice(start, end));
  return characters.length <= QUOTED
    ? characters.join('')
    : `${characters.slice(0, QUOTED - 1).join('')}…`;
}
