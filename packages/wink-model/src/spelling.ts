import { APOSTROPHE, INVISIBLE, LETTER } from './letter.ts';

/**
 * One spelling for what is written in several ways: NFC, lower case, no invisible characters, one
 * apostrophe (M’gar → m'gar), and the tone mark on the first vowel of a final oa, oe, uy (hoà → hòa,
 * thuý → thúy).
 */
export function normalForm(form: string): string {
  const lower = form.toLowerCase().normalize('NFC').replace(UNREAD, '');
  return placeTone(lower.replace(JOINT, "'"));
}

/** Moves the tone mark of a lower-case NFC syllable to its one place; see `normalForm`. */
export function placeTone(syllable: string): string {
  if (syllable.length < 2) return syllable;
  if (syllable.startsWith('q')) return AFTER_Q.get(syllable) ?? syllable;
  const moved = FINAL_PAIR.get(syllable.slice(-2));
  return moved === undefined ? syllable : syllable.slice(0, -2) + moved;
}

const UNREAD = new RegExp(`[${INVISIBLE}]`, 'g');
const JOINT = new RegExp(`(?<=[${LETTER}])[${APOSTROPHE}](?=[${LETTER}])`, 'g');
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Only where the pair ends the syllable do the two styles differ: hoà, but hoàn in both. */
const FINAL_PAIR: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) => TONES.map((tone) => [late(pair, tone), early(pair, tone)])),
);

/** After q the u is no vowel and the y carries the tone: qúy is a misplaced quý. */
const AFTER_Q: ReadonlyMap<string, string> = new Map(
  TONES.map((tone) => [`q${early('uy', tone)}`, `q${late('uy', tone)}`]),
);

function late(pair: string, tone: string): string {
  return (pair + tone).normalize('NFC');
}

function early(pair: string, tone: string): string {
  return (pair.charAt(0) + tone + pair.charAt(1)).normalize('NFC');
}
