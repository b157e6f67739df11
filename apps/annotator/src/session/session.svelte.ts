import { untrack } from 'svelte';
import {
  describeProblem,
  relationsAmong,
  type Details,
  type Document,
  type Edit,
  type Entity,
} from '@congvan/core';

import { language, t } from '../i18n/i18n.svelte.ts';
import { labelName } from '../i18n/label-name.ts';
import type { Command } from '../keys/commands.ts';
import type { Change } from '../project/change.ts';
import type { LiveProject } from '../project/open-project.svelte.ts';
import type { StepTitle } from '../project/store.ts';
import { titleAbout, titleOfChanges } from '../project/title.ts';
import { entryOf, type Entry, type ProjectLabel } from '../project/project.ts';
import { canHaveValue, readDetails } from '../tagger/value-reader.ts';
import type { Block } from '../text/blocks.ts';
import { Ruler } from '../text/ruler.ts';
import { layOut, type Sheet } from '../text/sheet.ts';
import { actionOf, type Action } from './actions.ts';
import { changedPlace } from './against-tagger.ts';
import { canJoin, relationBetween, toggleJoin, toggleLink } from './links.ts';
import { confirm, label, likelyLabel, remove } from './marking.ts';
import { CONFIRMED, isSuggestion, type Outcome, type Scene } from './scene.ts';
import { caretAt, innermostAt, isCaret, sameExtent, spanOf, type Selection } from './selection.ts';
import { choose, confirmAll, nextEntity, nextSuggestion, previousEntity } from './travel.ts';

/** What opens beside the text. */
export type Window = 'shortcuts' | 'find' | 'occurrences' | 'confirmMany';

/** One document on the screen: what of it is selected, pointed at and hidden, and what is done to it. */
export class Session {
  selection = $state.raw<Selection>(caretAt(0));
  /** The entity that the pointer was moved to last, until a key is pressed. */
  hovered = $state<string>();
  /** Labels that the legend hides. */
  hidden = $state.raw<ReadonlySet<string>>(new Set());
  /** The entity chosen by name rather than by the caret's place. */
  chosen = $state<string>();
  /** What a screen reader says; a new object each time, so that it is said again. */
  said = $state.raw<{ readonly text: string }>({ text: '' });
  /** What is shown above the text, and said, until the next action. */
  warning = $state<string>();
  /** How large the text is, 1 as designed. */
  zoom = $state(1);
  /** What opens beside the text. */
  window = $state<Window>();
  /** The part of the side panel that is to have the keyboard, until it has it. */
  wanted = $state<'value' | 'note' | 'guidelines'>();
  /** The entity that is being linked or joined with the next one chosen. */
  linking = $state.raw<{ readonly from: string; readonly how: 'link' | 'join' }>();

  /** Gives the keyboard to the text; the text view sets it. */
  focusText: () => void = () => undefined;

  readonly live: LiveProject;
  readonly key: string;
  #sheet: Sheet | undefined;
  #lastUsed: string | undefined;
  #known: readonly Entity[] | undefined;

