/**
 * Counts the keys that it takes to correct real passages, tagged before, to their gold: a careful
 * annotator who sees every error and knows the shortcuts. Every edit is done by the app's own
 * actions, and the passage must come out equal to its gold. The passages are beside the repository:
 * `../shared/real`, or `$CONGVAN_SHARED/real`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import {
  compareSpans,
  createTagger,
  edit,
  inOrder,
  LABELS,
  type Document,
  type Entity,
} from '@congvan/core';

import { label, moveEdge, remove } from '../src/session/marking.ts';
import { isSuggestion, type Outcome, type Scene } from '../src/session/scene.ts';
import { caretAt, selectionOf } from '../src/session/selection.ts';
import { confirmAll } from '../src/session/travel.ts';
import { Ruler } from '../src/text/ruler.ts';
import { splitBlocks, type Block } from '../src/text/blocks.ts';
import { keysFor } from '../test/session/strokes.ts';

const shared =
  process.env['CONGVAN_SHARED'] ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const file = `${shared}/real/dev.jsonl`;

interface Task {
  readonly at: number;
  readonly wrong?: Entity;
  readonly missing?: Entity;
}

class Corrector {
  strokes = 0;
  #document: Document;
  /** Where the caret stands; after a jump an entity is selected, which one key undoes. */
  #caret = 0;
  #selected = false;
  readonly #gold: readonly Entity[];
  readonly #ruler: Ruler;
  readonly #blocks: readonly Block[];

  constructor(gold: Document, tagged: Document) {
    this.#gold = inOrder(gold).entities;
    this.#document = inOrder({ ...tagged, relations: [] });
    this.#blocks = splitBlocks(gold.text);
    this.#ruler = new Ruler(gold.text, this.#blocks);
  }

  correct(): boolean {
    for (const block of this.#blocks) this.#correctLine(block);
    return keysOf(this.#document.entities).join() === keysOf(this.#gold).join();
  }

  #correctLine(block: Block): void {
    for (let task = this.#next(block); task; task = this.#next(block)) {
      if (task.wrong) this.#fix(task.wrong);
      else if (task.missing) this.#mark(task.missing);
    }
    const outcome = confirmAll(this.#scene(), { within: block });
    if (!outcome.edit && !outcome.entities) return;
    this.#press(1, outcome);
    const following = this.#document.entities.find(isSuggestion);
    if (following) this.#stand(following);
  }

  /** The first error of a line, from the left. */
  #next({ start, end }: Block): Task | undefined {
    const [gold, have] = [this.#gold, this.#document.entities].map((list) =>
      list.filter((entity) => entity.start >= start && entity.end <= end),
    ) as [Entity[], Entity[]];
    const right = new Set(keysOf(gold));
    const there = new Set(keysOf(have));
    const wrong = have.filter((entity) => !right.has(keyOf(entity)));
    const missing = gold.filter((entity) => !there.has(keyOf(entity)));
    const tasks: Task[] = [
      ...wrong.map((entity) => ({ at: entity.start, wrong: entity })),
      ...missing.map((entity) => ({ at: entity.start, missing: entity })),
    ];
    return tasks.toSorted((a, b) => a.at - b.at || (a.wrong ? -1 : 1))[0];
  }

  #fix(wrong: Entity): void {
    this.strokes += this.#jumpsTo(wrong);
    this.#stand(wrong);
    const scene = this.#scene(wrong);
    const relabelled = this.#gold.find(
      ({ start, end }) => start === wrong.start && end === wrong.end,
    );
    if (relabelled) return this.#press(1, label(scene, relabelled.label));
    const moved = this.#moves(wrong);
    if (moved) {
      for (const outcome of moved) this.#press(1, outcome);
      return undefined;
    }
    return this.#press(1, remove(scene));
  }

  /** The key presses that move one edge of an entity to where gold has it, when they are few. */
  #moves(wrong: Entity): Outcome[] | undefined {
    const target = this.#gold.find(
      (gold) =>
        gold.label === wrong.label && (gold.start === wrong.start) !== (gold.end === wrong.end),
    );
    if (!target) return undefined;
    const edge = target.start === wrong.start ? 'end' : 'start';
    const by = target.end - target.start > wrong.end - wrong.start ? 'grow' : 'shrink';
    const outcomes: Outcome[] = [];
    let { document } = this.#scene();
    for (let entity = wrong; outcomes.length < 5;) {
      const scene = { ...this.#scene(entity), document };
      const outcome = moveEdge(scene, edge, { by, unit: 'syllable' });
      if (!outcome.edit) return undefined;
      outcomes.push(outcome);
      document = edit(document, outcome.edit).document;
      entity = document.entities.find(({ id }) => id === wrong.id)!;
      if (keyOf(entity) === keyOf(target)) return outcomes;
    }
    return undefined;
  }

  #mark(missing: Entity): void {
    const { entities } = this.#document;
    const direct = keysFor(this.#ruler, this.#caret, missing, 'x').length + Number(this.#selected);
    const before = entities.findLast(({ end }) => end <= missing.start);
    const jump = before
      ? this.#jumpsTo(before) + 1 + keysFor(this.#ruler, before.end, missing, 'x').length
      : Infinity;
    const scene = { ...this.#scene(), selection: selectionOf(missing) };
    this.#press(Math.min(direct, jump), label(scene, missing.label));
    this.#caret = missing.end;
    this.#selected = false;
  }

  /** How many entities lie between the caret and one that a jump is to reach. */
  #jumpsTo({ id, start }: Entity): number {
    const { entities } = this.#document;
    const to = entities.findIndex((entity) => entity.id === id);
    const from = entities.findLastIndex((entity) => entity.start < this.#caret);
    return this.#caret > start && from === to ? 0 : Math.abs(to - from);
  }

  #stand({ end }: Entity): void {
    this.#caret = end;
    this.#selected = true;
  }

  #press(keys: number, { edit: change, entities, refused }: Outcome): void {
    if (refused) throw new Error(refused.map(({ message }) => message).join());
    this.strokes += keys;
    if (change) this.#document = edit(this.#document, change).document;
    if (entities) this.#document = inOrder({ ...this.#document, entities });
  }

  #scene(active?: Entity): Scene {
    const selection = active ? selectionOf(active) : caretAt(this.#caret);
    const base = { document: this.#document, labels: LABELS, ruler: this.#ruler, selection };
    return { ...base, active, read: () => ({}) };
  }
}

