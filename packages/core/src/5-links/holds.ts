import { startsLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { Gaps } from './gaps.ts';
import type { Holding, Item } from './item.ts';
import {
  CHAINS,
  INTRODUCERS,
  isPluralWord,
  LISTS,
  SEPARATORS,
  TAKES_OBJECT,
} from './office-words.ts';
import { signatures } from './signatures.ts';

/**
 * Who holds which office. Titles stand in chains (`Bí thư Thị ủy, Chủ tịch HĐND thị xã`); a chain
 * belongs to the person directly after it (`Chủ tịch UBND xã` `Trần Văn Hợi`), else to the person
 * before it when nothing but a separator (`– , : (`), an aside (`(1970)`) or words of office (`giữ
 * chức vụ`, `được bầu làm`, `là`) stand between, else to the person after it across a colon or dash,
 * else to the one whom a pronoun before it means (`Ông được bầu làm`). Where two people claim a
 * chain, its last title is the later one's. A plural (`các Phó Chủ tịch`) shares its titles with the
 * whole list of names that follows. A signature holds the last title above it.
 */
export function findHoldings(tokens: Tokens, entities: readonly Candidate[]): Holding[] {
  const items = itemsOf(entities);
  const reader = new Reader(new Gaps(tokens, entities));
  const found = linesOf(tokens, items).flatMap((line) => reader.read(line));
  const held = new Set(found.map(({ person }) => person));
  found.push(...signatures(tokens, items, held));
  return found.toSorted((a, b) => a.person - b.person || a.title - b.title);
}

/** The people and the titles. */
function itemsOf(entities: readonly Candidate[]): Item[] {
  const items: Item[] = [];
  entities.forEach(({ label, from, to }, index) => {
    const isPerson = label === 'PERSON';
    if (isPerson || label === 'TITLE') items.push({ index, isPerson, from, to });
  });
  return items;
}

function linesOf(tokens: Tokens, items: readonly Item[]): Item[][] {
  const lines: Item[][] = [];
  for (const item of items) {
    const last = lines.at(-1)?.at(-1);
    if (last && !breaksBetween(tokens, last.to, item.from)) lines.at(-1)!.push(item);
    else lines.push([item]);
  }
  return lines;
}

function breaksBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i <= to && i < tokens.count; i += 1) if (startsLine(tokens, i)) return true;
  return false;
}

/** Titles side by side, as one; the indexes are those of the line. */
interface Chain {
  readonly titles: readonly Item[];
  readonly start: number;
  readonly end: number;
  /** Who was named last before it. */
  readonly lastPerson: Item | undefined;
}

interface Left {
  readonly owners: readonly Item[];
  /** Whether a dash, a bracket or words of office join them, not a mere comma. */
  readonly firm: boolean;
}

type Nearness = 'touching' | 'separated' | 'given';

/** Reads one line after the other; of the lines before it keeps only who was spoken of last. */
class Reader {
  readonly #gaps: Gaps;
  #line: readonly Item[] = [];
  #owners = new Map<Item, Item>();
  /** Who was given an office by words in this line. */
  #given = new Set<Item>();
  #lastPerson: Item | undefined;

  constructor(gaps: Gaps) {
    this.#gaps = gaps;
  }

  read(line: readonly Item[]): Holding[] {
    this.#line = line;
    this.#owners = new Map();
    this.#given = new Set();
    const found: Holding[] = [];
    for (const chain of this.#chains()) {
      for (const [title, owner] of this.#ownersOf(chain)) {
        this.#owners.set(title, owner);
        found.push({ person: owner.index, title: title.index });
      }
    }
    return found;
  }

