import type { Document } from '@congvan/core';

import type { Change } from '../project/change.ts';
import type { OpenProject } from '../project/open-project.ts';
import type { Entry } from '../project/project.ts';

/** Tags one document; rejects when the tagger fails. */
export type Tag = (text: string, options: { id: string; date?: string }) => Promise<Document>;

/** Whether nobody, tagger or person, has worked on an entry yet. */
export function isUntouched({ document, state, suggested }: Entry): boolean {
  return state === 'new' && document.entities.length === 0 && suggested.length === 0;
}

/** What the tagger's findings change in an entry that is untouched. */
export function suggestionsFor({ key, document }: Entry, found: Document): Change[] {
  const { entities, relations, date } = found;
  const dated = document.date === undefined && date !== undefined ? { date } : {};
  return [
    { type: 'content', doc: key, entities, relations },
    { type: 'set', doc: key, details: { suggested: entities, ...dated } },
  ];
}

/** Findings are gathered this long, in milliseconds, before they become one step of the history. */
const GATHERED = 500;

/**
 * Tags all untouched documents one after the other, the wanted one first. An entry that was
 * changed while the tagger worked on it is left alone.
 */
export class BackgroundTagging {
  #tried = new Set<string>();
  #found = new Map<string, Document>();
  #since = 0;
  #running = false;
  #stopped = false;
  #wanted: string | undefined;

  constructor(
    private readonly open: OpenProject,
    private readonly tag: Tag,
    private readonly onFailure: (reason: string) => void,
  ) {}

  /** Goes on where untouched documents are left; `wanted` comes next. */
  async run(wanted?: string): Promise<void> {
    this.#wanted = wanted ?? this.#wanted;
    if (this.#running) return;
    this.#running = true;
    this.#since = performance.now();
    for (let entry = this.#next(); entry && !this.#stopped; entry = this.#next()) {
      await this.#tagOne(entry);
      const waited = performance.now() - this.#since;
      if (entry.key === this.#wanted || waited > GATHERED) this.#commit();
    }
    this.#commit();
    this.#running = false;
  }

  stop(): void {
    this.#stopped = true;
  }

  #next(): Entry | undefined {
    const { entries } = this.open.project;
    const wanted = this.#wanted === undefined ? undefined : entries.get(this.#wanted);
    if (wanted && this.#waits(wanted)) return wanted;
    for (const entry of entries.values()) if (this.#waits(entry)) return entry;
    return undefined;
  }

  #waits(entry: Entry): boolean {
    return !this.#tried.has(entry.key) && isUntouched(entry);
  }

  async #tagOne({ key, document }: Entry): Promise<void> {
    this.#tried.add(key);
    const { id, text, date } = document;
    try {
      this.#found.set(key, await this.tag(text, date === undefined ? { id } : { id, date }));
    } catch (error) {
      this.onFailure(error instanceof Error ? error.message : String(error));
    }
  }

  #commit(): void {
    const found = [...this.#found];
    this.#found.clear();
    this.#since = performance.now();
    if (this.#stopped) return;
    const fitting = found.filter(([key, { entities }]) => {
      const entry = this.open.project.entries.get(key);
      return entities.length > 0 && entry && isUntouched(entry);
    });
    if (fitting.length === 0) return;
    const { entries } = this.open.project;
    const changes = fitting.flatMap(([key, document]) =>
      suggestionsFor(entries.get(key)!, document),
    );
    const count = fitting.reduce((sum, [, { entities }]) => sum + entities.length, 0);
    void this.open.commit(changes, { code: 'suggested', params: { count } });
  }
}