function keyOf({ start, end, label: name }: Entity): string {
  return `${start}-${end} ${name}`;
}

function keysOf(entities: readonly Entity[]): string[] {
  return entities.toSorted(compareSpans).map(keyOf);
}

if (existsSync(file)) run();
else console.log(`skipped: there is no ${file}`);

function run(): void {
  const tagger = createTagger();
  const passages = readFileSync(file, 'utf8').trim().split('\n');
  const totals = { passages: 0, entities: 0, strokes: 0, unequal: 0, over2: 0 };
  for (const line of passages) {
    const { id, text, entities } = JSON.parse(line) as Document;
    const named = entities.map((entity, i) => ({ ...entity, id: `g${i}` }));
    const corrector = new Corrector(
      { id, text, entities: named, relations: [] },
      tagger.tag(text, { id }),
    );
    const equal = corrector.correct();
    totals.passages += 1;
    totals.entities += named.length;
    totals.strokes += corrector.strokes;
    totals.unequal += Number(!equal);
    totals.over2 += Number(corrector.strokes > 2 * named.length);
  }
  const perEntity = Math.round((100 * totals.strokes) / totals.entities) / 100;
  const result = {
    what: 'Keys to correct tagged passages of real/dev to gold; the tagger may have learned from them',
    ...totals,
    perEntity,
  };
  console.log(JSON.stringify(result, null, 2));
  if (!process.argv.includes('--save')) return;
  const day = new Date().toISOString().slice(0, 10);
  const target = new URL(`results/${day}-strokes.json`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(result, null, 2)}\n`);
}
