import { Lexicon } from '../2-candidates/lexicon.ts';

/** What a body or a title begins with, *Ủy ban nhân dân*, *Chủ tịch*, and the group that says what may follow. */
export interface Head<Group> {
  readonly group: Group;
  /** The head in lower case, which tells one kind of body or title from another. */
  readonly key: string;
}

/** The heads of all groups. */
export function headLexicon<Group extends { readonly heads: readonly string[] }>(
  groups: readonly Group[],
): Lexicon<Head<Group>> {
  return new Lexicon(
    groups.flatMap((group) =>
      group.heads.map((head) => [head, { group, key: head.toLowerCase() }] as const),
    ),
  );
}
