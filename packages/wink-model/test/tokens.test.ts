import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyText } from './any-text.ts';
import { as, its, nlp, split } from './nlp.ts';

describe('tokens', () => {
  test.each([
    ['words with marks', 'Nghị quyết của Đảng ủy', 'Nghị|quyết|của|Đảng|ủy'],
    ['names of ethnic minorities', "H'Hen Niê Kđăm", "H'Hen|Niê|Kđăm"],
    [
      'apostrophes of all shapes',
      'Cư M’gar, HʼHen, K‘Bu, R`Lấp',
      'Cư|M’gar|,|HʼHen|,|K‘Bu|,|R`Lấp',
    ],
    ['abbreviated places', 'TP. Vinh, Tx. Cửa Lò', 'TP.|Vinh|,|Tx.|Cửa|Lò'],
    ['degrees', 'PGS.TS. Lê Nam, ThS Hà', 'PGS.TS.|Lê|Nam|,|ThS|Hà'],
    ['joined abbreviations', 'KT-XH, GD&ĐT, NQ/TW', 'KT-XH|,|GD&ĐT|,|NQ/TW'],
    ['capitals', 'UBND, UVBTV.', 'UBND|,|UVBTV|.'],
    ['dates', '02/9, 19/12/2023, 11-9', '02/9|,|19/12/2023|,|11-9'],
    ['grouped numbers', '1.234,5 và 8.628 triệu', '1.234,5|và|8.628|triệu'],
    ['a number at the end', 'năm 2023.', 'năm|2023|.'],
    ['codes', 'số 10-NQ/TU, 30/2020/NĐ-CP', 'số|10-NQ/TU|,|30/2020/NĐ-CP'],
    [
      'more codes',
      '1234/QĐ-UBND; 114/CĐ-TTg; 25/2018/QH14',
      '1234/QĐ-UBND|;|114/CĐ-TTg|;|25/2018/QH14',
    ],
    ['a blank number', 'Số:     /QĐ-UBND', 'Số|:|/|QĐ-UBND'],
    ['glued units', '6.338m2, 4140m, 93,6%', '6.338|m2|,|4140|m|,|93,6|%'],
    ['missing spaces', 'Lê Long- 2031của xã;Lê', 'Lê|Long|-|2031|của|xã|;|Lê'],
    ['dots', 'Trung… Nam... hết./.', 'Trung|…|Nam|...|hết|./.'],
    ['a doubled full stop', 'nhiệm vụ..', 'nhiệm|vụ|..'],
    ['quotes and dashes', '“Dân – ‘vận’ — “', '“|Dân|–|‘|vận|’|—|“'],
    ['times', '8h30, 14:05, 7 giờ', '8h30|,|14:05|,|7|giờ'],
    [
      'addresses',
      'https://a.vn/x?y=1. ubnd@nghean.gov.vn, baonghean.vn.',
      'https://a.vn/x?y=1|.|ubnd@nghean.gov.vn|,|baonghean.vn|.',
    ],
    ['emoji', 'vui 👍🏽🇻🇳 👨‍👩‍👧 ❤️', 'vui|👍🏽|🇻🇳|👨‍👩‍👧|❤️'],
    ['a word that is spelled out', 'Cam-pu-chia, in-tơ-nét', 'Cam-pu-chia|,|in-tơ-nét'],
    ['two words with a dash', 'Kinh tế-Xã hội', 'Kinh|tế|-|Xã|hội'],
    ['white space of other kinds', 'a\tb\u3000c\r\nd', 'a|\t|b|\u3000|c|\r\n|d'],
    ['look-alikes from other scripts', 'Nguуên ᴠà', 'Nguуên|ᴠà'],
    ['other scripts', '北京市 Москва', '北京市|Москва'],
    ['an empty text', '', ''],
  ])('%s', (_, text, tokens) => {
    expect(split(text)).toBe(tokens);
  });

  test('words in NFD are cut where those in NFC are', () => {
    const text = 'Đảng uỷ phường Nghi Hoà, H’Hen Niê Kđăm ở TP. Huế';
    expect(split(text.normalize('NFD')).normalize('NFC')).toBe(split(text.normalize('NFC')));
  });

  test('a soft hyphen or zero-width joiner does not end a word', () => {
    expect(split('Nghị qu\u00adyết tr\u200dung')).toBe('Nghị|qu\u00adyết|tr\u200dung');
  });
});

describe('gaps + tokens = text', () => {
  /** The text from its tokens; wink-nlp drops spaces at the very end. */
  const restored = (text: string) => {
    const tokens = nlp.readDoc(text).tokens();
    const gaps = tokens.out(its.precedingSpaces);
    const forms = tokens.out(its.value);
    const end = /[ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]*$/.exec(text)![0];
    return gaps.map((gap, i) => `${gap}${forms[i]}`).join('') + end;
  };

  test.each([
    ['no-break spaces', 'Tỉnh\u00a0\u00a0ủy \u00a0 và\u202f\u2009xã'],
    ['ideographic spaces', '\u3000\u3000Phường \u3000\u00a0x'],
    ['tabs and line ends', '\tA\r\n\r\n B\n\u2028C\u0085\v\f'],
    ['zero width', '\ufeffNghị\u200bquyết\u2060\u200e.'],
    ['stray marks and halves of pairs', '\u0323a \ud83d b \udc4d\u0301 – \u0301'],
    ['names of objects', '__proto__ constructor toString hasOwnProperty $%^oov^%$'],
    ['only spaces', '   \u00a0'],
  ])('%s', (_, text) => {
    expect(restored(text)).toBe(text);
  });

  test('any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(restored(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('hostile repetitions are read in a moment', { timeout: 5000 }, () => {
    for (const unit of [
      'a-',
      'a.',
      "a'",
      'A&',
      '1-',
      '1/A',
      'a@',
      'x://',
      '.',
      ' ',
      '\u0301',
      'TP.',
      '#a',
    ]) {
      const tokens = nlp.readDoc(unit.repeat(40_000)).tokens().length();
      expect(tokens).toBeLessThanOrEqual(unit.length * 40_000);
    }
  });
});

