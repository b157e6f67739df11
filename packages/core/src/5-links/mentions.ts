import type { Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';

/**
 * Which mentions are one person, body or place: for each entity its `ref`, the same for all that are
 * one, or undefined for labels that have none.
 *
 * A person's short mention (`Long`) is the last one before it whose name ends so. A body is written
 * out (`UBND` = `Ủy ban nhân dân`) and a short mention (`UBND phường`, `Đảng ủy`) is the only body
 * of the text whose name begins so. A place is the same with or without its class word.
 */
export function findReferences(
  tokens: Tokens,
  entities: readonly Candidate[],
): (string | undefined)[] {
  const names = entities.map((entity) => keysOf(tokens, entity));
  const refs = entities.map((): string | undefined => undefined);
  const by = (label: string) => entities.flatMap((e, i) => (e.label === label ? [i] : []));
  group(by('PERSON'), names, refs, { prefix: 'p', same: endsAlike });
  group(by('ORGANIZATION'), names.map(writtenOut), refs, { prefix: 'o', same: beginsAlike });
  group(by('LOCATION'), names.map(withoutClass), refs, { prefix: 'l', same: equal });
  return refs;
}

type Name = readonly string[];

interface Grouping {
  readonly prefix: string;
  /** Whether a later, shorter name may stand for an earlier one. */
  readonly same: (short: Name, long: Name) => boolean;
}

/** Gives each name the ref of its equal, else of what it is short for, else a new one. */
function group(
  indexes: readonly number[],
  names: readonly Name[],
  refs: (string | undefined)[],
  { prefix, same }: Grouping,
): void {
  const known: Known[] = [];
  const written = new Map<string, string>();
  for (const i of indexes.toSorted((a, b) => a - b)) {
    const name = names[i]!;
    const key = name.join(' ');
    let ref = written.get(key);
    if (!ref) {
      const full = prefix === 'o' ? onlyOne(known, name, same) : lastOne(known, name, same);
      ref = full?.ref ?? `${prefix}${known.length + 1}`;
      written.set(key, ref);
      if (!full) known.push({ name, ref });
      else if (name.length > full.name.length) full.name = name;
    } else if (prefix === 'p') {
      ref = lastOne(known, name, same)?.ref ?? ref;
    }
    refs[i] = ref;
  }
}

/** One thing, by its longest name so far. */
interface Known {
  name: Name;
  readonly ref: string;
}

function lastOne(known: readonly Known[], name: Name, same: Grouping['same']): Known | undefined {
  return known.findLast((other) => equal(name, other.name) || same(name, other.name));
}

function onlyOne(known: readonly Known[], name: Name, same: Grouping['same']): Known | undefined {
  const all = known.filter((other) => same(name, other.name) || same(other.name, name));
  return all.length === 1 ? all[0] : undefined;
}

function equal(a: Name, b: Name): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}

function endsAlike(short: Name, long: Name): boolean {
  return short.length < long.length && short.length <= 2 && equal(short, long.slice(-short.length));
}

/** *Đảng* is the Party and short for nothing; any other head may be short for a body. */
function beginsAlike(short: Name, long: Name): boolean {
  if (short.length === 1 && (short[0] === 'đảng' || short[0] === 'bộ')) return false;
  return short.length < long.length && equal(short, long.slice(0, short.length));
}

function keysOf(tokens: Tokens, { from, to }: Candidate): string[] {
  return tokens.words.slice(from, to).map(({ key }) => key);
}

const WRITTEN_OUT: ReadonlyMap<string, Name> = new Map(
  [
    ['ubnd', 'ủy ban nhân dân'],
    ['hđnd', 'hội đồng nhân dân'],
    ['mttq', 'mặt trận tổ quốc'],
    ['ubmttq', 'ủy ban mặt trận tổ quốc'],
    ['bch', 'ban chấp hành'],
    ['btv', 'ban thường vụ'],
    ['tp', 'thành phố'],
    ['tx', 'thị xã'],
    ['lhpn', 'liên hiệp phụ nữ'],
    ['ccb', 'cựu chiến binh'],
    ['tand', 'tòa án nhân dân'],
    ['vksnd', 'viện kiểm sát nhân dân'],
    ['lđlđ', 'liên đoàn lao động'],
    ['bhxh', 'bảo hiểm xã hội'],
    ['tw', 'trung ương'],
    ['tư', 'trung ương'],
    ['ca', 'công an'],
  ].map(([short, long]) => [short!, long!.split(' ')] as const),
);

function writtenOut(name: Name): Name {
  return name.filter((key) => key !== '.').flatMap((key) => WRITTEN_OUT.get(key) ?? [key]);
}

const CLASS_WORDS = new Set([
  'tỉnh',
  'thành',
  'phố',
  'tp',
  '.',
  'huyện',
  'quận',
  'thị',
  'xã',
  'tx',
  'phường',
  'trấn',
  'đặc',
  'khu',
  'nước',
]);

/** The name of a place; a class word before a number stays, *phường 7* is no *quận 7*. */
function withoutClass(name: Name): Name {
  let start = 0;
  while (start < name.length - 1 && CLASS_WORDS.has(name[start]!)) start += 1;
  return /^\d/.test(name[start]!) ? name : name.slice(start);
}
