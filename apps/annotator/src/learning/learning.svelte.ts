import { retag } from '../session/retag.ts';
import type { Change } from '../project/change.ts';
import type { OpenProject } from '../project/open-project.ts';
import type { KeptModel } from '../project/store.ts';
import type { TaggerClient } from '../tagger/tagger-client.ts';
import { correctedDocuments, toSuggestAnew } from './corrected.ts';
import { learningClient } from './learning-client.ts';

/** So many newly corrected documents make it learn by itself. */
export const EVERY = 5;

/** The model of an open project, and how it learns from corrections. */
export class Learning {
  /** The personal model in use; null for the app's own. */
  model = $state.raw<KeptModel | null>(null);
  doing = $state<'nothing' | 'learning' | 'suggesting'>('nothing');
  /** How many suggestions the last lesson changed the project to. */
  suggested = $state<number>();
  failure = $state('');
  /** Whether it learns by itself after every `EVERY` corrected documents. */
  auto = $state(false);
  readonly #client = learningClient();
  #learntFrom = 0;

  constructor(
    private readonly open: OpenProject,
    private readonly tagger: TaggerClient,
  ) {}

  /** Takes up the model that the project had when it was open last. */
  async start(): Promise<void> {
    await this.#attempt(async () => {
      const kept = await this.open.store.model(this.open.project.id);
      this.#learntFrom = kept?.documents ?? correctedDocuments(this.open.project).length;
      await this.#use(kept ?? null);
    });
  }

  stop(): void {
    this.#client.stop();
  }

  /** Learns when that is wanted without asking, and enough was corrected since the last time. */
  async learnByItself(): Promise<void> {
    if (!this.auto || this.doing !== 'nothing') return;
    const corrected = correctedDocuments(this.open.project).length;
    if (corrected >= this.#learntFrom + EVERY) await this.learn();
  }

  /** Learns from all corrected documents, and suggests anew in the others; one tab at a time. */
  async learn(): Promise<void> {
    await navigator.locks.request('congvan:learning', async () => {
      await this.#attempt(async () => {
        this.doing = 'learning';
        const documents = correctedDocuments(this.open.project);
        this.#learntFrom = documents.length;
        const lesson = await this.#client.ask('learn', { documents });
        await this.#keep({ ...lesson, at: Date.now() });
        await this.#suggestAnew();
      });
    });
  }

  /** Goes back to the app's own model. */
  async reset(): Promise<void> {
    await this.#attempt(async () => {
      await this.#keep(null);
      await this.#suggestAnew();
    });
  }

  /** Takes a model that somebody shared; `failure` says why when it is none. */
  async take(file: Blob): Promise<void> {
    await this.#attempt(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const problem = await this.#client.ask('check', { bytes });
      if (problem !== '') throw new Error(problem);
      await this.#keep({ bytes, at: Date.now(), documents: 0 });
      await this.#suggestAnew();
    });
  }

  async #keep(model: KeptModel | null): Promise<void> {
    await this.#use(model);
    await this.open.store.keepModel(this.open.project.id, model);
  }

  async #use(model: KeptModel | null): Promise<void> {
    await this.tagger.use(model?.bytes ?? null);
    this.model = model;
  }

  async #suggestAnew(): Promise<void> {
    this.doing = 'suggesting';
    const changes: Change[] = [];
    let count = 0;
    for (const { key, document } of toSuggestAnew(this.open.project)) {
      const { id, text, date } = document;
      const found = await this.tagger.tag(text, { id, ...(date !== undefined && { date }) });
      const entry = this.open.project.entries.get(key);
      if (!entry) continue;
      const anew = retag(entry, found, this.open.project.labels);
      changes.push(...anew.changes);
      count += anew.count;
    }
    this.suggested = count;
    if (changes.length === 0) return;
    void this.open.commit(changes, { code: 'suggested', params: { count } });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.failure = '';
    try {
      await work();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
    this.doing = 'nothing';
  }
}
