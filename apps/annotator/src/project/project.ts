import type { Document, Entity, LabelInfo, Relation } from '@congvan/core';

/** A label as a project uses it. */
export interface ProjectLabel extends LabelInfo {
  /** The slot of the palette that paints it, from 0. */
  readonly colour: number;
  /** The key that applies it, as `KeyboardEvent.key` gives it: `1`, `p`. */
  readonly key: string;
  /** What the guidelines say of it, in Markdown; empty when they say nothing. */
  readonly guideline: string;
}

/** Where a document stands in the queue. */
export type EntryState = 'new' | 'working' | 'done' | 'doubtful';

/** A suggestion that a person turned down; the tagger never offers it again. */
export interface Rejection {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** What one annotator made of a text. */
export interface Version {
  readonly annotator: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** Where a document came from. */
export interface Origin {
  readonly file: string;
  readonly format: string;
  /** When it was brought in, milliseconds since 1970. */
  readonly at: number;
}

/** A document of a project with what the project knows of it. */
export interface Entry {
  /** Unique for ever, also after removal; the document's own id may be shared with other programs. */
  readonly key: string;
  readonly document: Document;
  readonly title: string;
  readonly state: EntryState;
  /** What the tagger found last, to tell what people changed; empty before the first run. */
  readonly suggested: readonly Entity[];
  readonly rejected: readonly Rejection[];
  /** Versions of other annotators, and one's own from before adjudication. */
  readonly versions: readonly Version[];
  /** The places where versions differed and somebody decided. */
  readonly settled?: readonly Rejection[];
  readonly origin?: Origin;
}

/** Everything that annotators work on together; immutable, JSON-safe but for the map. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly ProjectLabel[];
  /** Guidelines that hold for all labels, in Markdown. */
  readonly guidelines: string;
  /** By key, in the order in which they were brought in. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Whether a person made or confirmed an entity; all others are suggestions. */
export function isConfirmed(entity: Entity): boolean {
  return entity.rule === 'human';
}

/** Equal for entities, or rejections, of one extent and label. */
export function placeKey({ start, end, label }: Rejection): string {
  return `${start} ${end} ${label}`;
}

/** An entry for a document that a project does not have yet. */
export function newEntry(
  document: Document,
  details: Partial<Omit<Entry, 'key' | 'document'>> = {},
): Entry {
  return {
    key: newKey(),
    document,
    title: titleOf(document),
    state: 'new',
    suggested: [],
    rejected: [],
    versions: [],
    ...details,
  };
}

/** Entries by their keys, in their order. */
export function byKey(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}

/** A key that no other entry or project has: 12 letters and digits, safe in a URL. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** The title in a document's `meta`, or its first line that is not blank, at most 120 characters. */
export function titleOf(document: Document): string {
  const given = document.meta?.['title'];
  if (typeof given === 'string' && given.trim() !== '') return given.trim();
  const line = /\S.*/u.exec(document.text.slice(0, 2000))?.[0].trim();
  return line === undefined ? document.id : Array.from(line).slice(0, 120).join('');
}

/**
 * The entry of a key.
 *
 * @throws RangeError when the project has none.
 */
export function entryOf(project: Project, key: string): Entry {
  const entry = project.entries.get(key);
  if (!entry) throw new RangeError(`there is no document ${key}`);
  return entry;
}
