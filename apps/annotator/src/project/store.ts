import type { Change } from './change.ts';
import type { Project } from './project.ts';

/** What a step of the history is called: a message code and what fills it in. */
export interface StepTitle {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One step of a project's history, without its changes. */
export interface Step {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The annotator's name; empty when they gave none. */
  readonly by: string;
  /** `undo` and `redo` take back or repeat the step `of`. */
  readonly kind: 'do' | 'undo' | 'redo';
  readonly of?: number;
  readonly title: StepTitle;
  /** The first documents that it touches, at most `MAX_DOCS`. */
  readonly docs: readonly string[];
}

/** Of a step that touches more documents than this only the first are named. */
export const MAX_DOCS = 8;

/** What a step changes, and the changes that take it back. */
export interface Payload {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/** A step as it is written; undo and redo carry no payload of their own. */
export interface StoredStep {
  readonly step: Step;
  readonly payload?: Payload;
}

/** A project at a step: what loading starts from. */
export interface Snapshot {
  readonly seq: number;
  readonly project: Project;
}

/** A project as it is in the store. */
export interface Loaded {
  readonly snapshot: Snapshot;
  /** All steps ever, in order. */
  readonly history: readonly Step[];
  /** The steps after the snapshot, with payloads where they have one. */
  readonly tail: readonly StoredStep[];
}

/** A line of the list of projects. */
export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly documents: number;
  readonly done: number;
  /** When it was changed last, milliseconds since 1970. */
  readonly at: number;
}

/** The keys of the entries that changed, with the step that changed each last. */
export type Touched = ReadonlyMap<string, number>;

/**
 * Where projects live. Every method is atomic: it does all or nothing, also when the page dies in
 * the middle, and what it has resolved is on disk. Failures reject with a `StoreFailure`.
 */
export interface Store {
  /** Whether what is written outlives the page. */
  readonly lasting: boolean;
  list(): Promise<ProjectSummary[]>;
  /** Writes a new project; one of the same id is replaced. */
  create(project: Project, history?: readonly StoredStep[]): Promise<void>;
  delete(id: string): Promise<void>;
  /** Rejects with a `StoreFailure` `missing` when there is none. */
  load(id: string): Promise<Loaded>;
  /**
   * Appends steps after step `after`. When another tab has written in between nothing is written,
   * and the answer is what it wrote.
   */
  append(id: string, after: number, steps: readonly StoredStep[]): Promise<readonly StoredStep[]>;
  /** The steps after step `seq`. */
  since(id: string, seq: number): Promise<readonly StoredStep[]>;
  /** The payload of a step that has one. */
  payload(id: string, seq: number): Promise<Payload>;
  /** Makes later loads start from this state; older than the one there it is ignored. */
  snapshot(id: string, snapshot: Snapshot, touched: Touched): Promise<void>;
  /** The model that learnt from a project's corrections, if there is one. */
  model(id: string): Promise<KeptModel | undefined>;
  /** Keeps a model in the place of the one before; null takes it away. */
  keepModel(id: string, model: KeptModel | null): Promise<void>;
  /** What can still be read of a project whose data is damaged, without its history. */
  salvage(id: string): Promise<Salvaged>;
  close(): void;
}

/** A model that learnt from corrections, and how well it does. */
export interface KeptModel {
  /** The model's file. */
  readonly bytes: Uint8Array;
  /** When it learnt, milliseconds since 1970. */
  readonly at: number;
  /** How many corrected documents it learnt from. */
  readonly documents: number;
  /** Exact F1 over all layers on held-out corrections, by the model before and by this one. */
  readonly before?: number;
  readonly after?: number;
}

/** What is left of a damaged project. */
export interface Salvaged {
  readonly project: Project;
  /** Documents and steps that could not be read. */
  readonly lost: number;
}

/** Why a store does not work: `quota` no room, `version` written by a newer app. */
export type FailureCode = 'quota' | 'blocked' | 'version' | 'missing' | 'damaged' | 'failed';

/** A store that could not do what it was asked; nothing of it was done. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';

  constructor(
    readonly code: FailureCode,
    /** What the browser says, in its language. */
    readonly reason: string,
  ) {
    super(`${code}: ${reason}`);
  }
}
