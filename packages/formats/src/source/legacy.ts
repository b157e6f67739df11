/**
 * Vietnamese before Unicode, when fonts drew Vietnamese letters in the places of Western ones: what
 * bytes of such texts are in windows-1252 stands for the letters here. Texts stored as UTF-8 or in
 * DOCX by programs that took those places for Western letters look the same.
 */

/** A way of writing Vietnamese letters with Western characters. */
export type LegacyCode = 'TCVN3' | 'VNI';

/**
 * TCVN 5712:1993, third variant (ABC fonts, `.VnTime`): one character a letter. Capitals with tone
 * marks have no places of their own; fonts for capitals (`.VnTimeH`) drew them.
 */
const TCVN3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ ' +
    'Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ ' +
    'õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

/** VNI for Windows: a letter and a second character that stands for its marks. */
const VNI = vniPairs();

const CODES: Readonly<Record<LegacyCode, ReadonlyMap<string, string>>> = { TCVN3, VNI };

/** The text with Vietnamese letters for those of a legacy code, composed (NFC). */
export function fromLegacy(text: string, code: LegacyCode): string {
  const letters = CODES[code];
  if (code === 'TCVN3')
    return text.replaceAll(/[\u00a1-\u00ff]/g, (sign) => letters.get(sign) ?? sign);
  return text.replaceAll(VNI_LETTER, (sign) => {
    const both = letters.get(sign);
    if (both !== undefined) return both;
    return Array.from(sign, (one) => letters.get(one) ?? one).join('');
  });
}

/** A letter of VNI with the sign of its marks, or a letter by itself. */
const VNI_LETTER = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ñôöæóòîìí]/gi;

function pairs(written: string): Map<string, string> {
  return new Map(written.split(' ').map((pair) => [pair[0]!, pair.slice(1)]));
}

function vniPairs(): Map<string, string> {
  const tones = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' };
  const hats = { â: '', à: '\u0300', á: '\u0301', å: '\u0309', ã: '\u0303', ä: '\u0323' };
  const breves = { ê: '', è: '\u0300', é: '\u0301', ú: '\u0309', ü: '\u0303', ë: '\u0323' };
  const found = pairs('ñđ ôơ öư æỉ óĩ òị îỵ ìì íí');
  const add = (base: string, marks: Readonly<Record<string, string>>, hat = '') => {
    for (const [sign, tone] of Object.entries(marks)) {
      found.set(base + sign, (plain(base) + hat + tone).normalize('NFC'));
    }
  };
  for (const base of 'aeouyôö') add(base, tones);
  for (const base of 'aeo') add(base, hats, '\u0302');
  add('a', breves, '\u0306');
  const capitals = Array.from(found).flatMap(([sign, letter]): [string, string][] => [
    [sign.toUpperCase(), letter.toUpperCase()],
    [sign[0]!.toUpperCase() + sign.slice(1), letter.toUpperCase()],
  ]);
  return new Map([...found, ...capitals]);
}

/** VNI's `ô` and `ö` are the letters ơ and ư. */
function plain(base: string): string {
  return base === 'ô' ? 'ơ' : base === 'ö' ? 'ư' : base;
}
