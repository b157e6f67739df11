import { Gap, startsLine, type Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';

/** A person and a title that the text gives them, as indexes into the entities. */
export interface Holding {
  readonly person: number;
  readonly title: number;
}

/**
 * Who holds which office. Titles stand in chains (`Bí thư Thị ủy, Chủ tịch HĐND thị xã`); a chain
 * belongs to the person directly after it (`Chủ tịch UBND xã` `Trần Văn Hợi`), else to the person
 * before it when nothing but a separator (`– , : (`) or words of office (`giữ chức vụ`, `được bầu
 * làm`, `là`) stand between, else to the person after it across a colon or dash. Where two people
 * claim a chain, its last title is the later one's. A plural (`các Phó Chủ tịch`) shares its titles
 * with the whole list of names that follows. A signature holds the last title above it.
 */
export function findHoldings(tokens: Tokens, entities: readonly Candidate[]): Holding[] {
  const items = people(entities);
  const found: Holding[] = [];
  for (const line of linesOf(tokens, items)) found.push(...holdingsIn(tokens, line));
  const held = new Set(found.map(({ person }) => person));
  found.push(...signatures(tokens, items, held));
  return found.toSorted((a, b) => a.person - b.person || a.title - b.title);
}

interface Item {
  readonly index: number;
  readonly isPerson: boolean;
  readonly from: number;
  readonly to: number;
}

/** The people and the titles, in text order. */
function people(entities: readonly Candidate[]): Item[] {
  return entities
    .flatMap(({ label, from, to }, index) =>
      label === 'PERSON' || label === 'TITLE'
        ? [{ index, isPerson: label === 'PERSON', from, to }]
        : [],
    )
    .toSorted((a, b) => a.from - b.from);
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

/** Titles side by side, as one. */
interface Chain {
  readonly titles: readonly Item[];
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

function holdingsIn(tokens: Tokens, line: readonly Item[]): Holding[] {
  const found: Holding[] = [];
  const owners = new Map<number, Item>();
  for (const chain of chainsOf(tokens, line)) {
    for (const [title, owner] of ownersOf(tokens, line, chain, owners)) {
      owners.set(title.index, owner);
      found.push({ person: owner.index, title: title.index });
    }
  }
  return found;
}

function chainsOf(tokens: Tokens, line: readonly Item[]): Chain[] {
  const chains: Chain[] = [];
  for (let i = 0; i < line.length; i += 1) {
    if (line[i]!.isPerson) continue;
    let end = i + 1;
    while (
      end < line.length &&
      !line[end]!.isPerson &&
      chained(tokens, line[end - 1]!, line[end]!)
    ) {
      end += 1;
    }
    chains.push({ titles: line.slice(i, end), before: line[i - 1], after: line[end] });
    i = end - 1;
  }
  return chains;
}

function chained(tokens: Tokens, left: Item, right: Item): boolean {
  return gapBetween(tokens, left.to, right.from, CHAINS) !== undefined;
}

function* ownersOf(
  tokens: Tokens,
  line: readonly Item[],
  chain: Chain,
  owners: ReadonlyMap<number, Item>,
): Generator<[title: Item, owner: Item]> {
  const { titles, after } = chain;
  const left = leftOwner(tokens, chain, owners);
  const right = after?.isPerson ? nearness(tokens, titles.at(-1)!, after) : undefined;
  if (after && right === 'touching' && !(left?.firm && titles.length === 1)) {
    const own = left ? titles.slice(-1) : titles;
    for (const title of titles) {
      if (left && !own.includes(title)) yield [title, left.owner];
    }
    for (const owner of sharers(tokens, line, chain, after))
      for (const title of own) yield [title, owner];
  } else if (left) {
    for (const owner of left.owners) for (const title of titles) yield [title, owner];
  } else if (after && right === 'separated') {
    for (const owner of sharers(tokens, line, chain, after))
      for (const title of titles) yield [title, owner];
  }
}

interface Left {
  readonly owner: Item;
  readonly owners: readonly Item[];
  /** Whether a dash, a bracket or words of office join them, not a mere comma. */
  readonly firm: boolean;
}

function leftOwner(
  tokens: Tokens,
  { titles, before }: Chain,
  owners: ReadonlyMap<number, Item>,
): Left | undefined {
  if (!before) return undefined;
  const owner = before.isPerson ? before : owners.get(before.index);
  if (!owner) return undefined;
  const first = titles[0]!;
  const gap = gapBetween(tokens, before.to, first.from, before.isPerson ? SEPARATORS : new Set());
  if (gap !== undefined) return { owner, owners: [owner], firm: gap.some((key) => key !== ',') };
  if (!isOfficial(tokens, before.to, first.from)) return undefined;
  return { owner, owners: [owner], firm: true };
}

/** Whether the person stands directly after the title, or across a colon or dash. */
function nearness(tokens: Tokens, title: Item, person: Item): 'touching' | 'separated' | undefined {
  const gap = gapBetween(tokens, title.to, person.from, INTRODUCERS);
  if (gap === undefined) return undefined;
  return gap.length === 0 ? 'touching' : 'separated';
}

/** The person after a chain; with a plural before the chain, all in the list that begins there. */
function sharers(tokens: Tokens, line: readonly Item[], { titles }: Chain, first: Item): Item[] {
  const owners = [first];
  if (!PLURALS.has(tokens.words[titles[0]!.from - 1]?.key ?? '')) return owners;
  for (let i = line.indexOf(first) + 1; i < line.length && line[i]!.isPerson; i += 1) {
    if (gapBetween(tokens, owners.at(-1)!.to, line[i]!.from, LISTS) === undefined) break;
    owners.push(line[i]!);
  }
  return owners;
}

/** The separators between two tokens, forms of address left out; undefined if anything else stands there. */
function gapBetween(
  tokens: Tokens,
  from: number,
  to: number,
  allowed: ReadonlySet<string>,
): string[] | undefined {
  const keys: string[] = [];
  for (let i = from; i < to; i += 1) {
    const { key } = tokens.words[i]!;
    if (ADDRESSES.has(key)) continue;
    if (!allowed.has(key)) return undefined;
    keys.push(key);
  }
  return keys;
}

const ADDRESSES = new Set([
  'đồng',
  'chí',
  'đ',
  'c',
  '/',
  'ông',
  'bà',
  'anh',
  'chị',
  'cụ',
  'các',
  'ngài',
  'cô',
  'thầy',
]);
const CHAINS = new Set([',', '-', 'kiêm', 'và', 'đồng', 'thời', 'là', 'nay', 'hiện', '/']);
const SEPARATORS = new Set([',', '-', ':', '(', 'là', 'hiện', 'nay', 'làm', 'nguyên']);
const INTRODUCERS = new Set([':', '-', 'là', '(', ',', 'do']);
const LISTS = new Set([',', ';', 'và', '-', 'cùng']);
const PLURALS = new Set(['các', 'hai', 'ba', 'bốn', 'năm', 'những', '02', '03', '2', '3', '4']);

/** How far words of office reach: `được Ban Thường vụ Tỉnh ủy điều động, bổ nhiệm giữ chức vụ`. */
const REACH = 24;

/** Whether the words between a person and a title give the office: *giữ chức vụ*, *được bầu làm*. */
function isOfficial(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let i = from; i < to; i += 1) if (/^[.;!?]$/.test(tokens.words[i]!.form)) return false;
  const last = tokens.words[to - 1]?.key ?? '';
  const before = tokens.words[to - 2]?.key ?? '';
  return OFFICIAL.has(last) || OFFICIAL.has(`${before} ${last}`);
}

const OFFICIAL = new Set([
  ...[
    'giữ chức',
    'chức vụ',
    'chức danh',
    'bầu làm',
    'làm',
    'cử làm',
    'là',
    'vị trí',
    'cương vị',
    'vai trò',
  ],
  ...[
    'nhiệm vụ',
    'bầu giữ',
    'đảm nhiệm',
    'đảm nhận',
    'phụ trách',
    'chức',
    'vào chức',
    'trở thành',
    'quyền',
  ],
  ...['trách nhiệm', 'đồng thời', 'kiêm', 'kiêm nhiệm', 'cách là', 'bổ nhiệm', 'nhiệm làm'],
]);

/** A name alone on its line holds the last title that stands alone on a line shortly above it. */
function signatures(tokens: Tokens, items: readonly Item[], held: ReadonlySet<number>): Holding[] {
  const found: Holding[] = [];
  items.forEach((item, i) => {
    if (!item.isPerson || held.has(item.index) || !isAlone(tokens, item)) return;
    const title = items[i - 1];
    if (!title || title.isPerson || !endsLine(tokens, title.to)) return;
    if (linesBetween(tokens, title.to, item.from) > MOST_LINES || !signs(tokens, title)) return;
    found.push({ person: item.index, title: title.index });
  });
  return found;
}

/** As many breaks of lines stand between an office and its signature at most. */
const MOST_LINES = 6;

function isAlone(tokens: Tokens, { from, to }: Item): boolean {
  return startsLine(tokens, from) && endsLine(tokens, to);
}

function endsLine(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || tokens.gaps[at]! >= Gap.line;
}

/** The office begins its line, or follows *KT.*, *TM.*, *TL.* */
function signs(tokens: Tokens, { from }: Item): boolean {
  return startsLine(tokens, from) || /^[./]$/.test(tokens.words[from - 1]?.form ?? '');
}

function linesBetween(tokens: Tokens, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i <= to; i += 1) if (startsLine(tokens, i)) lines += 1;
  return lines;
}
