import type { Tokens } from '../1-tokens/tokens.ts';
import type { Value } from '../document.ts';

/** A possible entity: tokens `from` to `to` (end exclusive), and what found it. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** 0 to 1, comparable across labels: how often such a candidate is right. */
  readonly score: number;
  /** The name of the rule, as `explain` shows it: `title/head-body`. */
  readonly rule: string;
  /** The case of the rule that has a score of its own: the head of a body, the office of a title. */
  readonly case?: string | undefined;
  readonly subtype?: string | undefined;
  readonly value?: Value | undefined;
}

/** Order of the text, as `compareSpans` has it: by start, and of two that start together the longer first. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return a.from - b.from || b.to - a.to;
}

/**
 * Finds candidates. Rules, lexicons, users' patterns and the trained model are all recognizers; the
 * later stages know nothing else of them. A recognizer is pure: it keeps nothing between calls.
 */
export interface Recognizer {
  readonly name: string;
  /** Candidates in any order; they may overlap, cross and repeat. */
  find(tokens: Tokens): Candidate[];
}