describe('features', () => {
  const feature = (text: string, of: unknown) => tokensOf(text).out(of as typeof its.value);
  const tokensOf = (text: string) => nlp.readDoc(text).tokens();

  test.each([
    ['xã', 'lowerCase'],
    ['đồng', 'lowerCase'],
    ['Ủy', 'titleCase'],
    ["H'Hen", 'titleCase'],
    ['UBND', 'upperCase'],
    ['ĐẢNG', 'upperCase'],
    ['KT-XH', 'upperCase'],
    ['QĐ-TTg', 'other'],
    ['2023', 'other'],
  ])('its.case of %s is %s, in NFC and NFD', (word, expected) => {
    expect(feature(word, its.case)).toEqual([expected]);
    expect(feature(word.normalize('NFD'), its.case)).toEqual([expected]);
  });

  test.each([
    ['Nghị', 'Xxxx'],
    ['ĐƯỜNG', 'XXXX'],
    ['đồng', 'xxxx'],
    ['2023', 'dddd'],
    ['6.338', 'd.ddd'],
    ['10-NQ/TU', 'dd-XX/XX'],
  ])('its.shape of %s is %s, in NFC and NFD', (word, shape) => {
    expect(feature(word, its.shape)).toEqual([shape]);
    expect(feature(word.normalize('NFD'), its.shape)).toEqual([shape]);
  });

  test.each([
    ['xã', 'word'],
    ['10-NQ/TU', 'word'],
    ['1.234,5', 'number'],
    ['19/12/2023', 'number'],
    ['8h30', 'time'],
    ['₫', 'currency'],
    ['%', 'punctuation'],
    ['…', 'punctuation'],
    ['+', 'symbol'],
    ['\n', 'tabCRLF'],
    ['https://nghean.gov.vn', 'url'],
    ['baonghean.vn', 'url'],
    ['ubnd@nghean.gov.vn', 'email'],
    ['#chuyểnđổisố', 'hashtag'],
    ['@trangTin', 'mention'],
    ['🇻🇳', 'emoji'],
  ])('its.type of %j is %s', (token, type) => {
    expect(feature(token, its.type)).toEqual([type]);
  });

  test.each([
    ['hoà', 'hòa'],
    ['HÒA', 'hòa'],
    ['Thuý', 'thúy'],
    ['Uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['qúy', 'quý'],
    ['hoàn', 'hoàn'],
    ['M’gar', "m'gar"],
    ['qu\u00adyết', 'quyết'],
    ['QĐ-TTg', 'qđ-ttg'],
  ])('its.normal of %s is %s, in NFC and NFD', (word, normal) => {
    expect(feature(word, its.normal)).toEqual([normal]);
    expect(feature(word.normalize('NFD'), its.normal)).toEqual([normal]);
  });

  test('the normal form of a word is the same whichever spelling came first', () => {
    const normals = tokensOf('hòa HOÀ Hoà hoà HÒA Hòa hoà').out(its.normal, as.unique);
    expect(normals).toEqual(['hòa']);
  });

  test('its.lemma and its.stem are the normal form: Vietnamese does not inflect', () => {
    expect(feature('Thuý HOÀ', its.lemma)).toEqual(['thúy', 'hòa']);
    expect(feature('Thuý HOÀ', its.stem)).toEqual(['thúy', 'hòa']);
  });

  test('stop words are known in all spellings', () => {
    expect(feature('Của và NHỮNG không'.normalize('NFD'), its.stopWordFlag)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(feature('Nghị quyết nhân dân', its.stopWordFlag)).toEqual([false, false, false, false]);
  });

  test('abbreviations have a full stop, joined capitals, or capitals that make no syllable', () => {
    expect(feature('TP. PGS.TS. UBND KT-XH CATP TTg v.v.', its.abbrevFlag)).toEqual(
      Array(7).fill(true),
    );
    expect(feature('ĐẢNG BAN XÃ Nghi A 2023 của', its.abbrevFlag)).toEqual(Array(7).fill(false));
  });

  test('prefixes and suffixes stay right beyond wink-nlp’s own bounds', () => {
    const words = Array.from(
      { length: 20_000 },
      (_, i) => String.fromCodePoint(0x4e00 + i) + 'xyz',
    );
    const tokens = tokensOf(words.join(' '));
    expect(tokens.out(its.prefix).at(-1)).toBe(words.at(-1)!.slice(0, 2));
    expect(tokens.out(its.suffix).at(-1)).toBe('xyz');
  });

  test('parts of speech are only those that the form shows', () => {
    expect(feature('Xã có 13 % + .', its.pos)).toEqual(['X', 'X', 'NUM', 'PUNCT', 'SYM', 'PUNCT']);
  });

  test('there is no negation and no sentiment', () => {
    const doc = nlp.readDoc('Xã không đạt chỉ tiêu, rất kém!');
    expect(doc.tokens().out(its.negationFlag)).not.toContain(true);
    expect(doc.out(its.sentiment)).toBe(0);
  });

  test('no readability is made up', () => {
    expect(() => nlp.readDoc('Xã').out(its.readabilityStats)).toThrow(RangeError);
  });
});
