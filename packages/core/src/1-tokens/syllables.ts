/** How many syllables a text has: runs of letters and digits between white space, `19/12/2023` and `HĐND-UBND` one each. */
export function countSyllables(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
