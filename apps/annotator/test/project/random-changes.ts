import type { Change } from '../../src/project/change.ts';
import type { Project } from '../../src/project/project.ts';
import { entry } from './sample.ts';

let fresh = 0;

/** One change that fits the project, of any type, chosen by `next`. */
export function randomChange(project: Project, next: () => number): Change {
  const keys = [...project.entries.keys()];
  const doc = keys[Math.floor(next() * keys.length)];
  fresh += 1;
  const choice = Math.floor(next() * 9);
  if (doc === undefined || choice === 0) {
    return { type: 'add', entries: [entry('⟦P Lê Văn Tám⟧ về xã', `n${fresh}`)] };
  }
  if (choice === 1 && keys.length > 2) return { type: 'remove', docs: [doc] };
  if (choice === 2) return { type: 'labels', labels: project.labels.toReversed() };
  if (choice === 3) return { type: 'describe', name: `Tên ${fresh}` };
  if (choice === 4) return { type: 'set', doc, details: { state: 'done', date: '2024-01-02' } };
  if (choice === 5) return { type: 'content', doc, entities: [], relations: [] };
  return editOf(project, doc, next);
}

function editOf(project: Project, doc: string, next: () => number): Change {
  const { text, entities } = project.entries.get(doc)!.document;
  const entity = entities[Math.floor(next() * entities.length)];
  if (entity && next() < 0.3) return { type: 'edit', doc, edit: { type: 'remove', id: entity.id } };
  if (entity && next() < 0.4) {
    return { type: 'edit', doc, edit: { type: 'relabel', id: entity.id, label: 'LOCATION' } };
  }
  const start = Math.floor(next() * (text.length - 1));
  const added = { id: `x${fresh}`, start, end: start + 1, label: 'PERSON', rule: 'human' };
  return { type: 'edit', doc, edit: { type: 'add', entity: added } };
}
