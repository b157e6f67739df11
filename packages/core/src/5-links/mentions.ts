import type { Tokens } from '../1-tokens/tokens.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { joinPeople } from './people.ts';

/**
 * Which mentions are one person, body or place: for each entity its `ref`, the same for all that are
 * one, or undefined for labels that have none.
 *
 * People are joined as `joinPeople` says. A body is written out (`UBND` = `Ủy ban nhân dân`) and a
 * short mention (`UBND phường`, `Đảng ủy`) is the only body of the text whose name begins so. A place
 * is the same with or without its class word, but *phường Ba Đình* is not *quận Ba Đình*.
 */
export function findReferences(
  tokens: Tokens,
  entities: readonly Candidate[],
): (string | undefined)[] {
  const refs = entities.map((): string | undefined => undefined);
  const inOrder = (label: string) =>
    entities
      .flatMap((entity, i) => (entity.label === label ? [i] : []))
      .toSorted((a, b) => entities[a]!.from - entities[b]!.from);
  const people = inOrder('PERSON');
  const numbers = joinPeople(
    tokens,
    people.map((i) => entities[i]!),
  );
  people.forEach((i, at) => (refs[i] = `p${numbers[at]}`));
  const name = (label: string, namer: (name: Name) => string) =>
    inOrder(label).forEach((i) => (refs[i] = namer(keysOf(tokens, entities[i]!))));
  const [bodies, places] = [new Bodies(), new Places()];
  name('ORGANIZATION', (keys) => bodies.refOf(writtenOut(keys)));
  name('LOCATION', (keys) => places.refOf(writtenOut(keys)));
  return refs;
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
      ref = this.#onlyOne(name) ?? `o${this.#longest.size + 1}`;
      this.#refs.set(key, ref);
      if (key.length > (this.#longest.get(ref)?.length ?? 0)) this.#longest.set(ref, key);
      for (const begin of beginsOf(name)) this.#begin(begin).add(ref);
    }
    return ref;
  }

  /** The one body whose name goes on from this one, or that this one goes on from. */
  #onlyOne(name: Name): string | undefined {
    const longer = isWhole(name) ? [] : (this.#begins.get(name.join(' ')) ?? []);
    const shorter = beginsOf(name).flatMap((begin) => this.#refs.get(begin) ?? []);
    const all = new Set([...longer, ...shorter]);
    const [only] = all;
    return all.size === 1 && !this.#hasOther(only!, name) ? only : undefined;
  }

  /** Whether the body has a longer name already that neither begins with this one nor begins it. */
  #hasOther(ref: string, name: Name): boolean {
    const [a, b] = [`${this.#longest.get(ref)!} `, `${name.join(' ')} `];
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
  return name.slice(1).flatMap((_, i) => {
    const begin = name.slice(0, i + 1);
    return isWhole(begin) ? [] : [begin.join(' ')];
  });
}

/** *Đảng* is the Party and *bộ* a ministry: neither is short for a body that begins so. */
function isWhole(name: Name): boolean {
  return name.length === 1 && (name[0] === 'đảng' || name[0] === 'bộ');
}

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
