/**
 * A text as the grammars read it: NFC, white space of all kinds as plain spaces, line ends of all
 * kinds as `\n`, invisible characters gone. Offsets lead back into the text as given.
 *
 * Most texts are their own view; then nothing is copied and offsets map to themselves.
 */
export interface View {
  readonly text: string;
  /** Offset in the given text of the view's offset as the start of a span. */
  originalStart(offset: number): number;
  /** Offset in the given text of the view's offset as the end of a span. */
  originalEnd(offset: number): number;
}

const MARK = '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff';
/** Zero width, soft hyphens, and the signs that set the direction of writing. */
const INVISIBLE =
  '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const BREAK = '\\v\\f\\r\\u0085\\u2028\\u2029';
const SPACE = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

const UNUSUAL = new RegExp(`[${MARK}${INVISIBLE}${BREAK}${SPACE}]`);
const MARKED = new RegExp(`[${MARK}]`);
const LETTER_WITH_MARKS = `[^ \\n${BREAK}${SPACE}${MARK}${INVISIBLE}](?:[${INVISIBLE}]*[${MARK}])+`;
const CHARACTER = `\\r\\n|[${INVISIBLE}${BREAK}${SPACE}]`;

/** What is written otherwise in one piece; most texts have no marks, and searching is faster then. */
const PIECE = new RegExp(CHARACTER, 'g');
const PIECE_OF_MARKED = new RegExp(`${LETTER_WITH_MARKS}|${CHARACTER}`, 'g');
const IS_BREAK = new RegExp(`[${BREAK}]`);
const IS_SPACE = new RegExp(`[${SPACE}]`);
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');

/** The view of any text, also of one with lone surrogates or marks. */
export function viewOf(text: string): View {
  return UNUSUAL.test(text) ? new Rewritten(text) : new Verbatim(text);
}

class Verbatim implements View {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  originalStart(offset: number): number {
    return offset;
  }

  originalEnd(offset: number): number {
    return offset;
  }
}

/** Keeps the pieces that changed, but for single characters written as others, in order. */
class Rewritten implements View {
  readonly text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #originalStarts: number[] = [];
  readonly #originalEnds: number[] = [];

  constructor(text: string) {
    let shift = 0;
    this.text = text.replace(
      MARKED.test(text) ? PIECE_OF_MARKED : PIECE,
      (piece: string, start: number) => {
        const written = rewrite(piece);
        if (written !== piece && (written.length !== 1 || piece.length !== 1)) {
          this.#starts.push(start + shift);
          this.#ends.push(start + shift + written.length);
          this.#originalStarts.push(start);
          this.#originalEnds.push(start + piece.length);
          shift += written.length - piece.length;
        }
        return written;
      },
    );
  }

  originalStart(offset: number): number {
    const piece = this.#lastPiece(offset);
    if (piece < 0) return offset;
    const beyond = offset - this.#ends[piece]!;
    return beyond < 0 ? this.#originalStarts[piece]! : this.#originalEnds[piece]! + beyond;
  }

  /** The end of the last character, marks included; what is invisible behind it stays outside. */
  originalEnd(offset: number): number {
    if (offset === 0) return 0;
    const piece = this.#lastPiece(offset - 1);
    if (piece < 0) return offset;
    const beyond = offset - this.#ends[piece]!;
    return this.#originalEnds[piece]! + Math.max(beyond, 0);
  }

  /** The last piece that begins at an offset or before; of two at one offset the later. */
  #lastPiece(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function rewrite(piece: string): string {
  if (piece === '\r\n' || IS_BREAK.test(piece)) return '\n';
  if (IS_SPACE.test(piece)) return ' ';
  return piece.replace(INVISIBLES, '').normalize('NFC');
}
