import type { Command } from '../keys/commands.ts';
import type { Unit } from '../text/ruler.ts';
import { merge, moveEdge, split, widen } from './marking.ts';
import type { Outcome, Scene } from './scene.ts';
import { caretAt, spanOf } from './selection.ts';
import {
  leastCertain,
  nextEntity,
  nextSuggestion,
  previousEntity,
  previousSuggestion,
} from './travel.ts';

/** What a command does to a document, without a look at the page. */
export type Action = (scene: Scene) => Outcome;

/** The action of a command, or undefined for those that need more than the document. */
export function actionOf(command: Command, extend: boolean): Action | undefined {
  const move = MOVES[command];
  return move ? (scene) => moveCaret(scene, move(scene), extend) : ACTIONS[command];
}

const ACTIONS: Partial<Record<Command, Action>> = {
  nextEntity: (scene) => nextEntity(scene),
  previousEntity: (scene) => previousEntity(scene),
  nextSuggestion,
  previousSuggestion,
  leastCertain,
  widen,
  split,
  merge,
  growEnd: edge('end', 'grow', 'syllable'),
  shrinkEnd: edge('end', 'shrink', 'syllable'),
  growStart: edge('start', 'grow', 'syllable'),
  shrinkStart: edge('start', 'shrink', 'syllable'),
  growEndCharacter: edge('end', 'grow', 'character'),
  shrinkEndCharacter: edge('end', 'shrink', 'character'),
  growStartCharacter: edge('start', 'grow', 'character'),
  shrinkStartCharacter: edge('start', 'shrink', 'character'),
};

function edge(
  which: 'start' | 'end',
  by: 'grow' | 'shrink',
  unit: 'syllable' | 'character',
): Action {
  return (scene) => moveEdge(scene, which, { by, unit });
}

type Move = (scene: Scene) => number;

const MOVES: Partial<Record<Command, Move>> = {
  right: after('syllable'),
  left: before('syllable'),
  characterRight: after('character'),
  characterLeft: before('character'),
  wordRight: after('word'),
  wordLeft: before('word'),
  sentenceRight: after('sentence'),
  sentenceLeft: before('sentence'),
  textStart: () => 0,
  textEnd: ({ document }) => document.text.length,
};

function after(unit: Unit): Move {
  return ({ ruler, selection }) => ruler.after(selection.focus, unit);
}

function before(unit: Unit): Move {
  return ({ ruler, selection }) => ruler.before(selection.focus, unit);
}

/** Moves the caret; a selection first collapses to the side that the caret moves to. */
export function moveCaret({ selection }: Scene, to: number, extend: boolean): Outcome {
  if (extend) return { selection: { anchor: selection.anchor, focus: to }, chosen: null };
  const { start, end } = spanOf(selection);
  const collapses = start < end && to !== selection.focus;
  const side = to > selection.focus ? end : start;
  return { selection: caretAt(collapses ? side : to), chosen: null };
}
