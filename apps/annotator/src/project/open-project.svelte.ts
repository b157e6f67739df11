import { createSubscriber } from 'svelte/reactivity';

import type { OpenProject, ProjectView } from './open-project.ts';

/** A project's view as reactive state: whoever reads it is updated after every change. */
export class LiveProject {
  readonly #subscribe: () => void;

  constructor(readonly open: OpenProject) {
    this.#subscribe = createSubscriber((update) => open.subscribe(update));
  }

  get view(): ProjectView {
    this.#subscribe();
    return this.open.view;
  }
}
