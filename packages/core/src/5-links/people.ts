import { isLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';

/** A short mention has at most this many words of a person's name: `Thanh Long`. */
const SHORT = 2;

/** Names that everybody knows for one man's. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['bác hồ', 'hồ chí minh'],
  ['hồ chủ tịch', 'hồ chí minh'],
  ['nguyễn ái quốc', 'hồ chí minh'],
  ['nguyễn tất thành', 'hồ chí minh'],
  ['bác tôn', 'tôn đức thắng'],
]);

/**
 * Which mentions are one person, in text order: for each mention the number of the person.
 *
 * A short mention (`Long`, `Thanh Long`) is the last person before it whose name ends so, or begins
 * so (`Thongloun`); without one the first after it. Words that give a second name join two (`tên
 * thật là`, `bí danh`). A byline on a line of its own is nobody's short name.
 */
export function joinPeople(tokens: Tokens, mentions: readonly Candidate[]): number[] {
  const people = new People();
  let before: Candidate | undefined;
  const numbers = mentions.map((mention) => {
    const name = nameOf(tokens, mention);
    const other = before && isSameAs(tokens, before.to, mention.from) ? before : undefined;
    before = mention;
    return people.numberOf(name, {
      mayBeShort: !isLine(tokens, mention.from, mention.to),
      alias: other && nameOf(tokens, other),
    });
  });
  return numbers.map((number) => people.finally(number));
}

function nameOf(tokens: Tokens, { from, to }: Candidate): string[] {
  const name = tokens.words.slice(from, to).map(({ key }) => key);
  return KNOWN.get(name.join(' '))?.split(' ') ?? name;
}

/** As many words stand at most between two names of one person. */
const ALIAS_REACH = 14;

const ALIAS =
  /(?:^| )(?:tên (?:thật|khai sinh)(?: là)?|(?:bí|bút|biệt|pháp|tục) danh(?: là)?|hiệu(?: là)?|tức(?: là)?|(?:gọi|tôn)(?: ông| bà| anh| chị)? là|còn gọi|đổi tên(?: là| thành)?)$/;

/** Whether the words between two names say that they are one person's. */
function isSameAs(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > ALIAS_REACH || to === from) return false;
  if (tokens.sentences[from] !== tokens.sentences[to]) return false;
  const keys = tokens.words.slice(from, to).map(({ key }) => key);
  return ALIAS.test(keys.filter((key) => !/^[,:"(]$/.test(key)).join(' '));
}

interface Circumstances {
  readonly mayBeShort: boolean;
  /** Another name of the same person. */
  readonly alias: readonly string[] | undefined;
}

class People {
  readonly #full = new Map<string, number>();
  /** By the last or first words of a name, the last person who has borne it. */
  readonly #ends = new Map<string, number>();
  readonly #begins = new Map<string, number>();
  /** Short mentions without anybody yet, and who they turned out to be. */
  readonly #open = new Map<string, number>();
  readonly #became = new Map<number, number>();
  #count = 0;

  numberOf(name: readonly string[], { mayBeShort, alias }: Circumstances): number {
    const key = name.join(' ');
    const short = mayBeShort && name.length <= SHORT;
    const known = this.#full.get(key) ?? (short ? this.#shortOf(key) : undefined);
    const number = known ?? (this.#count += 1);
    if (known === undefined) this.#full.set(key, number);
    if (known === undefined && short) this.#open.set(key, number);
    if (!short || known === undefined) this.#bears(name, number);
    if (alias) this.#join(number, this.numberOf(alias, { mayBeShort: true, alias: undefined }));
    return number;
  }

  /** Who a number is after all mentions are read. */
  finally(number: number): number {
    let at = number;
    for (let next = this.#became.get(at); next !== undefined; next = this.#became.get(at))
      at = next;
    if (at !== number) this.#became.set(number, at);
    return at;
  }

  #shortOf(key: string): number | undefined {
    return this.#ends.get(key) ?? this.#begins.get(key);
  }

  #bears(name: readonly string[], number: number): void {
    for (let words = 1; words <= SHORT && words < name.length; words += 1) {
      const [end, begin] = [name.slice(-words).join(' '), name.slice(0, words).join(' ')];
      this.#ends.set(end, number);
      if (words === 1) this.#begins.set(begin, number);
      if (this.#open.has(end)) this.#join(this.#open.get(end)!, number);
      this.#open.delete(end);
    }
  }

  #join(a: number, b: number): void {
    const [first, second] = [this.finally(a), this.finally(b)];
    if (first !== second) this.#became.set(Math.max(first, second), Math.min(first, second));
  }
}
