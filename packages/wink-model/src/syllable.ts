const ONSET = 'ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx]';
const RHYME =
  'oong|oeo|oai|oay|uao|uya|uye[nt]|uyu|uynh|uych|uyt?|u[êơ]|uê[nch]*|uâ(?:[nty]|ng)|uơ|uôm|uô[inct]|uông|' +
  'iêu|yêu|iê[mnpct]|iêng|yê[mnt]|yêng|ươu|ươ[imnpct]|ương|oa(?:[nct]|ng|nh|ch|m)?|oă[mntc]|oăng|oe[nt]?|' +
  'ia|ua|ưa|a(?:[ioumnpct]|ng|nh|ch|y)?|ă(?:[mnpct]|ng)|â(?:[uymnpct]|ng)|e(?:[omnpct]|ng)?|' +
  'ê(?:[umnpt]|nh|ch)?|i(?:[umnpt]|nh|ch)?|o(?:[imnpct]|ng)?|ô(?:[imnpct]|ng)?|ơ(?:[imnpt])?|' +
  'u(?:[imnpct]|ng)?|ư(?:[uimnct]|ng)?|y';

const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RHYME})$`);

/**
 * Whether a lower-case NFC form can be read as one Vietnamese syllable: `nghị`, `thuở`, but not
 * `ubnd`. Method: the onsets and rhymes of the Quốc ngữ script, any tone on any of them.
 */
export function isSyllable(form: string): boolean {
  return SYLLABLE.test(form.normalize('NFD').replace(TONE, '').normalize('NFC'));
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
