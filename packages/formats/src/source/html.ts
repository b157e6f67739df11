import type { parseDocument } from 'htmlparser2';

import { defineFormat } from '../define.ts';
import { stemOf } from '../file.ts';
import type { Format, SourceFile } from '../format.ts';
import { decodeBytes, decodeText, type Decoded } from './decode.ts';
import { documentFrom, SOURCE } from './source.ts';

type Html = ReturnType<typeof parseDocument>;
type ChildNode = Html['children'][number];
type Element = Extract<ChildNode, { attribs: unknown }>;

const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'object',
]);
const DATES = [
  'article:published_time',
  'og:published_time',
  'pubdate',
  'publishdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'datepublished',
];

/** A web page: what a browser would show as text, blocks on lines of their own. */
export const html: Format = defineFormat({
  ...SOURCE,
  name: 'html',
  title: { vi: 'trang HTML', en: 'HTML page' },
  extensions: ['html', 'htm', 'xhtml'],
  looksLike: (name, head) =>
    /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(head),
  async read(input) {
    const { parseDocument } = await import('htmlparser2');
    const { text, encoding } = pageOf(input);
    const page = parseDocument(text);
    const extracted = { text: textIn(page), title: titleIn(page), date: dateIn(page) };
    return documentFrom(extracted, stemOf(input.name), input.name, encoding);
  },
});

/** The page's characters: by the charset that it names unless it is UTF-8 in truth. */
function pageOf({ data }: Pick<SourceFile, 'data'>): Decoded {
  if (typeof data === 'string') return decodeText(data);
  const decoded = decodeBytes(data);
  if (decoded.encoding === 'utf-8' || decoded.encoding.startsWith('utf-16')) return decoded;
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(decoded.text.slice(0, 2048))?.[1];
  if (named?.toLowerCase() !== 'windows-1258') return decoded;
  const text = new TextDecoder('windows-1258').decode(data).normalize('NFC');
  return { text, encoding: 'windows-1258' };
}

interface Writer {
  readonly lines: string[];
  line: string;
}

function textIn(page: Html): string {
  const writer: Writer = { lines: [], line: '' };
  for (const child of page.children) write(child, writer, false);
  endLine(writer);
  return writer.lines.join('\n');
}

function write(node: ChildNode, writer: Writer, preformatted: boolean): void {
  if (node.type === 'text') {
    writeText(node.data, writer, preformatted);
    return;
  }
  if (!('children' in node)) return;
  const { name } = node as Element;
  if (SILENT.has(name)) return;
  if (name === 'br') return endLine(writer, true);
  const isBlock = BLOCKS.has(name);
  if (isBlock) endLine(writer);
  for (const child of node.children)
    write(child as ChildNode, writer, preformatted || name === 'pre');
  if (name === 'td' || name === 'th') writeText(' ', writer, false);
  if (isBlock) endLine(writer);
}

function writeText(text: string, writer: Writer, preformatted: boolean): void {
  if (preformatted) {
    const [first, ...rest] = text.split(/\r?\n/);
    writer.line += first!;
    for (const line of rest) {
      writer.lines.push(writer.line);
      writer.line = line;
    }
    return;
  }
  const collapsed = text.replaceAll(/[ \t\r\n\f]+/g, ' ');
  writer.line +=
    writer.line === '' || writer.line.endsWith(' ') ? collapsed.trimStart() : collapsed;
}

/** Ends a line that has text; `br` ends an empty one, too. */
function endLine(writer: Writer, always = false): void {
  const line = writer.line.replace(/ +$/, '');
  if (line !== '' || always) writer.lines.push(line);
  writer.line = '';
}

function* elementsIn(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    if ('name' in node) yield node as Element;
    yield* elementsIn(node.children as ChildNode[]);
  }
}

function titleIn(page: Html): string | undefined {
  const all = [...elementsIn(page.children)];
  const og = all.find(({ name, attribs }) => name === 'meta' && attribs['property'] === 'og:title');
  const title = all.find(({ name }) => name === 'title');
  return (
    og?.attribs['content'] ??
    (title && title.children.map((one) => ('data' in one ? one.data : '')).join(''))
  );
}

function dateIn(page: Html): string | undefined {
  const all = [...elementsIn(page.children)];
  const metas = all.filter(({ name }) => name === 'meta');
  const named = metas.find(({ attribs }) => {
    const key = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? '';
    return DATES.includes(key.toLowerCase());
  });
  return named?.attribs['content'] ?? all.find(({ name }) => name === 'time')?.attribs['datetime'];
}
