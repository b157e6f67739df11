import { phraseKey } from '../1-tokens/spelling.ts';
import { Lexicon } from '../2-candidates/lexicon.ts';
import { words } from '../lexicons/list.ts';
import { SCALE_WORDS } from '../lexicons/number-words.ts';
import {
  AFTER_DONG,
  CURRENCIES,
  MEASURES,
  PERCENTS,
  SCALED_DONG,
  TAIL_NOUNS,
  TAIL_SHORT,
  TIGHT_MEASURES,
} from '../lexicons/units.ts';
import type { Line, Reading } from './line.ts';

/** What a unit makes of the number before it. */
export interface Unit {
  readonly kind: 'percent' | 'money' | 'measure' | 'age';
  /** Canonical, tails included: `VND/người/năm`, `km/h`. */
  readonly unit: string;
  /** A factor that the unit's abbreviation holds: 1e6 for `trđ`. */
  readonly factor: number;
}

interface Entry {
  readonly kind: Unit['kind'];
  readonly symbol: string;
}

type Table = readonly (readonly [string, ...string[]])[];

const UNITS = new Lexicon<Entry>([
  ...entries(PERCENTS, 'percent'),
  ...entries(CURRENCIES, 'money'),
  ...entries(MEASURES, 'measure'),
  ['tuổi', { kind: 'age', symbol: 'tuổi' }],
]);

const TAILS = new Lexicon<string>(TAIL_NOUNS.map((noun) => [noun, noun]));
const MEASURE_SYMBOLS: ReadonlyMap<string, string> = new Map(
  MEASURES.flatMap(([symbol, ...forms]) => forms.map((form) => [phraseKey(form), symbol] as const)),
);
/** Short forms of currencies by their keys, `usd` and `$`, as ISO 4217 codes. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  CURRENCIES.flatMap(([code, ...forms]) =>
    forms.filter((form) => form.length < 4 || form === 'euro').map((form) => [form, code] as const),
  ),
);

function entries(table: Table, kind: Unit['kind']): (readonly [string, Entry])[] {
  return table.flatMap(([symbol, ...forms]) =>
    forms.map((form) => [form, { kind, symbol }] as const),
  );
}

/** Reads a unit with its tails behind a number: `%`, `đồng/người/năm`, `m3/ngày đêm`, `tuổi`. */
export function readUnit(line: Line, at: number): Reading<Unit> | undefined {
  const scaled = readScaledDong(line, at);
  if (scaled) return withTails(line, scaled);
  const found = UNITS.longest(line.tokens, at);
  if (!found || found.to > line.to || !stands(line, at, found.to)) return undefined;
  const { kind, symbol } = found.entry;
  return withTails(line, { to: found.to, value: { kind, unit: symbol, factor: 1 } });
}

function readScaledDong(line: Line, at: number): Reading<Unit> | undefined {
  const factor = SCALED_DONG.get(line.key(at));
  if (factor !== undefined) return { to: at + 1, value: { kind: 'money', unit: 'VND', factor } };
  if (line.key(at) === 'tr' && line.key(at + 1) === '.' && line.key(at + 2) === 'đ') {
    return { to: at + 3, value: { kind: 'money', unit: 'VND', factor: 1e6 } };
  }
  return undefined;
}

/** Words that only look like a unit: `05 đồng chí`, `3 m` of a name. */
function stands(line: Line, at: number, to: number): boolean {
  const key = line.key(at);
  if (key === 'đồng' && to === at + 1) return isMoney(line, at, to);
  if (to > at + 1) return true;
  if (TIGHT_MEASURES.has(key)) return isTight(line, at);
  if (key === 'đ') return line.form(at) === 'đ';
  if (key === 'độ') return !AFTER_DEGREE.has(line.key(to));
  if (key === 'chỉ' || key === 'tệ' || key === 'bảng') return false;
  if (key === 'mẫu') return line.word(to)?.shape !== 'lower' || LAND.has(line.key(to));
  if (key === 'tạ' || key === 'yến' || key === 'yên') return line.word(at)?.shape === 'lower';
  return true;
}

/** `độ tuổi` and the like are no degrees. */
const AFTER_DEGREE: ReadonlySet<string> = new Set(words('tuổi dài cao sâu rộng ẩm dốc lớn trễ'));

