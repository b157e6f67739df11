import * as v from 'valibot';

import { problem, type Problem } from './problem.ts';

const Mod = v.picklist([
  'START',
  'MID',
  'END',
  'APPROX',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
]);

const Field = v.picklist(['year', 'month', 'day']);

const dateDetails = {
  mod: v.optional(Mod),
  /** TIMEX3 quantifier of a set: `EVERY`. */
  quant: v.optional(v.string()),
  /** TIMEX3 frequency of a set: `2X`. */
  freq: v.optional(v.string()),
  kind: v.optional(v.picklist(['period', 'term', 'school-year', 'season'])),
  /** The lunar day as written, `2024-01-02`, with `L` after the month when it is a leap month. */
  lunar: v.optional(v.string()),
  /** Fields that the text gives only through a coordinated date to the right. */
  inherited: v.optional(v.array(Field)),
  /** Best guess from the document's date: a TIMEX3 string, or `start/end`. */
  resolved: v.optional(v.string()),
};

const TimePoint = v.strictObject({ timex: v.string(), ...dateDetails });
const TimeInterval = v.strictObject({ start: v.string(), end: v.string(), ...dateDetails });
const amountDetails = { unit: v.optional(v.string()), mod: v.optional(Mod) };
const Amount = v.strictObject({ number: v.number(), ...amountDetails });
const AmountRange = v.strictObject({ start: v.number(), end: v.number(), ...amountDetails });
const Ratio = v.strictObject({
  numerator: v.number(),
  denominator: v.number(),
  ...amountDetails,
});
const Reference = v.strictObject({
  /** The kind as written, in lower case: `nghị quyết`, `nq`. */
  kind: v.string(),
  /** `10-NQ/TU`, `30/2020/NĐ-CP`, `06`. */
  number: v.optional(v.string()),
  /** The issuer's sign in the number: `TU`, `CP`, `UBND`. */
  issuer: v.optional(v.string()),
  year: v.optional(v.number()),
  /** The name of a law: `Luật Đất đai`. */
  name: v.optional(v.string()),
});

const ValueSchema = v.union([TimePoint, TimeInterval, Amount, AmountRange, Ratio, Reference]);

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const EntitySchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  start: Offset,
  end: Offset,
  label: v.pipe(v.string(), v.nonEmpty()),
  subtype: v.optional(v.string()),
  value: v.optional(ValueSchema),
  /** The same for all mentions of one person, body or place. */
  ref: v.optional(v.string()),
  /** How sure its finder was, 0 to 1, comparable across labels. */
  score: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** What found it; `human` when a person made or confirmed it. */
  rule: v.optional(v.string()),
  /** An annotator's comment. */
  note: v.optional(v.string()),
});

const RelationSchema = v.strictObject({
  type: v.picklist(['holds', 'issued_on', 'issued_by']),
  from: v.string(),
  to: v.string(),
});

/** Whether it is a day of the calendar: `2017-02-31` is written as one, and is none. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

const DateSchema = v.union([
  v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay, 'Invalid date')),
  v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'Invalid date')),
]);

/** The one schema of documents; the published JSON Schema is made from it by `scripts/json-schema.ts`. */
export const DocumentSchema = v.strictObject({
  id: v.string(),
  text: v.string(),
  /** The day of the document, `2023-12-19`, from which relative dates count; `2023-12` or `2023` where no more is known. */
  date: v.optional(DateSchema),
  entities: v.array(EntitySchema),
  relations: v.array(RelationSchema),
  meta: v.optional(v.record(v.string(), v.unknown())),
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

type Plain<T> = T extends unknown
  ? { [K in keyof T]: Exclude<T[K], undefined> extends infer U ? U : never }
  : never;

/** A point in time or a duration, `{ timex }`, or an interval, `{ start, end }`: TIMEX3 strings. */
export type DateValue = DeepReadonly<
  Plain<v.InferOutput<typeof TimePoint>> | Plain<v.InferOutput<typeof TimeInterval>>
>;
/** A number, a range or a ratio, with a canonical unit (`VND`, `%`, `ha`) and a modifier. */
export type NumberValue = DeepReadonly<
  | Plain<v.InferOutput<typeof Amount>>
  | Plain<v.InferOutput<typeof AmountRange>>
  | Plain<v.InferOutput<typeof Ratio>>
>;
/** What a document's kind and number say. */
export type ReferenceValue = DeepReadonly<Plain<v.InferOutput<typeof Reference>>>;
/** What a DATE, NUMBER or DOCUMENT says, in normal form. */
export type Value = DateValue | NumberValue | ReferenceValue;
/** TIMEX3's `mod`, with the four comparisons that numbers use. */
export type Modifier = v.InferOutput<typeof Mod>;

/** A labelled span of a document's text; offsets are UTF-16, end exclusive. */
export type Entity = DeepReadonly<Plain<Omit<v.InferOutput<typeof EntitySchema>, 'value'>>> & {
  readonly value?: Value;
};
/** `holds` joins a PERSON to a TITLE; `issued_on` and `issued_by` a DOCUMENT to its day and body. */
export type Relation = DeepReadonly<v.InferOutput<typeof RelationSchema>>;
/** The names of the relations. */
export type RelationType = Relation['type'];
/** A text with its entities and relations: plain, readonly, JSON-safe. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

/**
 * How sure an entity is, 0 to 1: its score; 1 when a person made or confirmed it, and 0.5, which is
 * neither sure nor unsure, when its finder did not say.
 */
export function certaintyOf({ rule, score = 0.5 }: Entity): number {
  return rule === 'human' ? 1 : score;
}

/** The relations whose two ends are among the entities. */
export function relationsAmong(
  entities: readonly Entity[],
  relations: readonly Relation[],
): Relation[] {
  const ids = new Set(entities.map(({ id }) => id));
  return relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

/** Whether a document can have this date: a day, a month or a year. */
export function isDocumentDate(date: unknown): date is string {
  return v.is(DateSchema, date);
}

/** @throws RangeError when it is no date as documents have it. */
export function requireDate(date: string): void {
  if (!isDocumentDate(date)) throw new RangeError(`${date} is no date like 2023-12-19 or 2023-12`);
}

/** What `parseDocument` gives: the document, or why the data is none. */
export type Parsed =
  | { readonly document: Document; readonly problems?: undefined }
  | { readonly document?: undefined; readonly problems: readonly Problem[] };

/**
 * Checks that data of unknown origin has the shape of a document. `checkDocument` then checks what
 * a shape cannot say (bounds, crossing, nesting).
 */
export function parseDocument(data: unknown): Parsed {
  const result = v.safeParse(DocumentSchema, data);
  if (result.success) return { document: result.output as Document };
  return { problems: result.issues.map(asProblem) };
}

function asProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue);
  const reason = path === null ? issue.message : `${path}: ${issue.message}`;
  return problem('not-a-document', { reason });
}