  readonly entry: Entry = $derived.by(() => entryOf(this.live.view.project, this.key));
  readonly document: Document = $derived(this.entry.document);
  readonly labels: readonly ProjectLabel[] = $derived.by(() => this.live.view.project.labels);
  readonly byId: ReadonlyMap<string, Entity> = $derived(
    new Map(this.document.entities.map((entity) => [entity.id, entity])),
  );
  readonly sheet: Sheet = $derived.by(() => (this.#sheet = layOut(this.document, this.#sheet)));
  readonly #blocks: readonly Block[] = $derived(this.sheet.blocks);
  readonly ruler: Ruler = $derived.by(() => {
    const blocks = this.#blocks;
    return new Ruler(
      untrack(() => this.document.text),
      blocks,
    );
  });
  /** The entity that commands act on: the chosen one, or the innermost one at the caret. */
  readonly active: Entity | undefined = $derived.by(() => {
    const chosen = this.chosen === undefined ? undefined : this.byId.get(this.chosen);
    return chosen ?? innermostAt(this.document, spanOf(this.selection));
  });
  /** The active entity when nothing else than it is selected, or nothing at all. */
  readonly aimed: Entity | undefined = $derived.by(() => {
    const { active, selection } = this;
    const alone = active && (isCaret(selection) || sameExtent(active, spanOf(selection)));
    return alone ? active : undefined;
  });
  /** The entity that the panel shows: the one pointed at, else the active one. */
  readonly shown: Entity | undefined = $derived.by(
    () => (this.hovered === undefined ? undefined : this.byId.get(this.hovered)) ?? this.active,
  );

  /** The entities that are linked with the active one, or mean the same. */
  readonly linkedIds: readonly string[] = $derived.by(() => {
    const { active } = this;
    if (!active) return [];
    const { entities, relations } = this.document;
    const linked = relations.flatMap(({ from, to }) =>
      from === active.id ? [to] : to === active.id ? [from] : [],
    );
    const same = entities.filter(
      ({ id, ref }) => ref !== undefined && ref === active.ref && id !== active.id,
    );
    return [...linked, ...same.map(({ id }) => id)];
  });

  constructor(live: LiveProject, key: string) {
    this.live = live;
    this.key = key;
  }

  get scene(): Scene {
    const { document, labels, ruler, selection, active } = this;
    return { document, labels, ruler, selection, active, read: readDetails };
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.chosen = undefined;
    this.warning = undefined;
  }

  /** Makes an entity the active one, wherever it is. */
  go(id: string): void {
    this.carryOut(choose(this.byId.get(id)));
  }

  zoomBy(difference: number): void {
    this.zoom = Math.min(2.5, Math.max(0.6, Math.round((this.zoom + difference) * 10) / 10));
  }

  toggleLabel(name: string): void {
    const hidden = new Set(this.hidden);
    if (!hidden.delete(name)) hidden.add(name);
    this.hidden = hidden;
  }

  /** Runs a command; those that need the page's layout are the text view's. */
  run(command: Command, extend = false): void {
    const action: Action | undefined = this.#linkingAction(command) ?? actionOf(command, extend);
    if (action) this.carryOut(action(this.scene));
    else this.#runOther(command);
    this.announce();
  }

  /** Gives what is selected a label, or links with it when a link is being drawn. */
  label(name: string): void {
    this.#lastUsed = name;
    this.carryOut(label(this.scene, name));
    this.announce();
  }

  /** Carries out what an action came to. */
  carryOut(outcome: Outcome): void {
    this.warning = undefined;
    const [first] = outcome.refused ?? [];
    if (first) {
      this.warning = t('session.refused', { reason: describeProblem(first, language()) });
      return;
    }
    this.#commit(outcome);
    if (outcome.selection) this.selection = outcome.selection;
    if (outcome.chosen !== undefined) this.chosen = outcome.chosen ?? undefined;
  }

  /** Says where the annotator is. */
  announce(): void {
    this.said = { text: this.warning === undefined ? this.#whereabouts() : '' };
  }

  /** After undo and redo, goes to what they changed. */
  follow(): void {
    const { entities } = this.document;
    const known = this.#known;
    this.#known = entities;
    const undone = this.live.view.history.at(-1)?.kind ?? 'do';
    if (!known || known === entities || undone === 'do') return;
    const place = changedPlace(known, entities);
    if (place === undefined) return;
    this.selection = caretAt(place.end);
    this.chosen = this.byId.has(place.id) ? place.id : undefined;
  }

  /** Makes an entity active, tells so, and gives the keyboard to the text. */
  visit(id: string): void {
    this.go(id);
    this.announce();
    this.focusText();
  }

  /** Puts the selection somewhere and gives the keyboard to the text. */
  look(selection: Selection): void {
    this.select(selection);
    this.announce();
    this.focusText();
  }

  /** Confirms an entity where it stands, and gives the keyboard to the text. */
  confirm(entity: Entity): void {
    this.carryOut(confirm({ ...this.scene, active: entity }));
    this.focusText();
  }

  /** Takes an entity away, and gives the keyboard to the text. */
  remove(entity: Entity): void {
    this.carryOut(remove({ ...this.scene, active: entity }));
    this.focusText();
  }

  /** Starts to link or join an entity with another, chosen in the text. */
  link(entity: Entity, how: 'link' | 'join'): void {
    this.visit(entity.id);
    this.linking = { from: entity.id, how };
    this.warning = t('session.linking');
  }

  /** Sets parts of an entity; what a person sets is confirmed. */
  setDetails(entity: Entity, details: Details): void {
    const { id } = entity;
    const edit: Edit = { type: 'set', id, details: { ...details, ...CONFIRMED } };
    this.carryOut({ edit, title: titleAbout('set', this.document, entity), chosen: id });
  }

  /** Applies changes to any documents as one step. */
  change(changes: readonly Change[], title: StepTitle): void {
    if (changes.length > 0) void this.live.open.commit(changes, title);
  }

  #runOther(command: Command): void {
    if (command === 'create') this.#create();
    else if (command === 'remove') this.#remove();
    else if (command === 'confirmLine') this.#confirmLine();
    else if (command === 'value' || command === 'note') this.#wantField(command);
    else if (command === 'guidelines') this.wanted = command;
    else if (command === 'link' || command === 'join') this.#startLinking(command);
    else if (command === 'collapse') this.#collapse();
    else if (isWindow(command)) this.window = command;
  }

  /** Confirms and goes on, or marks what is selected with its likely label. */
  #create(): void {
    const { scene, aimed, selection } = this;
    if (this.linking) return this.#finishLinking();
    if (aimed) {
      this.carryOut(confirm(scene));
      return this.#goOn();
    }
    if (isCaret(selection)) return this.#goOn();
    const fallback = this.#lastUsed ?? this.labels[0]?.name ?? '';
    return this.label(likelyLabel(scene, fallback));
  }

  #remove(): void {
    const { active } = this;
    this.carryOut(remove(this.scene));
    if (active && isSuggestion(active)) this.#goOn();
  }

