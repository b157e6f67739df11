import type { Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import type { RelationType } from '../document.ts';
import { findHoldings } from './holds.ts';
import { findIssues } from './issued.ts';
import { findReferences } from './mentions.ts';

/** A relation between two entities, as indexes into their list. */
export interface Link {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
}

export interface Linked {
  readonly links: readonly Link[];
  /** For each entity the mark that it shares with the other mentions of the same thing. */
  readonly refs: readonly (string | undefined)[];
}

/** Links chosen entities, given in text order: who holds which office, what was issued when and by whom, who is who. */
export function linkEntities(tokens: Tokens, entities: readonly Candidate[]): Linked {
  const holds = findHoldings(tokens, entities).map(({ person, title }) => ({
    type: 'holds' as const,
    from: person,
    to: title,
  }));
  const issues = findIssues(tokens, entities).map(({ type, document, to }) => ({
    type,
    from: document,
    to,
  }));
  return { links: [...holds, ...issues], refs: findReferences(tokens, entities) };
}
