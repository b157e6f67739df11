import { type Candidate, compareCandidates } from './2-candidates/recognizer.ts';
import { weight } from './3-entities/resolve.ts';
import type { Span } from './span.ts';

/** A candidate with its fate. */
export interface Explained extends Span {
  readonly text: string;
  readonly label: string;
  readonly subtype?: string;
  readonly score: number;
  /** The rule that found it. */
  readonly rule: string;
  /** The case of the rule whose measured score it has. */
  readonly case?: string;
  readonly chosen: boolean;
  /** What ruled it out, or why it could not be chosen; absent for the chosen. */
  readonly why?: { readonly reason: 'unsure' | 'ruled-out'; readonly by?: string };
}

/** All candidates of a text in document order, each with its rule, its score and why it won or lost. */
export interface Explanation {
  readonly text: string;
  readonly candidates: readonly Explained[];
}

/** Says of each candidate whether it was chosen, and what stood in its way. */
export function explainCandidates(
  text: string,
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  spanOf: (candidate: Candidate) => Span,
): Explained[] {
  const won = new Set(chosen.map(identity));
  return candidates
    .toSorted((a, b) => compareCandidates(a, b) || b.score - a.score)
    .map((candidate) => {
      const { start, end } = spanOf(candidate);
      const { label, score, rule, subtype, case: which } = candidate;
      const isChosen = won.delete(identity(candidate));
      return {
        ...{ start, end, text: text.slice(start, end), label, score, rule, chosen: isChosen },
        ...(subtype === undefined ? {} : { subtype }),
        ...(which === undefined ? {} : { case: which }),
        ...(isChosen ? {} : { why: whyNot(candidate, chosen) }),
      };
    });
}

function identity({ from, to, label, rule, score }: Candidate): string {
  return `${from} ${to} ${label} ${rule} ${score}`;
}

function whyNot(candidate: Candidate, chosen: readonly Candidate[]): Explained['why'] & object {
  if (weight(candidate) <= 0) return { reason: 'unsure' };
  const other = chosen
    .filter(({ from, to }) => from < candidate.to && candidate.from < to)
    .toSorted((a, b) => weight(b) - weight(a))[0];
  return other
    ? { reason: 'ruled-out', by: `${other.label} ${other.rule}` }
    : { reason: 'ruled-out' };
}
