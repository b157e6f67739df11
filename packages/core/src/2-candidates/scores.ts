import type { Candidate } from './recognizer.ts';
import { RULE_SCORES } from './rule-scores.ts';

/** Where neither the rule nor its case has been measured. */
const UNMEASURED = 0.7;

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

/** Gives a candidate the measured share of right ones among its rule's findings. */
export function scored(found: Omit<Candidate, 'score'>): Candidate {
  const rule = SCORES.get(found.rule);
  const own = found.case === undefined ? undefined : rule?.cases.get(found.case);
  return { ...found, score: own ?? rule?.score ?? UNMEASURED };
}

/** The key under which a case of a rule has its score. */
export function caseKey(rule: string, which: string): string {
  return `${rule} ${which}`;
}
