import { LiveProject } from '../project/open-project.svelte.ts';
import { OpenProject } from '../project/open-project.ts';
import type { Project } from '../project/project.ts';
import {
  StoreFailure,
  type ProjectSummary,
  type Store,
  type StoredStep,
} from '../project/store.ts';
import { annotator } from './preferences.svelte.ts';
import { openStore } from './start.ts';

/** The store and the project that is open. */
export class Workspace {
  /** Why nothing written here outlives the page, if so. */
  fleeting = $state.raw<StoreFailure | null>(null);
  /** A newer version of the app waits in another tab; nothing more can be written here. */
  outdated = $state(false);
  projects = $state.raw<readonly ProjectSummary[]>([]);
  live = $state.raw<LiveProject | null>(null);
  /** Why the project that was asked for is not open. */
  failure = $state.raw<StoreFailure | null>(null);
  #store: Store | undefined;
  #wanted: string | undefined;

  /** Opens the store and lists its projects. */
  async start(): Promise<void> {
    const { store, failure } = await openStore(() => (this.outdated = true));
    this.#store = store;
    this.fleeting = failure;
    await this.refresh();
  }

  get store(): Store {
    if (!this.#store) throw new RangeError('the workspace has not started');
    return this.#store;
  }

  async refresh(): Promise<void> {
    const projects = await this.store.list();
    this.projects = projects.toSorted((a, b) => b.at - a.at);
  }

  async create(project: Project, history: readonly StoredStep[] = []): Promise<void> {
    await this.store.create(project, history);
    await this.refresh();
  }

  async delete(id: string): Promise<void> {
    if (this.live?.open.project.id === id) await this.show(undefined);
    await this.store.delete(id);
    await this.refresh();
  }

  /** Opens a project in place of the one that is open; without an id, closes it. */
  async show(id: string | undefined): Promise<void> {
    if (id === this.#wanted) return;
    this.#wanted = id;
    await this.#leave();
    if (id === undefined) return;
    try {
      const open = await OpenProject.open(this.store, id, { by: annotator() });
      if (this.#wanted === id) this.live = new LiveProject(open);
      else open.close();
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error;
      this.failure = error;
    }
  }

  async #leave(): Promise<void> {
    const left = this.live?.open;
    this.live = null;
    this.failure = null;
    if (!left) return;
    await left.settled();
    await left.checkpoint().catch(() => undefined);
    left.close();
    await this.refresh();
  }
}
