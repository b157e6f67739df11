import type { Command } from './commands.ts';
import { shownKey } from './key.ts';
import { keymapOf, readChosen, type Keymap } from './keymap.ts';

const KEYS = 'congvan.keys';

let current = $state.raw<Keymap>(keymapOf(stored()));

/** What the keys do now. */
export function keymap(): Keymap {
  return current;
}

/** The first key of a command now, as people read it; undefined when it has none. */
export function shortcutOf(command: Command): string | undefined {
  const key = current.keys.get(command)?.[0];
  return key && shownKey(key);
}

/** Changes what the keys do, and keeps it for later sessions where the browser allows that. */
export function setKeymap(next: Keymap): void {
  current = next;
  try {
    localStorage.setItem(KEYS, JSON.stringify(next.chosen));
  } catch {
    // A private window may refuse storage; the keys then hold until it is closed.
  }
}

function stored(): ReturnType<typeof readChosen> {
  try {
    return readChosen(JSON.parse(localStorage.getItem(KEYS) ?? '{}'));
  } catch {
    return {};
  }
}
