import type { Element, Node } from 'slimdom';

import type { Reading } from '../format.ts';
import { isRecord, parseJson } from '../json.ts';
import { trouble, type Place } from '../problem.ts';
import { knownRelations } from '../relation-types.ts';
import { assemble, nothing } from '../sound.ts';
import { defined } from '../spans.ts';
import { labelOf } from './tei-elements.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const BLOCKS = new Set(['p', 'ab', 'head', 'div', 'l', 'lg', 'item', 'list', 'row', 'sp', 'u']);

/** The text as it is put together, and the entities met on the way. */
interface Walk {
  text: string;
  readonly entities: { element: Element; label: string; start: number; end: number }[];
}

/**
 * Reads a TEI document. Where `xml:space` does not preserve it, white space becomes single spaces,
 * and blocks (`p`, `head`, `l`) lines.
 */
export async function readTei(xml: string, stem: string, place: Place): Promise<Reading> {
  const { parseXmlDocument } = await import('slimdom');
  const root = parseXmlDocument(xml).documentElement!;
  const body = first(root, 'body') ?? first(root, 'text');
  if (!body) return nothing(trouble('bad-file', { format: 'tei', reason: 'no text' }, place));
  const walk: Walk = { text: '', entities: [] };
  visit(body, walk, false);
  const details = detailsOf(root);
  const ids = new Map<string, string>();
  const entities = walk.entities
    .filter(({ start, end }) => start < end)
    .map(({ element, label, start, end }, i) => {
      const id = `e${i + 1}`;
      const own = element.getAttributeNS(XML, 'id');
      if (own !== null) ids.set(own, id);
      const subtype = element.getAttribute('subtype');
      const ref = element.getAttribute('key');
      const when = element.getAttribute('when');
      const value = when === null || details.has(own ?? '') ? undefined : { timex: when };
      const said = details.get(own ?? '') ?? {};
      return { ...defined({ subtype, ref, value }), ...said, id, start, end, label };
    });
  const found = knownRelations(
    elements(root, 'relation').map((one) => ({
      type: one.getAttribute('name'),
      from: ids.get(one.getAttribute('active')?.slice(1) ?? ''),
      to: ids.get(one.getAttribute('passive')?.slice(1) ?? ''),
    })),
    place,
  );
  const draft = { ...about(root, stem), text: walk.text, entities, relations: found.relations };
  return assemble(draft, place, found.problems);
}

function about(root: Element, stem: string) {
  const header = first(root, 'teiHeader');
  const titles = header && elements(header, 'title');
  const id = titles?.[0]?.textContent ?? stem;
  const publication = header && first(header, 'publicationStmt');
  const date = publication && first(publication, 'date')?.getAttribute('when');
  const meta =
    header && elements(header, 'note').find((note) => note.getAttribute('type') === 'meta');
  return {
    id,
    ...(date ? { date } : {}),
    ...(meta ? { meta: jsonIn(meta) } : {}),
  };
}

function detailsOf(root: Element): Map<string, Record<string, unknown>> {
  const notes = elements(root, 'note').filter((note) => note.getAttribute('type') === 'details');
  return new Map(
    notes.map((note) => {
      const said = jsonIn(note);
      return [note.getAttribute('target')?.slice(1) ?? '', isRecord(said) ? said : {}];
    }),
  );
}

function jsonIn(element: Element): unknown {
  const parsed = parseJson(element.textContent ?? '');
  return 'value' in parsed ? parsed.value : undefined;
}

function visit(node: Node, walk: Walk, preserves: boolean): void {
  if (node.nodeType === 3 || node.nodeType === 4) {
    append(walk, node.nodeValue ?? '', preserves);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const space = element.getAttributeNS(XML, 'space');
  const keeps = space === null ? preserves : space === 'preserve';
  const isBlock = !keeps && BLOCKS.has(element.localName);
  if (isBlock || (!keeps && element.localName === 'lb')) newLine(walk);
  const label = labelOf(element.localName, element.getAttribute('type'));
  const pending = walk.entities.length;
  if (label !== undefined) walk.entities.push({ element, label, start: -1, end: -1 });
  const before = walk.text.length;
  for (const child of element.childNodes) visit(child, walk, keeps);
  if (label !== undefined) settle(walk, pending, before, keeps);
  if (isBlock) newLine(walk);
}

function settle(walk: Walk, at: number, before: number, keeps: boolean): void {
  const entity = walk.entities[at]!;
  const covered = walk.text.slice(before);
  const [lead, trail] = keeps
    ? [0, 0]
    : [covered.length - covered.trimStart().length, covered.length - covered.trimEnd().length];
  Object.assign(entity, { start: before + lead, end: walk.text.length - trail });
}

function append(walk: Walk, text: string, preserves: boolean): void {
  if (preserves) {
    walk.text += text;
    return;
  }
  const collapsed = text.replaceAll(/\s+/g, ' ');
  const follows = walk.text === '' || /\s$/.test(walk.text.slice(-1));
  walk.text += follows ? collapsed.trimStart() : collapsed;
}

function newLine(walk: Walk): void {
  if (walk.text !== '' && !walk.text.endsWith('\n')) walk.text += '\n';
}

function elements(root: Element, name: string): Element[] {
  return root.getElementsByTagNameNS('*', name);
}

function first(root: Element, name: string): Element | undefined {
  return elements(root, name)[0];
}
