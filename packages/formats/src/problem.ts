import { fillTemplate, type Language, type Span } from '@congvan/core';

/** What a problem means for the data. */
export type Severity =
  /** Something could not be read and is left out. */
  | 'error'
  /** Something was wrong and was read in the way that the message says. */
  | 'repair'
  /** Something that the format cannot hold is left out or changed. */
  | 'loss'
  /** Something that was found out, such as the encoding. */
  | 'note';

/** Something to report about a file or a conversion: data itself, never thrown. */
export interface FormatProblem {
  /** Stable, for programs: `bad-line`. */
  readonly code: FormatProblemCode;
  readonly severity: Severity;
  /** In English; `describeFormatProblem` gives other languages. */
  readonly message: string;
  /** What the message speaks of, as strings to fill in. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly file?: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
  /** Id of the document concerned. */
  readonly document?: string;
  /** Id of the entity concerned. */
  readonly entity?: string;
  /** Where in the document's text: UTF-16, end exclusive. */
  readonly span?: Span;
}

/** Where a problem was met. */
export type Place = Pick<FormatProblem, 'file' | 'line' | 'document' | 'entity' | 'span'>;

interface Message extends Record<Language, string> {
  readonly severity: Severity;
}

const MESSAGES = {
  'bad-file': {
    severity: 'error',
    en: 'cannot be read as {format}: {reason}',
    vi: 'không đọc được theo định dạng {format}: {reason}',
  },
  'bad-line': {
    severity: 'error',
    en: 'the line cannot be read: {reason}',
    vi: 'không đọc được dòng: {reason}',
  },
  'bad-record': {
    severity: 'error',
    en: 'the record cannot be read: {reason}',
    vi: 'không đọc được bản ghi: {reason}',
  },
  'bad-annotation': {
    severity: 'error',
    en: 'annotation {id} is left out: {reason}',
    vi: 'bỏ qua chú thích {id}: {reason}',
  },
  'missing-companion': {
    severity: 'error',
    en: 'the file {companion} that belongs to it is missing',
    vi: 'thiếu tệp đi kèm {companion}',
  },
  'text-mismatch': {
    severity: 'repair',
    en: '{id} says “{quote}” where the text has “{covered}”; the offsets are kept',
    vi: '{id} ghi “{quote}” nhưng văn bản là “{covered}”; giữ theo vị trí',
  },
  'offset-unit': {
    severity: 'note',
    en: 'offsets are read as {unit}, because only so do the spans fit the text',
    vi: 'vị trí được hiểu theo {unit} vì chỉ như vậy các đoạn mới khớp văn bản',
  },
  discontinuous: {
    severity: 'repair',
    en: '{id} has {count} fragments; it is read as one span from the first to the last',
    vi: '{id} gồm {count} mảnh; được đọc thành một đoạn từ mảnh đầu đến mảnh cuối',
  },
  'kept-verbatim': {
    severity: 'note',
    en: 'what documents have no place for is kept for this format alone: {ids}',
    vi: 'phần tài liệu không có chỗ chứa được giữ riêng cho định dạng này: {ids}',
  },
  'not-accepted': {
    severity: 'note',
    en: 'the annotator’s answer is {answer}; left out',
    vi: 'người gán nhãn chọn {answer}; bỏ qua',
  },
  'one-annotation': {
    severity: 'note',
    en: '{count} annotations; {id} is read',
    vi: 'có {count} lượt gán nhãn; đọc lượt {id}',
  },
  'types-skipped': {
    severity: 'note',
    en: 'annotations of these types are no entities and are left out: {ids}',
    vi: 'chú thích thuộc các loại sau không phải thực thể, bỏ qua: {ids}',
  },
  'text-gap': {
    severity: 'repair',
    en: '{count} characters between sentences are not in the file; line breaks stand for them',
    vi: 'tệp thiếu {count} ký tự giữa các câu; thay bằng dấu xuống dòng',
  },
  encoding: {
    severity: 'note',
    en: 'read as {encoding} and converted to Unicode',
    vi: 'đọc theo bảng mã {encoding} và chuyển sang Unicode',
  },
  'no-text-layer': {
    severity: 'error',
    en: 'no text on pages {pages}: they are pictures',
    vi: 'không có chữ ở trang {pages}: chỉ là ảnh',
  },
  'relation-type': {
    severity: 'loss',
    en: 'relation {id} of type {type} is left out: documents hold only {known}',
    vi: 'bỏ quan hệ {id} loại {type}: tài liệu chỉ chứa {known}',
  },
  'line-ends': {
    severity: 'repair',
    en: 'lines end in CR LF; read as LF',
    vi: 'dòng kết thúc bằng CR LF; đọc như LF',
  },
  'no-final-newline': {
    severity: 'repair',
    en: 'the last line has no line end',
    vi: 'dòng cuối thiếu dấu xuống dòng',
  },
  'columns-differ': {
    severity: 'repair',
    en: '{count} columns where the file began with {usual}; the first and the last are read',
    vi: '{count} cột trong khi đầu tệp có {usual}; chỉ đọc cột đầu và cột cuối',
  },
  'separators-differ': {
    severity: 'repair',
    en: 'columns are separated by {found} where the file began with {usual}',
    vi: 'cột ngăn bằng {found} trong khi đầu tệp dùng {usual}',
  },
  'tag-scheme': {
    severity: 'note',
    en: 'the tags are read as {scheme}',
    vi: 'các nhãn được đọc theo {scheme}',
  },
  'tag-repaired': {
    severity: 'repair',
    en: '{tag} after {before} is read as {read}',
    vi: '{tag} sau {before} được đọc là {read}',
  },
  'entity-crosses': {
    severity: 'loss',
    en: '{label} “{covered}” crosses {other} and is dropped',
    vi: 'bỏ {label} “{covered}” vì cắt chéo {other}',
  },
  'entity-equal': {
    severity: 'loss',
    en: '{label} “{covered}” has the extent of {other} and is dropped',
    vi: 'bỏ {label} “{covered}” vì trùng phạm vi với {other}',
  },
  'entity-nested': {
    severity: 'loss',
    en: '{label} “{covered}” lies inside {other} and is dropped',
    vi: 'bỏ {label} “{covered}” vì nằm trong {other}',
  },
  'entity-unholdable': {
    severity: 'loss',
    en: '{label} “{covered}” is dropped: {reason}',
    vi: 'bỏ {label} “{covered}”: {reason}',
  },
  'entity-trimmed': {
    severity: 'loss',
    en: '{label} “{covered}” becomes “{left}”: {reason}',
    vi: '{label} “{covered}” thành “{left}”: {reason}',
  },
  'label-changed': {
    severity: 'loss',
    en: '“{covered}” is labelled {left} instead of {label}',
    vi: '“{covered}” mang nhãn {left} thay cho {label}',
  },
  'details-dropped': {
    severity: 'loss',
    en: '{label} “{covered}” loses its {details}',
    vi: '{label} “{covered}” mất {details}',
  },
  'relation-dropped': {
    severity: 'loss',
    en: 'relation {type} from {from} to {to} is dropped',
    vi: 'bỏ quan hệ {type} từ {from} tới {to}',
  },
  'document-details-dropped': {
    severity: 'loss',
    en: 'the document loses its {details}',
    vi: 'tài liệu mất {details}',
  },
  'verbatim-dropped': {
    severity: 'loss',
    en: 'dropped, because it points to what is gone: {line}',
    vi: 'bỏ vì trỏ tới phần không còn: {line}',
  },
  'text-changed': {
    severity: 'loss',
    en: 'the text changes: {reason}',
    vi: 'văn bản thay đổi: {reason}',
  },
} as const satisfies Record<string, Message>;

/** The codes of problems with files. */
export type FormatProblemCode = keyof typeof MESSAGES;

/** Makes a problem; `details` fill the braces of its message. */
export function trouble(
  code: FormatProblemCode,
  details: FormatProblem['details'] = {},
  place: Place = {},
): FormatProblem {
  const { severity, en } = MESSAGES[code];
  return { code, severity, message: fillTemplate(en, details), details, ...place };
}

/** The message of a problem in one of the interface languages, without its place. */
export function describeFormatProblem(found: FormatProblem, language: Language): string {
  return fillTemplate(MESSAGES[found.code][language], found.details);
}
