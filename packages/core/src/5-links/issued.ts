import { startsLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import type { RelationType } from '../document.ts';

/** A document with its day or its issuer, as indexes into the entities. */
export interface Issue {
  readonly type: Extract<RelationType, 'issued_on' | 'issued_by'>;
  readonly document: number;
  readonly to: number;
}

/**
 * When and by whom a document was issued: *Nghị quyết số 10-NQ/TU, `ngày 05/7/2023` của `Ban Chấp
 * hành Đảng bộ Tỉnh`*. Only what stands directly after it, in this order, is taken.
 */
export function findIssues(tokens: Tokens, entities: readonly Candidate[]): Issue[] {
  const starts = new Map<number, number>();
  entities.forEach(({ label, from }, index) => {
    const outer = starts.get(from);
    const counts = label === 'DATE' || label === 'ORGANIZATION' || label === 'TITLE';
    if (counts && (outer === undefined || entities[outer]!.to < entities[index]!.to))
      starts.set(from, index);
  });
  return entities.flatMap((entity, document) => {
    if (entity.label !== 'DOCUMENT') return [];
    const date = entityAfter(tokens, starts, entity.to, DATE_LEADS);
    const dated = date !== undefined && entities[date]!.label === 'DATE';
    const from = dated ? entities[date]!.to : entity.to;
    const issuer = entityAfter(tokens, starts, from, ISSUER_LEADS);
    const issued = issuer !== undefined && entities[issuer]!.label === 'ORGANIZATION';
    return [
      ...(dated ? [{ type: 'issued_on' as const, document, to: date }] : []),
      ...(issued ? [{ type: 'issued_by' as const, document, to: issuer }] : []),
    ];
  });
}

/** Words and signs between a document and what is said of it. */
interface Leads {
  readonly allowed: ReadonlySet<string>;
  /** One of these must be among them. */
  readonly needed?: ReadonlySet<string>;
}

const DATE_LEADS: Leads = { allowed: new Set([',', '(', 'ban', 'hành']) };
const ISSUER_LEADS: Leads = {
  allowed: new Set([',', ')', 'của', 'do']),
  needed: new Set(['của', 'do']),
};

/** The entity that begins after at most three lead words. */
function entityAfter(
  tokens: Tokens,
  starts: ReadonlyMap<number, number>,
  at: number,
  { allowed, needed }: Leads,
): number | undefined {
  let led = needed === undefined;
  for (let i = at; i <= at + 3 && i < tokens.count && !(i > at && startsLine(tokens, i)); i += 1) {
    const found = starts.get(i);
    if (found !== undefined && led) return found;
    const { key } = tokens.words[i]!;
    if (!allowed.has(key)) return undefined;
    led ||= needed?.has(key) === true;
  }
  return undefined;
}
