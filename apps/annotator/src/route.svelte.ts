import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

import { hrefOf, parseRoute, type Route } from './route.ts';

const subscribe = createSubscriber((update) => on(window, 'hashchange', update));

/** Where the page is; whoever reads it is updated when it goes elsewhere. */
export function route(): Route {
  subscribe();
  return parseRoute(location.hash);
}

/** Goes to a route; `replace` leaves no entry in the browser's history. */
export function goTo(next: Route, replace = false): void {
  if (replace) location.replace(hrefOf(next));
  else location.hash = hrefOf(next);
}
