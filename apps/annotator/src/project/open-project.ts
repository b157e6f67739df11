import { applyChanges, touchedBy, type Change } from './change.ts';
import type { Project } from './project.ts';
import { changesOf, payloadFor, replay } from './replay.ts';
import {
  MAX_DOCS,
  StoreFailure,
  type Payload,
  type Snapshot,
  type Step,
  type StepTitle,
  type Store,
  type StoredStep,
} from './store.ts';
import { timelineOf, wayTo, type Timeline } from './timeline.ts';
import { titleOfChanges } from './title.ts';

/** What the windows show of an open project; a new object after every change. */
export interface ProjectView {
  /** With all edits, also those on their way to the disk. */
  readonly project: Project;
  readonly history: readonly Step[];
  readonly timeline: Timeline;
  /** `failed`: the last edits are in memory only; `failure` says why. */
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly failure: StoreFailure | null;
  /** How many steps are not on disk yet. */
  readonly unsaved: number;
  /** Steps given up because another tab had changed the same place before them. */
  readonly dropped: readonly Step[];
}

export interface OpenOptions {
  /** The annotator's name, written with each step. */
  readonly by?: string;
  /** Steps between two snapshots. */
  readonly snapshotEvery?: number;
  /** Milliseconds until a failed write is tried again; doubled each time up to 30 s. */
  readonly retryAfter?: number;
}

interface Pending {
  readonly step: Step;
  /** Absent for undo and redo. */
  readonly payload?: Payload;
  readonly touched: readonly string[];
  readonly after: Project;
  readonly settle: (kept: boolean) => void;
}

const CACHED = 200;
const LONGEST_WAIT = 30_000;

/**
 * A project at work. Edits apply at once and are written in order; the promise of an edit resolves
 * when it is on disk. Tabs that have the same project open share its history: each applies what
 * the others wrote, and an edit that no longer fits is dropped and said so.
 */
export class OpenProject {
  #view: ProjectView;
  #durable: Snapshot;
  #pending: Pending[] = [];
  #payloads = new Map<number, Payload>();
  #touched = new Map<string, number>();
  #snapshotSeq: number;
  #listeners = new Set<(view: ProjectView) => void>();
  #channel: BroadcastChannel | undefined;
  #pumping = false;
  #behind = false;
  #wait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: (() => void)[] = [];
  #closed = false;
  by: string;

