import { keyOf, startsLine, type Tokens } from '../1-tokens/tokens.ts';
import { capitalRun, capitals } from '../2-candidates/capitals.ts';
import { phraseLexicon } from '../2-candidates/lexicon.ts';
import { textOnce } from '../2-candidates/reading.ts';
import type { Candidate } from '../2-candidates/recognizer.ts';
import { EVENTS } from '../lexicons/place-classes.ts';
import type { Kind } from './kind.ts';
import { bareListedPlaces, isPlural, listedPlaces, placeCandidate } from './place-lists.ts';
import {
  CLASSES,
  classPlaceAt,
  classPlaces,
  isRisky,
  placeNameAt,
  namePlaces,
  surroundings,
  withinClassPlaces,
} from './place.ts';

/** Names that the text gives with their class word, by key: a bare one later is the same place. */
const introduced = textOnce((tokens: Tokens): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const i of classPlaces(tokens)) {
    const group = CLASSES.longest(tokens, i);
    if (!group || !NAMED_AGAIN.has(group.entry.subtype)) continue;
    const place = classPlaceAt(tokens, i);
    if (place && tokens.words[group.to]!.shape !== 'number')
      names.add(keyOf(tokens, group.to, place.to));
  }
  return names;
});

const NAMED_AGAIN = new Set(['unit', 'hamlet']);

/** Whether the text gives these words with a class word as the name of a place. */
export function isIntroduced(tokens: Tokens, from: number, to: number): boolean {
  return introduced(tokens).has(keyOf(tokens, from, to));
}

function knownIn(tokens: Tokens): Candidate[] {
  const names = introduced(tokens);
  if (names.size === 0) return [];
  const found: Candidate[] = [];
  const inside = withinClassPlaces(tokens);
  for (const i of capitals(tokens)) {
    if (inside[i]) continue;
    for (let end = capitalRun(tokens, i, 4); end > i + 1; end -= 1) {
      if (!names.has(keyOf(tokens, i, end))) continue;
      const rule = `location/known${surroundings(tokens, i, end)}`;
      found.push(placeCandidate(i, { to: end, rule, subtype: 'unit' }));
      break;
    }
  }
  return found;
}

/** *Trưởng `thôn` Đông Thành*, but not *Tổ trưởng `tổ dân phố` 5*: here the class word is the office's. */
function isHeaded(tokens: Tokens, at: number): boolean {
  const before = tokens.words[at - 1]?.key;
  if (startsLine(tokens, at) || (before !== 'trưởng' && before !== 'phó')) return false;
  if (at > 1 && CLASSES.longest(tokens, at - 2)) return false;
  return CLASSES.longest(tokens, at)?.entry.subtype === 'hamlet';
}

const EVENT = phraseLexicon(EVENTS);

/** *Festival `Huế`*, *Chiến thắng `Điện Biên Phủ`* */
function namesEvent(tokens: Tokens, at: number): boolean {
  return [at - 2, at - 1].some((from) => from >= 0 && EVENT.longest(tokens, from)?.to === at);
}

function placesIn(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  const inside = withinClassPlaces(tokens);
  for (const i of classPlaces(tokens)) {
    const place =
      inside[i] || isPlural(tokens, i) || isHeaded(tokens, i) ? null : classPlaceAt(tokens, i);
    if (place && !namesEvent(tokens, i)) found.push(placeCandidate(i, place));
  }
  for (const i of namePlaces(tokens)) {
    const bare = inside[i] ? null : placeNameAt(tokens, i);
    if (bare && !isRisky(bare) && !namesEvent(tokens, i)) found.push(placeCandidate(i, bare));
  }
  return found;
}

export const location: Kind = {
  label: 'LOCATION',
  recognizers: [
    { name: 'location/names', find: placesIn },
    { name: 'location/lists', find: listedPlaces },
    { name: 'location/bare-lists', find: bareListedPlaces },
    { name: 'location/known', find: knownIn },
  ],
};
