import type { Candidate } from '../2-candidates/recognizer.ts';
import { RULE_SCORES } from './rule-scores.ts';

/** Where neither the rule nor its case has been measured. */
const UNMEASURED = 0.7;

/** Gives a candidate the measured share of right ones among its rule's findings. */
export function scored(found: Omit<Candidate, 'score'>): Candidate {
  const own = found.of === undefined ? undefined : RULE_SCORES[caseKey(found.rule, found.of)];
  return { ...found, score: own ?? RULE_SCORES[found.rule] ?? UNMEASURED };
}

/** The key under which a case of a rule has its score. */
export function caseKey(rule: string, of: string): string {
  return `${rule} ${of}`;
}