  #confirmLine(): void {
    const within = this.ruler.lineAt(this.selection.focus);
    this.carryOut(confirmAll(this.scene, { within }));
    this.#goOn();
  }

  #goOn(): void {
    const next = nextSuggestion(this.scene);
    this.carryOut(next);
    if (!next.selection) this.warning = t('session.allConfirmed');
  }

  #wantField(field: 'value' | 'note'): void {
    const { active } = this;
    if (!active) this.warning = t('session.nothingThere');
    else if (field === 'value' && !canHaveValue(active)) this.warning = t('session.noValue');
    else this.wanted = field;
  }

  /** While a link is drawn, jumps stop only where it can end. */
  #linkingAction(command: Command): Action | undefined {
    const from = this.linking && this.byId.get(this.linking.from);
    if (!from || !this.linking) return undefined;
    const fits = this.linking.how === 'link' ? relationBetween : canJoin;
    const stop = (entity: Entity) => entity.id !== from.id && Boolean(fits(from, entity));
    if (command === 'nextEntity') return (scene) => nextEntity(scene, stop);
    return command === 'previousEntity' ? (scene) => previousEntity(scene, stop) : undefined;
  }

  #startLinking(how: 'link' | 'join'): void {
    if (this.linking) return this.#finishLinking();
    const { active } = this;
    if (!active) this.warning = t('session.nothingThere');
    else this.linking = { from: active.id, how };
    this.warning ??= t('session.linking');
    return undefined;
  }

  #finishLinking(): void {
    const { linking, active } = this;
    this.linking = undefined;
    const from = linking && this.byId.get(linking.from);
    if (!from || !active || !linking) return;
    this.linkTo(from, active, linking.how);
  }

  /** Links or joins two entities, or undoes that. */
  linkTo(from: Entity, to: Entity, how: 'link' | 'join'): void {
    const outcome =
      how === 'link' ? toggleLink(this.scene, from, to) : toggleJoin(this.scene, from, to);
    this.carryOut(outcome);
    if (!outcome.edit) this.warning = t(`session.cannot_${how}`);
  }

  #collapse(): void {
    if (this.linking) this.linking = undefined;
    else this.select(caretAt(this.selection.focus));
  }

  #commit({ edit, entities, rejected, title }: Outcome): void {
    const doc = this.key;
    const changes: Change[] = [];
    if (edit) changes.push({ type: 'edit', doc, edit });
    if (entities) {
      const relations = relationsAmong(entities, this.document.relations);
      changes.push({ type: 'content', doc, entities, relations });
    }
    if (changes.length === 0) return;
    const name = title ?? titleOfChanges(this.live.open.project, changes);
    if (rejected) {
      const all = [...this.entry.rejected, ...rejected];
      changes.push({ type: 'set', doc, details: { rejected: all } });
    }
    if (this.entry.state === 'new')
      changes.push({ type: 'set', doc, details: { state: 'working' } });
    const written = this.live.open.commit(changes, name);
    this.#known = this.document.entities;
    void written.then((kept) => {
      if (!kept) this.warning = t('session.lost');
    });
  }

  #whereabouts(): string {
    const { active, selection, document } = this;
    const { start, end } = spanOf(selection);
    if (active && (this.chosen !== undefined || sameExtent(active, { start, end }))) {
      return this.describe(active);
    }
    if (start < end) return t('session.selected', { text: document.text.slice(start, end) });
    const unit = this.ruler.around(selection.focus, 'syllable');
    const text = unit ? document.text.slice(unit.start, unit.end) : t('session.blank');
    return active ? `${text}. ${this.describe(active)}` : text;
  }

  /** An entity in words. */
  describe(entity: Entity): string {
    const state = t(isSuggestion(entity) ? 'session.suggestion' : 'session.confirmed');
    const text = this.document.text.slice(entity.start, entity.end);
    return t('session.entity', { label: this.labelName(entity.label), text, state });
  }

  /** What a label is called in the language of the interface. */
  labelName(name: string): string {
    return labelName(name, this.labels, language());
  }
}

const WINDOWS: ReadonlySet<string> = new Set<Window>([
  'shortcuts',
  'find',
  'occurrences',
  'confirmMany',
]);

function isWindow(name: string): name is Window {
  return WINDOWS.has(name);
}
