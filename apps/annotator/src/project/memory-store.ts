import {
  StoreFailure,
  type KeptModel,
  type Loaded,
  type Payload,
  type ProjectSummary,
  type Snapshot,
  type Store,
  type StoredStep,
} from './store.ts';
import { salvaged } from './salvage.ts';
import type { Project } from './project.ts';

interface Kept {
  snapshot: Snapshot;
  /** At the head of the history, for the list. */
  summary: ProjectSummary;
  steps: StoredStep[];
}

/** A store that forgets everything with the page: where the browser allows no other, and in tests. */
export function memoryStore(): Store {
  const projects = new Map<string, Kept>();
  const models = new Map<string, KeptModel>();

  function kept(id: string): Kept {
    const found = projects.get(id);
    if (!found) throw new StoreFailure('missing', id);
    return found;
  }

  return {
    lasting: false,
    async list() {
      return [...projects.values()].map(({ summary }) => summary);
    },
    async create(project, history = []) {
      const snapshot = { seq: history.length, project };
      projects.set(project.id, { snapshot, summary: summaryOf(project), steps: [...history] });
    },
    async delete(id) {
      projects.delete(id);
      models.delete(id);
    },
    async load(id): Promise<Loaded> {
      const { snapshot, steps } = kept(id);
      const history = steps.map(({ step }) => step);
      return { snapshot, history, tail: steps.slice(snapshot.seq) };
    },
    async append(id, after, added) {
      const { steps } = kept(id);
      if (steps.length > after) return steps.slice(after);
      steps.push(...added);
      return [];
    },
    async since(id, seq) {
      return kept(id).steps.slice(seq);
    },
    async payload(id, seq): Promise<Payload> {
      const payload = kept(id).steps[seq - 1]?.payload;
      if (!payload) throw new StoreFailure('damaged', `step ${seq}`);
      return payload;
    },
    async snapshot(id, snapshot) {
      const project = kept(id);
      if (snapshot.seq <= project.snapshot.seq) return;
      project.snapshot = snapshot;
      project.summary = summaryOf(snapshot.project);
    },
    async model(id) {
      return models.get(id);
    },
    async keepModel(id, model) {
      if (model) models.set(id, model);
      else models.delete(id);
    },
    async salvage(id) {
      return salvaged(kept(id).snapshot.project, kept(id).steps, 0);
    },
    close() {},
  };
}

/** The line of the list of projects that a project has now. */
export function summaryOf(project: Project): ProjectSummary {
  const entries = [...project.entries.values()];
  return {
    id: project.id,
    name: project.name,
    documents: entries.length,
    done: entries.filter(({ state }) => state === 'done').length,
    at: Date.now(),
  };
}