  private constructor(
    readonly store: Store,
    private readonly options: Required<OpenOptions>,
    snapshotSeq: number,
    durable: Snapshot,
    history: readonly Step[],
  ) {
    this.#durable = durable;
    this.#snapshotSeq = snapshotSeq;
    this.#wait = options.retryAfter;
    this.by = options.by;
    const timeline = timelineOf(history);
    this.#view = {
      project: durable.project,
      history,
      timeline,
      saving: 'saved',
      failure: null,
      unsaved: 0,
      dropped: [],
    };
    this.#listenToTabs();
  }

  /**
   * Opens a project.
   *
   * @throws StoreFailure `missing` when there is none, `damaged` when its history does not fit.
   */
  static async open(store: Store, id: string, options: OpenOptions = {}): Promise<OpenProject> {
    const loaded = await store.load(id);
    const all = { by: '', snapshotEvery: 200, retryAfter: 1000, ...options };
    try {
      const durable = await replay(loaded, (seq) => store.payload(id, seq));
      const opened = new OpenProject(store, all, loaded.snapshot.seq, durable, loaded.history);
      opened.#remember(loaded.tail);
      for (const [doc, seq] of durable.touched) opened.#touched.set(doc, seq);
      return opened;
    } catch (error) {
      if (error instanceof StoreFailure) throw error;
      throw new StoreFailure('damaged', String(error));
    }
  }

  get view(): ProjectView {
    return this.#view;
  }

  get project(): Project {
    return this.#view.project;
  }

  get canUndo(): boolean {
    return this.#view.timeline.standing.length > 0;
  }

  get canRedo(): boolean {
    return this.#view.timeline.undone.length > 0;
  }

  /** Calls the listener after every change; returns what stops it. */
  subscribe(listener: (view: ProjectView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Applies changes as one step of the history. Resolves to true when the step is on disk, to
   * false when it was given up for a step of another tab.
   *
   * @throws RangeError at once, with nothing changed, when the changes do not fit.
   */
  commit(changes: readonly Change[], title?: StepTitle): Promise<boolean> {
    const { project, inverse } = applyChanges(this.project, changes);
    const named = title ?? titleOfChanges(this.project, changes);
    const touched = touchedBy(changes);
    const step = this.#step('do', named, touched);
    const written = this.#push({ step, payload: { changes, inverse }, touched, after: project });
    this.#changed();
    void this.#pump();
    return written;
  }

  /** Takes the last step back; resolves to the step written for it when it shows. */
  undo(): Promise<Step | undefined> {
    return this.#turn('undo');
  }

  /** Repeats the step taken back last; resolves to the step written for it when it shows. */
  redo(): Promise<Step | undefined> {
    return this.#turn('redo');
  }

  /**
   * Undoes or repeats steps until the project is as it was right after step `seq`.
   *
   * @throws RangeError when new steps have replaced that step since it was undone.
   */
  async goTo(seq: number): Promise<void> {
    const { back, on } = wayTo(this.#view.timeline, seq);
    for (let i = 0; i < back; i++) await this.undo();
    for (let i = 0; i < on; i++) await this.redo();
  }

  /** The project as it was right after step `seq`, without changing anything. */
  async at(seq: number): Promise<Project> {
    const { standing, undone } = this.#view.timeline;
    const { back, on } = wayTo(this.#view.timeline, seq);
    let { project } = this;
    for (const past of standing.slice(standing.length - back).toReversed()) {
      project = applyChanges(project, (await this.payload(past)).inverse).project;
    }
    for (const next of undone.slice(undone.length - on).toReversed()) {
      project = applyChanges(project, (await this.payload(next)).changes).project;
    }
    return project;
  }

  /** The changes of a step that is no undo or redo, and what takes them back. */
  async payload(seq: number): Promise<Payload> {
    return this.#payloads.get(seq) ?? this.store.payload(this.project.id, seq);
  }

  /**
   * The project with all steps, also those that could not be written: what a backup needs. Where
   * the store cannot be read the history is empty.
   */
  async everything(): Promise<{ project: Project; history: readonly StoredStep[] }> {
    const { seq } = this.#durable;
    const waiting = this.#pending.map(storedStep);
    const { project } = this;
    try {
      const written = await this.store.since(project.id, 0);
      return { project, history: [...written.slice(0, seq), ...waiting] };
    } catch {
      return { project, history: [] };
    }
  }

  /** Tries a failed write again, now. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#wait = this.options.retryAfter;
    void this.#pump();
  }

  /** Resolves when nothing is on its way to the disk; waits through failures. */
  settled(): Promise<void> {
    if (this.#pending.length === 0 && !this.#pumping) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** Writes a snapshot, so that the next start is quick. */
  async checkpoint(): Promise<void> {
    const durable = this.#durable;
    if (durable.seq === this.#snapshotSeq) return;
    const touched = new Map(this.#touched);
    await this.store.snapshot(this.project.id, durable, touched);
    this.#snapshotSeq = durable.seq;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#listeners.clear();
  }

  #step(kind: Step['kind'], title: StepTitle, touched: readonly string[], of?: number): Step {
    const seq = this.#durable.seq + this.#pending.length + 1;
    const docs = touched.slice(0, MAX_DOCS);
    const step = { seq, at: Date.now(), by: this.by, kind, title, docs };
    return of === undefined ? step : { ...step, of };
  }

  #push(pending: Omit<Pending, 'settle'>): Promise<boolean> {
    return new Promise((settle) => {
      this.#pending.push({ ...pending, settle });
      if (pending.payload) this.#cache(pending.step.seq, pending.payload);
    });
  }

  async #turn(kind: 'undo' | 'redo'): Promise<Step | undefined> {
    const of = this.#next(kind);
    if (of === undefined) return undefined;
    const payload = await this.payload(of);
    if (this.#next(kind) !== of) return this.#turn(kind);
    const changes = changesOf(kind, payload);
    const touched = touchedBy(changes);
    const step = this.#step(kind, this.#view.history[of - 1]!.title, touched, of);
    const after = applyChanges(this.project, changes).project;
    void this.#push({ step, touched, after });
    this.#changed();
    void this.#pump();
    return step;
  }

  #next(kind: 'undo' | 'redo'): number | undefined {
    const { standing, undone } = this.#view.timeline;
    return kind === 'undo' ? standing.at(-1) : undone.at(-1);
  }

  /** The one place that writes and reads the store while the project is open, so never two at once. */
  async #pump(): Promise<void> {
    if (this.#pumping || this.#closed) return;
    this.#pumping = true;
    clearTimeout(this.#timer);
    try {
      while (this.#pending.length > 0 || this.#behind) await this.#write();
      this.#wait = this.options.retryAfter;
      if (this.#durable.seq - this.#snapshotSeq >= this.options.snapshotEvery) {
        await this.checkpoint();
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#pumping = false;
    if (this.#pending.length > 0 && this.#view.saving !== 'failed') void this.#pump();
    else if (this.#pending.length === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #write(): Promise<void> {
    const batch = [...this.#pending];
    this.#behind = false;
    const stored = batch.map(storedStep);
    const { id } = this.project;
    const foreign =
      batch.length > 0
        ? await this.store.append(id, this.#durable.seq, stored)
        : await this.store.since(id, this.#durable.seq);
    if (foreign.length > 0) await this.#absorb(foreign);
    else if (batch.length > 0) this.#written(batch);
  }

  #written(batch: readonly Pending[]): void {
    const last = batch.at(-1)!;
    this.#durable = { seq: last.step.seq, project: last.after };
    for (const { step, touched } of batch) this.#touch(step.seq, touched);
    this.#pending.splice(0, batch.length);
    this.#view = { ...this.#view, failure: null };
    this.#changed();
    for (const { settle } of batch) settle(true);
    this.#channel?.postMessage(this.#durable.seq);
  }

  async #absorb(foreign: readonly StoredStep[]): Promise<void> {
    this.#remember(foreign);
    const payloads = await Promise.all(
      foreign.map((stored) => payloadFor(stored, (seq) => this.payload(seq))),
    );
    let { project } = this.#durable;
    foreign.forEach((stored, i) => {
      const changes = changesOf(stored.step.kind, payloads[i]!);
      project = applyChanges(project, changes).project;
      this.#touch(stored.step.seq, touchedBy(changes));
    });
    const steps = foreign.map(({ step }) => step);
    const history = [...this.#view.history.slice(0, this.#durable.seq), ...steps];
    this.#durable = { seq: history.length, project };
    this.#rebase(history);
  }

  /** Puts the unwritten edits on top of what other tabs wrote; undo and redo do not move. */
  #rebase(history: readonly Step[]): void {
    const moved = this.#pending.splice(0);
    this.#view = { ...this.#view, project: this.#durable.project, history };
    for (const pending of moved) {
      if (!this.#move(pending)) this.#drop(pending);
    }
    this.#changed();
  }

  #move({ step, payload, touched, settle }: Pending): boolean {
    if (!payload) return false;
    try {
      const { project, inverse } = applyChanges(this.#view.project, payload.changes);
      const seq = this.#durable.seq + this.#pending.length + 1;
      const moved = { changes: payload.changes, inverse };
      this.#pending.push({
        step: { ...step, seq },
        payload: moved,
        touched,
        after: project,
        settle,
      });
      this.#cache(seq, moved);
      this.#view = { ...this.#view, project };
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  #drop({ step, settle }: Pending): void {
    this.#view = { ...this.#view, dropped: [...this.#view.dropped, step] };
    settle(false);
  }

  #fail(error: unknown): void {
    const failure =
      error instanceof StoreFailure ? error : new StoreFailure('failed', String(error));
    this.#view = { ...this.#view, failure };
    this.#changed();
    this.#timer = setTimeout(() => void this.#pump(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #changed(): void {
    const unsaved = this.#pending.length;
    const history = [
      ...this.#view.history.slice(0, this.#durable.seq),
      ...this.#pending.map(({ step }) => step),
    ];
    const project = this.#pending.at(-1)?.after ?? this.#durable.project;
    const saving = this.#view.failure ? 'failed' : unsaved > 0 ? 'saving' : 'saved';
    const timeline = timelineOf(history);
    this.#view = { ...this.#view, project, history, timeline, unsaved, saving };
    for (const listener of this.#listeners) listener(this.#view);
  }

  #remember(stored: readonly StoredStep[]): void {
    for (const { step, payload } of stored) if (payload) this.#cache(step.seq, payload);
  }

  #cache(seq: number, payload: Payload): void {
    this.#payloads.delete(seq);
    this.#payloads.set(seq, payload);
    if (this.#payloads.size <= CACHED) return;
    const [oldest] = this.#payloads.keys();
    if (oldest !== undefined && oldest <= this.#durable.seq) this.#payloads.delete(oldest);
  }

  #touch(seq: number, docs: readonly string[]): void {
    for (const doc of docs) this.#touched.set(doc, seq);
  }

  #listenToTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`congvan:${this.#durable.project.id}`);
    this.#channel.onmessage = () => {
      this.#behind = true;
      void this.#pump();
    };
  }
}

function storedStep({ step, payload }: Pending): StoredStep {
  return payload ? { step, payload } : { step };
}