/** Written against its number, and not the generation of a network: `4G`. */
function isTight(line: Line, at: number): boolean {
  return line.form(at) === 'L' || (line.touches(at) && line.form(at) !== 'G');
}

const LAND: ReadonlySet<string> = new Set([
  'đất',
  'ruộng',
  'lúa',
  'vườn',
  'rừng',
  'ao',
  'mía',
  'chè',
]);

/** After a scale word `đồng` is money before any word but `bào`: 3 triệu đồng *hành vi*. */
function isMoney(line: Line, at: number, to: number): boolean {
  if (line.form(at) === 'Đồng') return false;
  if (SCALE_WORDS.has(line.key(at - 1))) return line.key(to) !== 'bào';
  return !AFTER_DONG.has(line.key(to));
}

function withTails(line: Line, { to, value }: Reading<Unit>): Reading<Unit> {
  let end = to;
  let unit = value.unit;
  if (value.kind === 'age') return { to, value };
  for (let tail = readTail(line, end); tail; tail = readTail(line, end)) {
    unit += `/${tail.value}`;
    end = tail.to;
  }
  return { to: end, value: { ...value, unit } };
}

/** `5 triệu/người`: with a scale and a tail it is money, though no currency is named. */
export function readUnnamedMoney(line: Line, at: number): Reading<Unit> | undefined {
  if (line.key(at) !== '/' || !SCALE_WORDS.has(line.key(at - 1))) return undefined;
  const found = withTails(line, { to: at, value: { kind: 'money', unit: 'VND', factor: 1 } });
  return found.to > at ? found : undefined;
}

/** `/người`, `/m 2`, `/ngày đêm`; `trên giờ` after a measure. */
function readTail(line: Line, at: number): Reading<string> | undefined {
  const spoken =
    line.key(at) === 'trên' && (line.key(at + 1) === 'giờ' || line.key(at + 1) === 'giây');
  if (spoken) return { to: at + 2, value: line.key(at + 1) === 'giờ' ? 'h' : 's' };
  if (line.key(at) !== '/' || line.word(at + 1)?.shape === 'number') return undefined;
  const noun = TAILS.longest(line.tokens, at + 1);
  if (noun) return { to: noun.to, value: noun.entry };
  if (line.key(at + 1) === 'm' && /^[23]$/.test(line.form(at + 2))) {
    return { to: at + 3, value: `m${line.form(at + 2)}` };
  }
  const word = line.word(at + 1);
  if (!word || word.shape === 'sign') return undefined;
  return { to: at + 2, value: tailName(line, at, word.key) };
}

const SHORT_TIMES: ReadonlyMap<string, string> = new Map([
  ['giờ', 'h'],
  ['giây', 's'],
  ['h', 'h'],
  ['s', 's'],
]);

function tailName(line: Line, at: number, key: string): string {
  const before = MEASURE_SYMBOLS.get(line.key(at - 1));
  if (before !== undefined && before !== 'm3')
    return SHORT_TIMES.get(key) ?? MEASURE_SYMBOLS.get(key) ?? key;
  return TAIL_SHORT.get(key) ?? MEASURE_SYMBOLS.get(key) ?? key;
}

/** A currency before its number: `$10`, `USD 1,23`, `VN$1000`. */
export function readLeadingCurrency(line: Line, at: number): Reading<string> | undefined {
  const key = line.key(at);
  if ((key === 'us' || key === 'vn') && line.key(at + 1) === '$' && line.touches(at + 1)) {
    return { to: at + 2, value: key === 'us' ? 'USD' : 'VND' };
  }
  const code = CURRENCY_CODES.get(key);
  if (code === undefined || key === 'đ' || key === 'đô' || key === 'tệ' || key === 'yên')
    return undefined;
  const sign = line.word(at)!.shape === 'sign' || line.word(at)!.shape === 'upper';
  return sign ? { to: at + 1, value: code } : undefined;
}

/** `INR33` is one token: a code and its number. */
export function splitCurrency(form: string): { code: string; digits: string } | undefined {
  const match = /^([A-Z]{3})(\d+(?:[.,]\d+)*)$/.exec(form);
  const code = match && CURRENCY_CODES.get(match[1]!.toLowerCase());
  return code ? { code, digits: match[2]! } : undefined;
}
