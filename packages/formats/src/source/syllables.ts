/**
 * How much a text looks like Vietnamese: the share of words with a Vietnamese letter that can be
 * Vietnamese syllables, less strange characters. From -1 to 1.
 */
export function vietnameseShare(text: string): number {
  const words = text.slice(0, SAMPLE).match(/[\p{L}\p{M}\u0080-\u00ff\ufffd]+/gu) ?? [];
  const marked = words
    .filter((word) => /[\u0080-\uffff]/.test(word))
    .map((word) => word.normalize('NFC'));
  if (marked.length === 0) return 0;
  const good = marked.filter((word) => SYLLABLE.test(word.toLowerCase())).length;
  return (2 * good) / marked.length - 1;
}

const SAMPLE = 20_000;

const ONSET = '(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const VOWEL = '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]';

/** An onset, one to three vowels and a coda, in lower case NFC. */
const SYLLABLE = new RegExp(`^${ONSET}${VOWEL}{1,3}(?:ch|ng|nh|[cmnpt])?$`, 'u');
