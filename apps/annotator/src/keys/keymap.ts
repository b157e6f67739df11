import { COMMANDS, MOVES, type Command } from './commands.ts';

/** The keys that an annotator chose, by command; commands that are not named keep their own. */
export type Chosen = Readonly<Partial<Record<Command, readonly string[]>>>;

/** What the keys do. */
export interface Keymap {
  readonly chosen: Chosen;
  /** The keys of each command. */
  readonly keys: ReadonlyMap<Command, readonly string[]>;
  readonly commands: ReadonlyMap<string, Command>;
}

/** A keymap with some keys chosen by the annotator; a key that two commands claim is the chosen one's. */
export function keymapOf(chosen: Chosen = {}): Keymap {
  const taken = new Set(Object.values(chosen).flat());
  const keys = new Map<Command, readonly string[]>();
  const commands = new Map<string, Command>();
  for (const [command, row] of COMMANDS) {
    const own = chosen[command] ?? row.keys.filter((key) => !taken.has(key));
    keys.set(command, own);
    for (const key of own) commands.set(key, command);
  }
  return { chosen, keys, commands };
}

/** What a key runs: a command, and whether it extends the selection. */
export interface Run {
  readonly command: Command;
  readonly extend: boolean;
}

/** What a key runs, or undefined. */
export function runOf({ commands }: Keymap, key: string): Run | undefined {
  const command = commands.get(key);
  if (command) return { command, extend: false };
  if (!/(?:^|\+)Shift\+/.test(key)) return undefined;
  const moved = commands.get(key.replace('Shift+', ''));
  return moved && MOVES.has(moved) ? { command: moved, extend: true } : undefined;
}

/** The keymap with other keys for one command; no other command keeps them. */
export function remap({ chosen, keys }: Keymap, command: Command, own: readonly string[]): Keymap {
  const others = [...keys]
    .filter(([other, theirs]) => other !== command && theirs.some((key) => own.includes(key)))
    .map(([other, theirs]) => [other, theirs.filter((key) => !own.includes(key))]);
  return keymapOf({ ...chosen, ...Object.fromEntries(others), [command]: own });
}

/** The command's keys as they were at first. */
export function restore({ chosen }: Keymap, command: Command): Keymap {
  const { [command]: _, ...rest } = chosen;
  return keymapOf(rest);
}

/** A chosen keymap from data of unknown origin; what is no command or no list of keys is left out. */
export function readChosen(data: unknown): Chosen {
  if (typeof data !== 'object' || data === null) return {};
  const entries = Object.entries(data).filter(
    ([command, keys]) =>
      COMMANDS.has(command as Command) &&
      Array.isArray(keys) &&
      keys.every((key) => typeof key === 'string'),
  );
  return Object.fromEntries(entries) as Chosen;
}

/** A label as far as keys go. */
export interface KeyedLabel {
  readonly name: string;
  readonly code: string;
  readonly key: string;
}

/** The label that a key applies: by its own key, else by its code, else by its place in the list, from 1. */
export function labelOfKey(labels: readonly KeyedLabel[], key: string): string | undefined {
  const own = labels.find((label) => label.key.toLowerCase() === key);
  const coded = own ?? labels.find(({ code }) => code.toLowerCase() === key);
  const listed = /^[1-9]$/.test(key) ? labels[Number(key) - 1] : undefined;
  return (coded ?? listed)?.name;
}
