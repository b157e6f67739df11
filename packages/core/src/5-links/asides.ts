import { startsLine, type Tokens } from '../1-tokens/tokens.ts';
import { placesOf } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';

/** What a token is part of, beside a person or a title. */
export const Part = {
  none: 0,
  /** A body, place, date, number or document. */
  named: 1,
  /** What is said of a person in passing: `(1970)`, `, sinh năm 1970, quê tỉnh Nghệ An`. */
  aside: 2,
} as const;

/**
 * For each token a value of `Part`. Asides part neither a name from its office nor two offices:
 * *Lê Văn Tám `(1970)` – Bí thư*, *Bí thư Đảng ủy `(cũ)`, Chủ tịch*.
 */
export function partsOf(tokens: Tokens, entities: readonly Candidate[]): Uint8Array {
  const parts = new Uint8Array(tokens.count);
  const life = new Uint8Array(tokens.count);
  const holders = new Uint8Array(tokens.count);
  for (const { label, from, to } of entities) {
    if (label === 'PERSON' || label === 'TITLE') holders.fill(1, from, to);
    else parts.fill(Part.named, from, to);
    if (isOfLife(tokens, label, to)) life.fill(1, from, to);
  }
  let end = 0;
  for (const i of asidePlaces(tokens)) {
    if (i < end) continue;
    end = Math.max(bracketEnd(tokens, holders, i), lifeEnd(tokens, life, holders, i));
    parts.fill(Part.aside, i, end);
  }
  return parts;
}

const asidePlaces = placesOf(
  ({ form, key, shape }) => form === '(' || shape === 'number' || LIFE_BEGINS.has(key),
);

function isOfLife(tokens: Tokens, label: string, to: number): boolean {
  if (label === 'NUMBER') return tokens.words[to - 1]!.key === 'tuổi';
  return label === 'DATE' || label === 'LOCATION';
}

/** The longest remark in brackets, in tokens: `(thứ hai từ trái sang)`. */
const LONGEST_REMARK = 12;

function bracketEnd(tokens: Tokens, holders: Uint8Array, at: number): number {
  if (tokens.words[at]!.form !== '(') return at;
  for (let i = at + 1; i < tokens.count && i <= at + LONGEST_REMARK; i += 1) {
    if (startsLine(tokens, i) || holders[i]) return at;
    if (tokens.words[i]!.form === ')') return i + 1;
  }
  return at;
}

const LIFE = new Set(['sinh', 'quê', 'quán', 'trú', 'ngụ', 'ở', 'tại', 'thường', 'tuổi', 'sn']);
const LIFE_BEGINS = new Set(['sinh', 'quê', 'trú', 'ngụ', 'sn']);

/** The end of *sinh ngày 02/3/1970, quê xã Nghi Hương, tỉnh Nghệ An*, or of an age. */
function lifeEnd(tokens: Tokens, life: Uint8Array, holders: Uint8Array, at: number): number {
  const isAge = life[at] && tokens.words[at]!.shape === 'number' && isAgeFrom(tokens, at);
  if (!isAge && !LIFE_BEGINS.has(tokens.words[at]!.key)) return at;
  let end = at;
  for (let i = at; i < tokens.count && !holders[i] && !(i > at && startsLine(tokens, i)); i += 1) {
    const { key } = tokens.words[i]!;
    if (life[i]) end = i + 1;
    else if (!LIFE.has(key) && key !== ',' && key !== ':') break;
  }
  return end;
}

function isAgeFrom(tokens: Tokens, at: number): boolean {
  return tokens.words[at + 1]?.key === 'tuổi';
}
