import type { Tokens } from '../1-tokens/tokens.ts';
import { wordOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { joinPeople } from './people.ts';

/**
 * Which mentions are one person, body or place: for each entity its `ref`, the same for all that are
 * one, or undefined for labels that have none. Expects the entities in text order.
 *
 * People are joined as `joinPeople` says. A body is written out (`UBND` = `Ủy ban nhân dân`) and a
 * short mention (`UBND phường`, `Đảng ủy`) is the only body of the text whose name begins so. A place
 * is the same with or without its class word, but *phường Ba Đình* is not *quận Ba Đình*.
 */
export function findReferences(
  tokens: Tokens,
  entities: readonly Candidate[],
): (string | undefined)[] {
  const people = entities.filter(({ label }) => label === 'PERSON');
  const numbers = joinPeople(tokens, people).values();
  const [bodies, places] = [new Bodies(), new Places()];
  return entities.map((entity) => {
    if (entity.label === 'PERSON') return `p${numbers.next().value}`;
    if (entity.label === 'ORGANIZATION') return bodies.refOf(nameOf(tokens, entity));
    return entity.label === 'LOCATION' ? places.refOf(nameOf(tokens, entity)) : undefined;
  });
}

type Name = readonly string[];

class Bodies {
  readonly #refs = new Map<string, string>();
  /** By the first words of longer names, the bodies that have them. */
  readonly #begins = new Map<string, Set<string>>();
  /** The longest name of each body. */
  readonly #longest = new Map<string, string>();

  refOf(name: Name): string {
    const key = name.join(' ');
    let ref = this.#refs.get(key);
    if (ref === undefined) {
      const begins = beginsOf(name);
      ref = this.#onlyOne(key, begins) ?? `o${this.#longest.size + 1}`;
      this.#refs.set(key, ref);
      if (key.length > (this.#longest.get(ref)?.length ?? 0)) this.#longest.set(ref, key);
      for (const begin of begins) this.#begin(begin).add(ref);
    }
    return ref;
  }

  /** The one body whose name goes on from this one, or that this one goes on from. */
  #onlyOne(key: string, begins: readonly string[]): string | undefined {
    const all = new Set(WHOLE.has(key) ? [] : this.#begins.get(key));
    for (const begin of begins) {
      const shorter = this.#refs.get(begin);
      if (shorter !== undefined) all.add(shorter);
    }
    const [only] = all;
    return all.size === 1 && !this.#hasOther(only!, key) ? only : undefined;
  }

  /** Whether the body has a longer name already that neither begins with this one nor begins it. */
  #hasOther(ref: string, key: string): boolean {
    const [a, b] = [`${this.#longest.get(ref)!} `, `${key} `];
    return !a.startsWith(b) && !b.startsWith(a);
  }

  #begin(begin: string): Set<string> {
    let refs = this.#begins.get(begin);
    if (!refs) this.#begins.set(begin, (refs = new Set()));
    return refs;
  }
}

/** The proper beginnings of a name that may stand for it. */
function beginsOf(name: Name): string[] {
  const begins: string[] = [];
  let begin = name[0]!;
  for (let next = 1; next < name.length; next += 1) {
    if (!WHOLE.has(begin)) begins.push(begin);
    begin += ` ${name[next]!}`;
  }
  return begins;
}

/** *Đảng* is the Party and *bộ* a ministry: neither is short for a body that begins so. */
const WHOLE: ReadonlySet<string> = new Set(['đảng', 'bộ']);

class Places {
  readonly #refs = new Map<string, string>();
  /** Places named without a class word so far, by name. */
  readonly #unclassed = new Map<string, string>();
  #count = 0;

  refOf(name: Name): string {
    const [full, bare] = [name.join(' '), withoutClass(name).join(' ')];
    const known = this.#refs.get(full) ?? this.#unclassed.get(bare);
    const ref = known ?? `l${(this.#count += 1)}`;
    this.#refs.set(full, ref);
    if (full === bare) {
      if (known === undefined) this.#unclassed.set(bare, ref);
      return ref;
    }
    this.#unclassed.delete(bare);
    if (!this.#refs.has(bare)) this.#refs.set(bare, ref);
    return ref;
  }
}

/** The words of a name by their keys, abbreviations written out. */
function nameOf(tokens: Tokens, { from, to }: Candidate): Name {
  const name: string[] = [];
  for (let i = from; i < to; i += 1) name.push(...writtenOut(tokens.words[i]!));
  return name;
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

const writtenOut = wordOnce(({ key }) => (key === '.' ? [] : (WRITTEN_OUT.get(key) ?? [key])));

const CLASS_WORDS = new Set([
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'quận',
  'thị',
  'xã',
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
