import type { Document, Entity, Relation, Value } from '@congvan/core';

const PIECES = [
  'Đảng ủy', 'xã', 'Hòa', 'ngày', '19/12/2023', '8 tỷ', '93,6%', 'đồng chí', 'Lê Thanh Long',
  '10-NQ/TU', 'Uỷ ban', 'tie\u0302\u0301ng', 'ho\u0300a', 'a\u0323\u0302', '\ud83d\ude00', '\ud83d\udc4d\ud83c\udffd', '👩‍👩‍👧', '🇻🇳',
  ' ', ' ', ' ', '  ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2028', '\x85', '\v',
  '.', ',', ';', '“', '”', '"', "'", '(', ')', '[', ']', '|', '_', '\\', '->', '*', '#', '<b>', '&amp;', ']]>', '=', '-', '⟦', '⟧',
  'O', 'B-X', 'T1', '-DOCSTART-', '{"a":1}', 'null', '\u0000', '\u0007', '\ud800', '\udc00', '\ufffe',
] as const; // prettier-ignore

const LABELS = [
  'PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'NUMBER', 'DOCUMENT', 'MISC', 'two words', 'ngày-tháng', 'a|b;c',
] as const; // prettier-ignore

const STRINGS = [
  'office', 'a b', ' edge ', '', '"quoted"', 'dòng\nhai', 'tab\there', '<x y="1">&', 'back\\slash', 'a|b_c->d;e[f]*', 'nh\u01a1\u0301', '😀', '\u2028', 'rule.name-1', '\u0001',
] as const; // prettier-ignore

const VALUES: readonly Value[] = [
  { timex: '2023-12-19' },
  { timex: 'XXXX-09-02', inherited: ['year'], resolved: '2023-09-02' },
  { start: '2021', end: '2025', kind: 'period' },
  { number: 8628000000, unit: 'VND', mod: 'MORE_THAN' },
  { start: 20, end: 30, unit: '%' },
  { numerator: 26, denominator: 30 },
  { kind: 'nghị quyết', number: '10-NQ/TU', issuer: 'TU', year: 2023 },
  { number: -0.5e-7, unit: 'a|b "c" <d>' },
];

/** A document with nested, equal and crossing spans, emoji, NFD, CRLF and all sorts of details. */
export function randomDocument(random: () => number): Document {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const chance = (share: number) => random() < share;
  const calm = chance(0.5);
  const size = Math.floor(random() * 60);
  const pieces = calm ? PIECES.slice(0, 21) : PIECES;
  const text =
    (chance(0.1) ? '\ufeff' : '') +
    Array.from({ length: size }, () => pick(pieces)).join(calm ? ' ' : '');
  const entities = randomEntities();
  const relations = randomRelations(entities);
  return {
    id: pick(['seed', 'nghi-hoa', 'a/b c', 'x', `d${Math.floor(random() * 1e6)}`, 'Văn bản 1']),
    text,
    ...(chance(0.4) ? { date: pick(['2023-12-19', '2023-12', '2023']) } : {}),
    entities,
    relations,
    ...(chance(0.4) ? { meta: randomMeta() } : {}),
  };

  function randomMeta(): Record<string, unknown> {
    return chance(0.2)
      ? {}
      : { source: pick(STRINGS), pages: [1, null, { a: pick(STRINGS) }], 'khoá lạ': true };
  }

  function randomEntities(): Entity[] {
    const boundaries = boundariesOf(text);
    if (boundaries.length < 2) return [];
    const count = Math.floor(random() * 12);
    return Array.from({ length: count }, (_, i) => randomEntity(i, boundaries));
  }

  function randomEntity(i: number, boundaries: readonly number[]): Entity {
    const from = Math.floor(random() * (boundaries.length - 1));
    const most = Math.min(boundaries.length - 1 - from, chance(0.7) ? 8 : 40);
    const to = from + 1 + Math.floor(random() * most);
    const id = chance(0.7) ? `e${i + 1}` : `id ${i}${pick(['', '-x', '😀'])}`;
    return {
      id,
      start: boundaries[from]!,
      end: boundaries[to]!,
      label: pick(LABELS),
      ...(chance(0.3) ? { subtype: pick(STRINGS) } : {}),
      ...(chance(0.3) ? { value: pick(VALUES) } : {}),
      ...(chance(0.3) ? { ref: pick(STRINGS) } : {}),
      ...(chance(0.3) ? { score: Math.round(random() * 1e4) / 1e4 } : {}),
      ...(chance(0.3) ? { rule: pick(STRINGS) } : {}),
      ...(chance(0.2) ? { note: pick(STRINGS) } : {}),
    };
  }

  function randomRelations(found: readonly Entity[]): Relation[] {
    if (found.length < 2) return [];
    const made = Array.from({ length: Math.floor(random() * 4) }, () => ({
      type: pick(['holds', 'issued_on', 'issued_by'] as const),
      from: pick(found).id,
      to: pick(found).id,
    }));
    const keys = made.map((relation) => JSON.stringify(relation));
    return made.filter((_, i) => keys.indexOf(keys[i]!) === i);
  }
}

/** Every place where an entity may begin or end: not inside a surrogate pair. */
function boundariesOf(text: string): number[] {
  const found = [0];
  for (const character of text) found.push(found.at(-1)! + character.length);
  return found;
}

/** Seeds one after another, from `$SEED` on where it is set. */
export function seeds(count: number): number[] {
  const first = Number(process.env['SEED'] ?? 20231219);
  return Array.from({ length: count }, (_, i) => first + i);
}
