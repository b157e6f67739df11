import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { viewOf } from '../../src/1-tokens/view.ts';

/** What a span of the view covers in the text as given. */
function original(text: string, part: string): string {
  const view = viewOf(text);
  const at = view.text.indexOf(part);
  return text.slice(view.originalStart(at), view.originalEnd(at + part.length));
}

describe('a view', () => {
  test.each([
    ['a plain text is its own view', 'Đảng ủy xã\nNghi Hòa', 'Đảng ủy xã\nNghi Hòa'],
    ['NFD', 'Đảng ủy Nghị'.normalize('NFD'), 'Đảng ủy Nghị'],
    ['a tone typed after a composed vowel', 'Ngh\u1ecb ho\u00e2\u0300', 'Nghị hoầ'],
    ['marks in an unusual order', 'e\u0323\u0302', 'ệ'],
    ['line ends', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['white space', 'a\u00a0b\tc\u3000d\u202fe\u2009f', 'a b c d e f'],
    ['zero width', '\ufeffNghi\u200b Hòa\u2060\u00ad\u200e.', 'Nghi Hòa.'],
    ['a joiner between a letter and its mark', 'e\u200d\u0301', 'é'],
    ['emoji', '❤️ 👍🏽', '❤️ 👍🏽'],
    ['marks without a letter', ' \u0301\n\u0323', ' \u0301\n\u0323'],
    ['halves of pairs', '\ud83d \udc4d\u0301', '\ud83d \udc4d\u0301'],
  ])('%s', (_, text, view) => {
    expect(viewOf(text).text).toBe(view);
  });

  test.each([
    ['NFD', `xã ${'Nghị'.normalize('NFD')} Hòa`, 'Nghị', 'Nghị'.normalize('NFD')],
    ['a mark that composes with nothing', 'xã k\u031b ạ', 'k\u031b', 'k\u031b'],
    ['what follows a longer line end', 'a\r\nb\r\nNghi', 'Nghi', 'Nghi'],
    ['the edges leave invisible characters out', 'x \u200bNghi\u200b y', 'Nghi', 'Nghi'],
    ['the inside keeps them', 'x Ng\u00adhi\u200b Hòa', 'Nghi Hòa', 'Ng\u00adhi\u200b Hòa'],
    ['the start after a byte order mark', '\ufeffNghi', 'Nghi', 'Nghi'],
    ['the whole', '\ufeff\r\nA\u00a0', '\nA ', '\r\nA\u00a0'],
  ])('leads back: %s', (_, text, part, covered) => {
    expect(original(text, part)).toBe(covered);
  });

  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'aeiouyđ .\n\r\t\u00a0\u3000\u200b\u200d\u00ad\ufeff\u0300\u0301\u0302\u0323\u031b',
        ),
        fc.constantFrom('\r\n', 'Nghị', 'Nghị'.normalize('NFD'), '👍🏽', '❤️'),
        fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test('is the same whether a text is given as it is or in pieces of NFD', () => {
    const words = fc.array(fc.constantFrom('Nghị', 'hoà', ' ', '\n', 'Đường', 'ữ'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const composed = parts.join('');
        expect(viewOf(composed.normalize('NFD')).text).toBe(composed);
      }),
    );
  });

  test('leads back in order, and every piece to what is written so', () => {
    fc.assert(
      fc.property(text, (given) => {
        const view = viewOf(given);
        let end = 0;
        for (let at = 0; at < view.text.length; at += 1) {
          const start = view.originalStart(at);
          const next = view.originalEnd(at + 1);
          expect(start).toBeLessThan(next);
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : view.originalStart(at - 1));
          expect(next).toBeGreaterThanOrEqual(end);
          expect(viewOf(given.slice(start, next)).text).toContain(view.text.charAt(at));
          end = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
