import type { Document, Entity } from '@congvan/core';

import type { LiveProject } from '../project/open-project.svelte.ts';
import { entryOf, type Entry, type ProjectLabel } from '../project/project.ts';
import { layOut, type Sheet } from '../text/sheet.ts';
import { caretAt, innermostAt, spanOf, type Selection } from './selection.ts';

/** One document on the screen: what of it is selected, pointed at and hidden. */
export class Session {
  selection = $state.raw<Selection>(caretAt(0));
  /** The entity under the pointer. */
  hovered = $state<string>();
  /** Labels that the legend hides. */
  hidden = $state.raw<ReadonlySet<string>>(new Set());
  /** The entity chosen by name rather than by the caret's place. */
  chosen = $state<string>();

  readonly #live: LiveProject;
  readonly key: string;
  #sheet: Sheet | undefined;

  readonly entry: Entry = $derived.by(() => entryOf(this.#live.view.project, this.key));
  readonly document: Document = $derived(this.entry.document);
  readonly labels: readonly ProjectLabel[] = $derived.by(() => this.#live.view.project.labels);
  readonly byId: ReadonlyMap<string, Entity> = $derived(
    new Map(this.document.entities.map((entity) => [entity.id, entity])),
  );
  readonly sheet: Sheet = $derived.by(() => (this.#sheet = layOut(this.document, this.#sheet)));
  /** The entity that commands act on: the chosen one, or the innermost one at the caret. */
  readonly active: Entity | undefined = $derived.by(() => this.#active());

  constructor(live: LiveProject, key: string) {
    this.#live = live;
    this.key = key;
  }

  /** The entity that the panel shows: the one pointed at, else the active one. */
  readonly shown: Entity | undefined = $derived.by(
    () => (this.hovered === undefined ? undefined : this.byId.get(this.hovered)) ?? this.active,
  );

  select(selection: Selection): void {
    this.selection = selection;
    this.chosen = undefined;
  }

  toggleLabel(name: string): void {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(name)) hidden.add(name);
    this.hidden = hidden;
  }

  #active(): Entity | undefined {
    const chosen = this.chosen === undefined ? undefined : this.byId.get(this.chosen);
    return chosen ?? innermostAt(this.document, spanOf(this.selection));
  }
}
