/**
 * Spelling keys: what two writings of the same word share. The text itself is never changed.
 *
 * A key is NFC, lower case, with the tone mark in its old place (hoà → hòa, thuý → thúy), final y
 * for i after a single consonant (kĩ → kỹ), Đ written as Vietnamese đ whatever look-alike stood
 * there, one hyphen for all dashes and one quotation mark for all.
 */
export function spellingKey(form: string): string {
  const sign = SIGNS.get(form);
  if (sign !== undefined) return sign;
  const lower = form.normalize('NFC').toLowerCase().replaceAll('ð', 'đ').replaceAll('ɖ', 'đ');
  return foldFinalI(moveTone(lower));
}

/** Dashes and quotation marks of all kinds count as one. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—−', (dash) => [dash, '-'] as const),
  ...Array.from('“”„‟«»', (quote) => [quote, '"'] as const),
]);

/** The key of a phrase: its words' keys, one space between. */
export function phraseKey(phrase: string): string {
  return phrase.trim().split(/\s+/u).map(spellingKey).join(' ');
}

const TONES = ['', 'àèìòùỳ', 'áéíóúý', 'ảẻỉỏủỷ', 'ãẽĩõũỹ', 'ạẹịọụỵ'];
const PLAIN = 'aeiouy';

const NEW_STYLE: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    TONES.slice(1).map((marked) => [
      pair.charAt(0) + marked.charAt(PLAIN.indexOf(pair.charAt(1))),
      marked.charAt(PLAIN.indexOf(pair.charAt(0))) + pair.charAt(1),
    ]),
  ),
);

/** Only where the pair ends the syllable do the two styles differ: hoà, but hoàn in both. */
function moveTone(key: string): string {
  if (key.length < 2) return key;
  if (key.startsWith('q')) return QU.get(key) ?? key;
  const moved = NEW_STYLE.get(key.slice(-2));
  return moved === undefined ? key : key.slice(0, -2) + moved;
}

/** After q the u is no vowel and the y carries the tone: qúy is a misplaced quý. */
const QU: ReadonlyMap<string, string> = new Map(
  Array.from('ùúủũụ', (u, tone) => [`q${u}y`, `qu${'ỳýỷỹỵ'.charAt(tone)}`]),
);

const FINAL_I: ReadonlyMap<string, string> = new Map(
  Array.from('iìíỉĩị', (i, tone) => [i, 'yỳýỷỹỵ'.charAt(tone)]),
);

function foldFinalI(key: string): string {
  const y = FINAL_I.get(key.at(-1) ?? '');
  if (y === undefined || !/^(?:[hklmst]|qu).$/u.test(key)) return key;
  return key.slice(0, -1) + y;
}
