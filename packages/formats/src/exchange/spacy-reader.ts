import { bufferOf } from '../file.ts';
import type { Reading } from '../format.ts';
import { trouble, type FormatProblem, type Place } from '../problem.ts';
import { assemble, together } from '../sound.ts';
import { stringsById } from './spacy-strings.ts';
import { ATTRIBUTES } from './spacy-symbols.ts';

/** The message inside a DocBin; lists of one item a document, and arrays as bytes. */
interface Message {
  readonly attrs: readonly (number | bigint)[];
  readonly tokens: Uint8Array;
  readonly spaces: Uint8Array;
  readonly lengths: Uint8Array;
  readonly strings: readonly string[];
  readonly flags?: readonly Record<string, unknown>[];
  readonly span_groups?: readonly Uint8Array[];
  readonly user_data?: readonly (Uint8Array | null)[];
}

type Decode = (
  bytes: Uint8Array,
  options: { useBigInt64: boolean; mapKeyConverter: (key: unknown) => string | number },
) => unknown;
type TextOf = (id: bigint) => string | undefined;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly iob: number;
  readonly type: bigint;
}

/** Reads every document of a DocBin; spans of groups if there are any, else the entities. */
export function readDocBin(message: Message, decode: Decode, stem: string, place: Place): Reading {
  const textOf = stringsById(message.strings);
  const cells = new DataView(bufferOf(message.tokens));
  const lengths = new Int32Array(bufferOf(message.lengths));
  let row = 0;
  return together(
    Array.from(lengths, (length, i) => {
      const from = row;
      row += length;
      const fallback = lengths.length === 1 ? stem : `${stem}-${i + 1}`;
      return readDocument(message, { cells, from, length, i, textOf, decode }, fallback, place);
    }),
  );
}

interface Rows {
  readonly cells: DataView;
  readonly from: number;
  readonly length: number;
  readonly i: number;
  readonly textOf: TextOf;
  readonly decode: Decode;
}

function readDocument(message: Message, rows: Rows, fallback: string, place: Place): Reading {
  const problems: FormatProblem[] = [];
  const { text, words } = wordsOf(message, rows, fallback, problems, place);
  const groups = spansIn(message.span_groups?.[rows.i], rows);
  const spans = groups.length > 0 ? groups.map((span) => placed(span, words)) : tagged(words, rows);
  const data = decoded(message.user_data?.[rows.i], rows) as Record<string, unknown> | undefined;
  const entities = spans.map((span, i) => ({ id: `e${i + 1}`, ...span }));
  const id = data?.['id'];
  const date = data?.['date'];
  const draft = {
    id: typeof id === 'string' ? id : fallback,
    text,
    ...(date === undefined ? {} : { date }),
    entities,
    relations: [],
  };
  return assemble(draft, place, problems);
}

function wordsOf(
  { attrs, spaces, flags }: Message,
  { cells, from, length, i, textOf }: Rows,
  document: string,
  problems: FormatProblem[],
  place: Place,
) {
  const columns = attrs.map(Number);
  const cell = (row: number, attribute: number) => {
    const column = columns.indexOf(attribute);
    return column < 0 ? 0n : cells.getBigUint64(8 * (row * columns.length + column), true);
  };
  const unknown = flags?.[i]?.['has_unknown_spaces'] === true;
  const pieces: string[] = [];
  const words: Word[] = [];
  let at = 0;
  for (let row = from; row < from + length; row += 1) {
    const form = textOf(cell(row, ATTRIBUTES.orth));
    if (form === undefined) {
      const details = { id: `token ${row - from + 1}`, reason: 'its string is missing' };
      problems.push(trouble('bad-annotation', details, { ...place, document }));
    }
    const word = form ?? '\ufffd';
    const iob = Number(cell(row, ATTRIBUTES.entIob));
    const type = cell(row, ATTRIBUTES.entType);
    words.push({ start: at, end: at + word.length, iob, type });
    const space = unknown || spaces[row] ? ' ' : '';
    pieces.push(word, space);
    at += word.length + space.length;
  }
  return { text: pieces.join(''), words };
}

interface TokenSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly ref: string | undefined;
}

/** The spans of all groups: a list of groups, or since 3.3 a table from groups to their names. */
function spansIn(bytes: Uint8Array | undefined, rows: Rows): TokenSpan[] {
  const message = decoded(bytes, rows);
  if (typeof message !== 'object' || message === null) return [];
  const packed = Array.isArray(message) ? message : Object.keys(message).map(latin1);
  return packed.flatMap((group) => {
    const { spans = [] } = (decoded(group, rows) ?? {}) as { spans?: Uint8Array[] };
    return spans.map((span) => tokenSpan(span, rows.textOf));
  });
}

/** `>QQQllll`: id, knowledge base id, label, tokens, characters; before 3.4 without the id. */
function tokenSpan(bytes: Uint8Array, textOf: TextOf): TokenSpan {
  const view = new DataView(bufferOf(bytes));
  const rest = bytes.length - 32;
  const kb = view.getBigUint64(rest);
  return {
    from: view.getInt32(rest + 16),
    to: view.getInt32(rest + 20),
    label: textOf(view.getBigUint64(rest + 8)) ?? '',
    ref: kb === 0n ? undefined : textOf(kb),
  };
}

function placed({ from, to, label, ref }: TokenSpan, words: readonly Word[]) {
  const span = { start: words[from]?.start ?? -1, end: words[to - 1]?.end ?? -1, label };
  return ref === undefined ? span : { ...span, ref };
}

/** Entities by `ENT_IOB`: 3 begins one, 1 goes on. */
function tagged(words: readonly Word[], { textOf }: Rows) {
  const found: { start: number; end: number; label: string }[] = [];
  words.forEach(({ start, end, iob, type }, i) => {
    if (iob === 3 || (iob === 1 && words[i - 1]?.iob !== 1 && words[i - 1]?.iob !== 3)) {
      found.push({ start, end, label: textOf(type) ?? String(type) });
    } else if (iob === 1) found.at(-1)!.end = end;
  });
  return found;
}

function decoded(bytes: Uint8Array | null | undefined, { decode }: Rows): unknown {
  return bytes && bytes.length > 0 ? decode(bytes, OPTIONS) : undefined;
}

/** Tables may have bytes for keys, one character a byte here. */
const OPTIONS = {
  useBigInt64: true,
  mapKeyConverter: (key: unknown): string | number =>
    key instanceof Uint8Array
      ? Array.from(key, (byte) => String.fromCharCode(byte)).join('')
      : String(key),
};

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
