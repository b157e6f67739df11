/** Translates offsets of one unit into those of JavaScript strings and back. */
export interface OffsetMap {
  /** How many units the text has. */
  readonly length: number;
  /** The UTF-16 offset of an offset in the unit, or undefined when it lies outside the text. */
  toUtf16(offset: number): number | undefined;
  /** The offset in the unit of a UTF-16 offset; inside a unit, that of its start. */
  fromUtf16(offset: number): number;
}

/** Offsets that count UTF-16 code units: nothing to translate but bounds. */
export function utf16Offsets(text: string): OffsetMap {
  return {
    length: text.length,
    toUtf16: (offset) => (within(offset, text.length) ? offset : undefined),
    fromUtf16: (offset) => offset,
  };
}

/** Offsets that count Unicode code points, as Python's strings do. */
export function codePointOffsets(text: string): OffsetMap {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return utf16Offsets(text);
  return offsetsOf(codePointStarts(text), text.length);
}

/** Offsets that count code points of the text with `\n` for each `\r\n`. */
export function codePointOffsetsWithoutCr(text: string): OffsetMap {
  const starts = codePointStarts(text).filter((i) => text[i] !== '\n' || text[i - 1] !== '\r');
  return offsetsOf(starts, text.length);
}

/** What is one grapheme cluster a code unit: printable Latin letters and signs without marks. */
const SIMPLE = /^[\u0020-\u007e\u00c0-\u02af\u1e00-\u1eff\u2010-\u2027]*$/;

/** Offsets that count grapheme clusters, what a reader takes for one character. */
export function graphemeOffsets(text: string): OffsetMap {
  const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const starts: number[] = [];
  // A cluster never goes on over a space, and the segmenter is slow on long texts.
  for (const { 0: word, index } of text.matchAll(/ [^ ]*|[^ ]+/g)) {
    if (SIMPLE.test(word)) for (let i = 0; i < word.length; i += 1) starts.push(index + i);
    else for (const segment of segmenter.segment(word)) starts.push(index + segment.index);
  }
  return offsetsOf(starts, text.length);
}

/** Whether a text has characters that some units count otherwise than others. */
export function countsDiffer(text: string): boolean {
  return /\r\n|\p{M}|\p{Cf}|[\u{10000}-\u{10ffff}]/u.test(text);
}

function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) starts.push(i);
  return starts;
}

function offsetsOf(starts: readonly number[], end: number): OffsetMap {
  return {
    length: starts.length,
    toUtf16(offset) {
      if (!within(offset, starts.length)) return undefined;
      return offset === starts.length ? end : starts[offset];
    },
    fromUtf16: (offset) => (offset >= end ? starts.length : lastAtMost(starts, offset)),
  };
}

/** Index of the last start that is not beyond the offset. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function within(offset: number, length: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= length;
}
