import type { Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { Part, partsOf } from './asides.ts';
import { ADDRESSES, giving, TO_WHOM } from './office-words.ts';

/** How far words of office reach, in words outside names: *được Tỉnh ủy điều động, bổ nhiệm giữ chức vụ*. */
const REACH = 24;

/** The longest run of forms of address before an office: *các đồng chí*. */
const LONGEST_LEAD = 4;

const PRONOUNS = new Set(['ông', 'bà', 'anh', 'chị', 'cụ', 'chí']);

/** What the words between people and offices say; forms of address and asides say nothing. */
export class Gaps {
  readonly #tokens: Tokens;
  readonly #parts: Uint8Array;

  constructor(tokens: Tokens, entities: readonly Candidate[]) {
    this.#tokens = tokens;
    this.#parts = partsOf(tokens, entities);
  }

  /** The signs and words between two tokens; undefined if others than those allowed stand there. */
  between(from: number, to: number, allowed: ReadonlySet<string>): string[] | undefined {
    const keys: string[] = [];
    for (let i = from; i < to; i += 1) {
      const key = this.#key(i);
      if (this.#parts[i] === Part.aside || ADDRESSES.has(key)) continue;
      if (!allowed.has(key)) return undefined;
      keys.push(key);
    }
    return keys;
  }

  /** The forms of address before a token and the word before them, backwards. */
  leadOf(at: number): string[] {
    const keys: string[] = [];
    for (let i = at - 1; i >= 0 && keys.length <= LONGEST_LEAD; i -= 1) {
      keys.push(this.#key(i));
      if (!ADDRESSES.has(this.#key(i))) break;
    }
    return keys;
  }

  /** The two words before a token and its forms of address: *bổ nhiệm* before *đồng chí Đại tá*. */
  twoBefore(at: number): string {
    const end = at - this.leadOf(at).findIndex((key) => !ADDRESSES.has(key)) - 1;
    return `${this.#key(end - 1)} ${this.#key(end)}`;
  }

  /** How plainly the words between a person and an office, in one sentence, give it to them. */
  gives(from: number, to: number): 'plainly' | 'weakly' | undefined {
    const { sentences } = this.#tokens;
    if (from === 0 || sentences[from - 1] !== sentences[to]) return undefined;
    const { words, breaks, once } = this.#words(from, to);
    if (words > REACH) return undefined;
    const how = this.givesBefore(to) ?? (once ? 'weakly' : undefined);
    return breaks && how === 'weakly' ? undefined : how;
  }

  /** How plainly the words directly before an office give it. */
  givesBefore(to: number): 'plainly' | 'weakly' | undefined {
    const end = this.#key(to - 1) === ':' ? to - 1 : to;
    return giving(this.#key(end - 2), this.#key(end - 1));
  }

  /** Whether nothing but *cho* or *đối với* stands there, and dates and commas. */
  isToWhom(from: number, to: number): boolean {
    const keys: string[] = [];
    for (let i = from; i < to && keys.length < LONGEST_LEAD; i += 1) {
      const key = this.#key(i);
      if (this.#parts[i] === Part.none && key !== ',' && !ADDRESSES.has(key)) keys.push(key);
    }
    return TO_WHOM.includes(keys.join(' '));
  }

  /** Whether a pronoun and words of office lead up to an office: *từ năm 2010 `ông là`*. */
  isOfPronoun(from: number, to: number): boolean {
    if (this.givesBefore(to) === undefined) return false;
    const { sentences } = this.#tokens;
    for (let i = to - 1; i >= from && i >= to - REACH; i -= 1) {
      if (sentences[i] !== sentences[to]) return false;
      if (PRONOUNS.has(this.#key(i)) && this.#parts[i] === Part.none) return true;
    }
    return false;
  }

  /** How many words outside names stand there, and whether `;` or *từng* is among them. */
  #words(from: number, to: number): { words: number; breaks: boolean; once: boolean } {
    const found = { words: 0, breaks: false, once: false };
    for (let i = from; i < to; i += 1) {
      if (this.#parts[i] !== Part.none) continue;
      found.words += 1;
      found.breaks ||= this.#key(i) === ';';
      found.once ||= this.#key(i) === 'từng';
    }
    return found;
  }

  #key(at: number): string {
    return this.#tokens.words[at]?.key ?? '';
  }
}
