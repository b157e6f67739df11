import { outerLayer, type Document } from '@congvan/core';

import { defineFormat } from '../define.ts';
import { bytesOf, stemOf } from '../file.ts';
import { narrowedBy, withoutEmptyRefs } from '../fit.ts';
import type { Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { nothing } from '../sound.ts';
import { rangeOf, tokensOf, trimToTokens, type Token } from '../tokens.ts';
import { readDocBin } from './spacy-reader.ts';
import { StringStore } from './spacy-strings.ts';
import { ATTRIBUTES } from './spacy-symbols.ts';

/**
 * spaCy 3's DocBin, `.spacy`: the outer layer as entities, every span in the group `sc` with its
 * ref as knowledge base id, and the document's id and date in `user_data`. Layout: zlib over
 * MessagePack; `spacy/tokens/_serialize.py`, `span_group.pyx`.
 */
export const spacy: Format = defineFormat({
  name: 'spacy',
  title: { vi: 'spaCy DocBin (.spacy)', en: 'spaCy DocBin (.spacy)' },
  kind: 'annotation',
  extensions: ['spacy'],
  offsets: 'token',
  holds: {
    entities: 'all',
    ids: false,
    details: ['ref'],
    relations: false,
    document: ['id', 'date'],
    characters: 'unicode',
  },
  cannotHold: {
    vi: 'loại con, giá trị, điểm, luật, ghi chú, quan hệ, meta; khoảng trắng ở hai đầu đoạn',
    en: 'subtypes, values, scores, rules, notes, relations, meta; white space at the edges of spans',
  },
  looksLike: (name) => /\.spacy$/i.test(name),
  narrow: (document) => narrowedBy(document, withoutEmptyRefs, trimToTokens),
  async read(input) {
    const { decode } = await import('@msgpack/msgpack');
    const { unzlibSync } = await import('fflate');
    const message = decode(unzlibSync(bytesOf(input)), { useBigInt64: true });
    if (typeof message === 'object' && message !== null) {
      return readDocBin(message as never, decode, stemOf(input.name), { file: input.name });
    }
    const reason = 'it is no DocBin';
    return nothing(trouble('bad-file', { format: 'spacy', reason }, { file: input.name }));
  },
  async write(documents, { stem = 'corpus' } = {}) {
    const { encode } = await import('@msgpack/msgpack');
    const { zlibSync } = await import('fflate');
    const strings = new StringStore();
    const packed = documents.map((document) => pack(document, strings, encode));
    const message = {
      version: '0.1',
      attrs: [ATTRIBUTES.orth, ATTRIBUTES.entIob, ATTRIBUTES.entType],
      tokens: bytesOf64(packed.flatMap(({ cells }) => cells)),
      spaces: Uint8Array.from(packed.flatMap(({ spaces }) => spaces)),
      lengths: new Uint8Array(Int32Array.from(packed.map(({ spaces }) => spaces.length)).buffer),
      strings: strings.strings(),
      cats: packed.map(() => ({})),
      flags: packed.map(() => ({ has_unknown_spaces: false })),
      span_groups: packed.map(({ groups }) => groups),
      user_data: packed.map(({ userData }) => userData),
    };
    return [{ name: `${stem}.spacy`, data: zlibSync(encode(message)) }];
  },
});

type Encode = (value: unknown) => Uint8Array;

/** A word or a stretch of white space, and whether one space follows that belongs to neither. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly space: 0 | 1;
}

function pack(document: Document, strings: StringStore, encode: Encode) {
  const { text, id, date } = document;
  const pieces = piecesOf(text, tokensOf(document));
  const iob = new Uint8Array(pieces.length).fill(2);
  const types = Array<bigint>(pieces.length).fill(0n);
  for (const entity of outerLayer(document.entities)) {
    const { from, to } = rangeOf(pieces, entity);
    iob.fill(1, from, to);
    iob[from] = 3;
    types.fill(strings.id(entity.label), from, to);
  }
  const cells = pieces.flatMap(({ start, end }, i) => [
    strings.id(text.slice(start, end)),
    BigInt(iob[i]!),
    types[i]!,
  ]);
  return {
    cells,
    spaces: pieces.map(({ space }) => space),
    groups: encode(
      document.entities.length === 0 ? [] : [groupOf(document, pieces, strings, encode)],
    ),
    userData: encode({ id, ...(date === undefined ? {} : { date }) }),
  };
}

/** spaCy's tokens of a text: white space beyond single spaces becomes tokens of its own. */
function piecesOf(text: string, tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  const gapFrom = (start: number, end: number) => {
    if (start < end) pieces.push({ start, end, space: 0 });
  };
  gapFrom(0, tokens[0]?.start ?? text.length);
  tokens.forEach(({ start, end }, i) => {
    const next = tokens[i + 1]?.start ?? text.length;
    const space = end < next && text[end] === ' ' ? 1 : 0;
    pieces.push({ start, end, space });
    gapFrom(end + space, next);
  });
  return pieces;
}

function groupOf(
  document: Document,
  pieces: readonly Piece[],
  strings: StringStore,
  encode: Encode,
): Uint8Array {
  const spans = document.entities.map((entity) => {
    const { from, to } = rangeOf(pieces, entity);
    const view = new DataView(new ArrayBuffer(40));
    view.setBigUint64(8, entity.ref === undefined ? 0n : strings.id(entity.ref));
    view.setBigUint64(16, strings.id(entity.label));
    [from, to, entity.start, entity.end].forEach((value, i) => view.setInt32(24 + 4 * i, value));
    return new Uint8Array(view.buffer);
  });
  return encode({ name: 'sc', attrs: {}, spans });
}

function bytesOf64(values: readonly bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values).buffer);
}
