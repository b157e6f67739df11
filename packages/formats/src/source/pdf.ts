import { defineFormat } from '../define.ts';
import { bytesOf, stemOf } from '../file.ts';
import type { Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { decodeText } from './decode.ts';
import { documentFrom, SOURCE } from './source.ts';

/** The text layer of a PDF, line by line; pages that are pictures are reported. */
export const pdf: Format = defineFormat({
  ...SOURCE,
  name: 'pdf',
  title: { vi: 'PDF (lớp chữ)', en: 'PDF (text layer)' },
  extensions: ['pdf'],
  looksLike: (name, head) => /\.pdf$/i.test(name) || head.startsWith('%PDF-'),
  async read(input) {
    const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
    // The library keeps the bytes that it is given, and leaves none behind.
    const proxy = await getDocumentProxy(bytesOf(input).slice());
    const { text: pages } = await extractText(proxy, { mergePages: false });
    const { info } = await getMeta(proxy);
    const { text, encoding } = decodeText(pages.join('\n'));
    const extracted = { text, title: stringOf(info['Title']), date: dayOf(info['CreationDate']) };
    const reading = documentFrom(extracted, stemOf(input.name), input.name, encoding);
    const empty = pages.flatMap((page, i) => (page.trim() === '' ? [i + 1] : []));
    if (empty.length === 0) return reading;
    const missing = trouble('no-text-layer', { pages: empty.join(', ') }, { file: input.name });
    return { ...reading, problems: [...reading.problems, missing] };
  },
});

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `D:20231219080000+07'00'` is 2023-12-19. */
function dayOf(value: unknown): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(value)) ?? [];
  return year === undefined ? undefined : `${year}-${month!}-${day!}`;
}
