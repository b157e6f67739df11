import type { Candidate } from './recognizer.ts';
import { RULE_SCORES } from './rule-scores.ts';

/** Where neither the rule nor its case has been measured. */
export const UNMEASURED = 0.7;

interface RuleScore {
  score: number;
  readonly cases: Map<string, number>;
}

const SCORES = new Map<string, RuleScore>();
for (const [key, score] of Object.entries(RULE_SCORES)) {
  const space = key.indexOf(' ');
  const rule = ruleScore(space < 0 ? key : key.slice(0, space));
  if (space < 0) rule.score = score;
  else rule.cases.set(key.slice(space + 1), score);
}

function ruleScore(rule: string): RuleScore {
  let known = SCORES.get(rule);
  if (!known) SCORES.set(rule, (known = { score: UNMEASURED, cases: new Map() }));
  return known;
}

/** Gives a candidate the measured share of right ones among its rule's findings; all have the same fields, for speed. */
export function scored(found: Omit<Candidate, 'score'>): Candidate {
  const { from, to, label, rule, case: which, subtype, value } = found;
  return { from, to, label, score: scoreOf(rule, which), rule, case: which, subtype, value };
}

function scoreOf(rule: string, which: string | undefined): number {
  const known = SCORES.get(rule);
  const own = which === undefined ? undefined : known?.cases.get(which);
  return own ?? known?.score ?? UNMEASURED;
}

/** The key under which a case of a rule has its score. */
export function caseKey(rule: string, which: string): string {
  return `${rule} ${which}`;
}
