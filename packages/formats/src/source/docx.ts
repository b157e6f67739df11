import type { Element, Node } from 'slimdom';

import { defineFormat } from '../define.ts';
import { bytesOf, stemOf } from '../file.ts';
import type { Format } from '../format.ts';
import { decodeText } from './decode.ts';
import { documentFrom, SOURCE } from './source.ts';

/** Parts of Word whose text is not the document's: what was deleted, and the wording of fields. */
const SILENT = new Set(['del', 'delText', 'instrText', 'moveFrom', 'pPr', 'rPr', 'Fallback']);

/** A Word document: its paragraphs as lines, cells of a row apart by tabs. */
export const docx: Format = defineFormat({
  ...SOURCE,
  name: 'docx',
  title: { vi: 'Word (.docx)', en: 'Word (.docx)' },
  extensions: ['docx'],
  looksLike: (name) => /\.docx$/i.test(name),
  async read(input) {
    const { unzipSync } = await import('fflate');
    const { parseXmlDocument } = await import('slimdom');
    const wanted = ['word/document.xml', 'docProps/core.xml'];
    const parts = unzipSync(bytesOf(input), { filter: ({ name }) => wanted.includes(name) });
    const xmlOf = (name: string) => {
      const part = parts[name];
      return part && parseXmlDocument(new TextDecoder().decode(part)).documentElement!;
    };
    const root = xmlOf(wanted[0]!);
    if (!root) throw new SyntaxError('there is no word/document.xml in it');
    const { text, encoding } = decodeText(textIn(root));
    const core = xmlOf(wanted[1]!);
    const title = core?.getElementsByTagNameNS('*', 'title')[0]?.textContent ?? undefined;
    const date = core?.getElementsByTagNameNS('*', 'created')[0]?.textContent;
    return documentFrom({ text, title, date }, stemOf(input.name), input.name, encoding);
  },
});

function textIn(root: Element): string {
  const lines: string[] = [''];
  visit(root, lines);
  return lines.slice(0, -1).join('\n');
}

function visit(node: Node, lines: string[]): void {
  if (node.nodeType !== 1) return;
  const { localName, childNodes, textContent } = node as Element;
  if (SILENT.has(localName)) return;
  const last = lines.length - 1;
  if (localName === 't') lines[last] += textContent ?? '';
  else if (localName === 'tab') lines[last] += '\t';
  else if (localName === 'noBreakHyphen') lines[last] += '-';
  else if (localName === 'br' || localName === 'cr') lines.push('');
  else if (localName === 'tr') {
    lines[last] += rowOf(node as Element);
    lines.push('');
  } else {
    for (const child of childNodes) visit(child, lines);
    if (localName === 'p') lines.push('');
  }
}

/** A row of a table as one line, its cells apart by tabs. */
function rowOf(row: Element): string {
  const cells = row.children.filter(({ localName }) => localName === 'tc');
  return cells.map((cell) => textIn(cell).replaceAll('\n', ' ')).join('\t');
}
