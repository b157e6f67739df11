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

/**
 * Tags all untouched documents one after the other, the wanted one first. An entry that was
 * changed while the tagger worked on it is left alone.
 */
export class BackgroundTagging {
  #tried = new Set<string>();
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
    for (let entry = this.#next(); entry && !this.#stopped; entry = this.#next()) {
      await this.#tagOne(entry);
    }
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
      const found = await this.tag(text, date === undefined ? { id } : { id, date });
      const now = this.open.project.entries.get(key);
      if (this.#stopped || !now || !isUntouched(now) || found.entities.length === 0) return;
      const title = { code: 'suggested', params: { count: found.entities.length } };
      await this.open.commit(suggestionsFor(now, found), title);
    } catch (error) {
      this.onFailure(error instanceof Error ? error.message : String(error));
    }
  }
}
