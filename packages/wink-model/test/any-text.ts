import * as fc from 'fast-check';

const PIECE = fc.oneof(
  fc.constantFrom(...' .,-/\'’:;@#%…()“”"!?\n\r\t\u00a0\u3000\u200b\u200d\ufeff\u0301\u0323'),
  fc.constantFrom(
    'Nghị',
    'UBND',
    'TP.',
    '10-NQ/TU',
    '2023',
    '1.234,5',
    'Hoà',
    'm2',
    '👍🏽',
    'v.v',
    '://',
    'a@b.vn',
  ),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);

/** Any string, with more of what tokenizers stumble over than chance would give. */
export const anyText = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
