import type { Span } from './span.ts';

/** The languages in which messages are written. */
export type Language = 'vi' | 'en';

/** Something wrong with input data: data itself, never thrown. */
export interface Problem {
  /** Stable, for programs: `span-out-of-bounds`. */
  readonly code: ProblemCode;
  /** In English; `describeProblem` gives other languages. */
  readonly message: string;
  /** What the message speaks of, by the names in its braces. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Where in the document's text, if it is about a place there. */
  readonly span?: Span;
  /** The entity concerned, if any. */
  readonly entity?: string;
}

const MESSAGES = {
  'not-a-document': {
    en: 'not a document: {reason}',
    vi: 'không phải tài liệu hợp lệ: {reason}',
  },
  'duplicate-id': { en: 'two entities have the id {id}', vi: 'hai thực thể cùng mã {id}' },
  'unknown-label': { en: 'unknown label {label} of {id}', vi: '{id} có nhãn lạ {label}' },
  'unknown-subtype': {
    en: '{label} has no subtype {subtype} ({id})',
    vi: 'nhãn {label} không có loại con {subtype} ({id})',
  },
  'span-out-of-bounds': {
    en: '{id} spans {start}-{end}, but the text has {length} code units',
    vi: '{id} ở {start}-{end}, ngoài văn bản dài {length} đơn vị mã',
  },
  'span-empty': { en: '{id} is empty at {start}', vi: '{id} rỗng tại {start}' },
  'span-cuts-surrogate-pair': {
    en: '{id} cuts a surrogate pair at {offset}',
    vi: '{id} cắt đôi một ký tự tại {offset}',
  },
  'span-edge': {
    en: '{id} begins or ends with white space',
    vi: '{id} bắt đầu hoặc kết thúc bằng khoảng trắng',
  },
  'span-crosses-line': { en: '{id} crosses a line break', vi: '{id} vắt qua dấu xuống dòng' },
  'spans-cross': { en: '{id} crosses {other}', vi: '{id} cắt chéo {other}' },
  'spans-equal': { en: '{id} has the extent of {other}', vi: '{id} trùng phạm vi với {other}' },
  'nesting-not-allowed': {
    en: '{label} may not lie inside {outer} ({id} in {other})',
    vi: 'nhãn {label} không được nằm trong {outer} ({id} trong {other})',
  },
  'relation-without-entity': {
    en: 'relation {type} points to {id}, which does not exist',
    vi: 'quan hệ {type} trỏ tới {id} không tồn tại',
  },
  'relation-wrong-label': {
    en: 'relation {type} goes from {from} to {to}, not from {fromLabel} to {toLabel}',
    vi: 'quan hệ {type} phải từ {from} tới {to}, không phải từ {fromLabel} tới {toLabel}',
  },
  'relation-duplicate': {
    en: 'relation {type} from {from} to {to} is given twice',
    vi: 'quan hệ {type} từ {from} tới {to} bị lặp',
  },
  'not-a-model': {
    en: 'not a model: {reason}',
    vi: 'không phải mô hình: {reason}',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** The codes of problems with documents and models. */
export type ProblemCode = keyof typeof MESSAGES;

/** Makes a problem; `details` fill the braces of its message. */
export function problem(
  code: ProblemCode,
  details: Problem['details'],
  place: { span?: Span; entity?: string } = {},
): Problem {
  return { code, message: fillTemplate(MESSAGES[code].en, details), details, ...place };
}

/** The message of a problem in one of the interface languages. */
export function describeProblem(found: Problem, language: Language): string {
  return fillTemplate(MESSAGES[found.code][language], found.details);
}

/** The template with each `{key}` replaced by that detail, by nothing where there is none. */
export function fillTemplate(template: string, details: Problem['details']): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ''));
}
