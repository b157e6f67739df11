import type { Step } from './store.ts';

/** Which steps stand and which are taken back: what undo and redo act on next. */
export interface Timeline {
  /** Steps that stand, oldest first. */
  readonly standing: readonly number[];
  /** Steps taken back that can be repeated, the next last. */
  readonly undone: readonly number[];
}

export const START: Timeline = { standing: [], undone: [] };

/** The timeline of a whole history. */
export function timelineOf(history: readonly Step[]): Timeline {
  const standing: number[] = [];
  const undone: number[] = [];
  for (const step of history) {
    if (step.kind === 'undo') undone.push(standing.pop()!);
    else if (step.kind === 'redo') standing.push(undone.pop()!);
    else {
      standing.push(step.seq);
      undone.length = 0;
    }
  }
  return { standing, undone };
}

/** The steps to undo and then to redo to stand right after step `seq`; 0 is the beginning. */
export function wayTo({ standing, undone }: Timeline, seq: number): { back: number; on: number } {
  if (seq === 0) return { back: standing.length, on: 0 };
  const place = standing.indexOf(seq);
  if (place >= 0) return { back: standing.length - place - 1, on: 0 };
  const ahead = undone.indexOf(seq);
  if (ahead < 0) throw new RangeError(`step ${seq} was given up and cannot be reached`);
  return { back: 0, on: undone.length - ahead };
}