  #chains(): Chain[] {
    const line = this.#line;
    const chains: Chain[] = [];
    for (let start = 0; start < line.length; start += 1) {
      if (line[start]!.isPerson) this.#lastPerson = line[start]!;
      if (line[start]!.isPerson) continue;
      let end = start + 1;
      while (end < line.length && this.#isChained(line[end - 1]!, line[end]!)) end += 1;
      chains.push({ titles: line.slice(start, end), start, end, lastPerson: this.#lastPerson });
      start = end - 1;
    }
    return chains;
  }

  #isChained(left: Item, right: Item): boolean {
    if (right.isPerson || this.#isPlural(right)) return false;
    return this.#gaps.between(left.to, right.from, CHAINS) !== undefined;
  }

  /** Whether the title is said to be one of several people: *các đồng chí Phó Chủ tịch*. */
  #isPlural(title: Item): boolean {
    return this.#gaps.leadOf(title.from).some(isPluralWord);
  }

  *#ownersOf(chain: Chain): Generator<[title: Item, owner: Item]> {
    const { titles } = chain;
    const after = this.#line[chain.end];
    const left = this.#leftOf(chain);
    const right = after?.isPerson ? this.#nearness(titles.at(-1)!, after) : undefined;
    if (after && right && this.#isRights(right, left, titles)) {
      const own = left ? titles.slice(-1) : titles;
      if (left) yield* pairs(titles.slice(0, -1), left.owners);
      yield* pairs(own, right === 'given' ? [after] : this.#sharers(chain));
    } else if (left) {
      yield* pairs(titles, left.owners);
    } else {
      const meant = this.#meant(chain);
      if (meant) yield* pairs(titles, [meant]);
    }
  }

  /** Whether the person after a chain has a better claim to its last title than the one before. */
  #isRights(right: Nearness, left: Left | undefined, titles: readonly Item[]): boolean {
    if (!left || right === 'given') return true;
    if (right !== 'touching') return false;
    return (
      !left.firm || titles.length > 1 || TAKES_OBJECT.has(this.#gaps.twoBefore(titles[0]!.from))
    );
  }

  #leftOf({ titles, start }: Chain): Left | undefined {
    const before = this.#line[start - 1];
    const owner = before?.isPerson ? before : before && this.#owners.get(before);
    if (!before || !owner) return undefined;
    const first = titles[0]!;
    const allowed = before.isPerson ? SEPARATORS : NEXT;
    const gap = this.#isPlural(first)
      ? undefined
      : this.#gaps.between(before.to, first.from, allowed);
    if (gap) return { owners: [owner], firm: gap.some((key) => !NEXT.has(key)) };
    const given = this.#gaps.gives(before.to, first.from);
    if (!given) return undefined;
    const owners = given === 'plainly' ? this.#coordinated(start - 1, owner) : new Set([owner]);
    for (const each of owners) this.#given.add(each);
    return { owners: [...owners], firm: true };
  }

  /** The people who get one office together: *bầu ông A, Trưởng ban và ông B, Phó ban giữ chức …*. */
  #coordinated(at: number, owner: Item): Set<Item> {
    const owners = new Set([owner]);
    if (this.#given.has(owner)) return owners;
    for (let i = at; i > 0; i -= 1) {
      const [before, item] = [this.#line[i - 1]!, this.#line[i]!];
      const other = before.isPerson ? before : this.#owners.get(before);
      if (!other || this.#given.has(other) || !this.#isJoined(before, item)) break;
      owners.add(other);
    }
    return owners;
  }

  /** Whether one list goes on; offices of two people are joined by *và* alone. */
  #isJoined(left: Item, right: Item): boolean {
    if (right.isPerson && left.isPerson)
      return this.#gaps.between(left.to, right.from, LISTS) !== undefined;
    const [a, b] = [left, right].map((item) => (item.isPerson ? item : this.#owners.get(item)));
    const gap = this.#gaps.between(left.to, right.from, SEPARATORS_AND);
    return gap !== undefined && (a === b || gap.join('') === 'và');
  }

  /** Whether the person stands directly after the title, across a colon or dash, or after *cho*. */
  #nearness(title: Item, person: Item): Nearness | undefined {
    const gap = this.#gaps.between(title.to, person.from, INTRODUCERS);
    if (gap) return gap.length === 0 ? 'touching' : 'separated';
    const given = this.#gaps.givesBefore(title.from) === 'plainly';
    return given && this.#gaps.isToWhom(title.to, person.from) ? 'given' : undefined;
  }

  /** The person after a chain; with a plural before the chain, all in the list that begins there. */
  #sharers({ titles, end }: Chain): Item[] {
    const owners = [this.#line[end]!];
    if (!this.#isPlural(titles[0]!)) return owners;
    const announced = this.#gaps.between(titles.at(-1)!.to, owners[0]!.from, INTRODUCERS)!;
    const titled = announced.includes(':');
    for (let i = end + 1; i < this.#line.length; i += 1) {
      const [before, item] = [this.#line[i - 1]!, this.#line[i]!];
      if (!item.isPerson && (!titled || this.#isPlural(item))) break;
      if (this.#gaps.between(before.to, item.from, LISTS) === undefined) break;
      if (item.isPerson) owners.push(item);
    }
    return owners;
  }

  /** The person whom a pronoun before a chain means, with words of office between. */
  #meant({ titles, start, lastPerson }: Chain): Item | undefined {
    const from = this.#line[start - 1]?.to ?? 0;
    return this.#gaps.isOfPronoun(from, titles[0]!.from) ? lastPerson : undefined;
  }
}

const SEPARATORS_AND: ReadonlySet<string> = new Set([...SEPARATORS, ...CHAINS]);

/** What may stand between an office and the next of the same person, beside what joins a chain. */
const NEXT: ReadonlySet<string> = new Set([';', ',']);

function* pairs(
  titles: readonly Item[],
  owners: readonly Item[],
): Generator<[title: Item, owner: Item]> {
  for (const owner of owners) for (const title of titles) yield [title, owner];
}
