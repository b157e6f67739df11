import { compareSpans, type Document, type Entity } from '@congvan/core';

import { defined } from '../spans.ts';
import { content, element, xmlDocument, type Xml } from '../xml.ts';
import { elementOf } from './tei-elements.ts';

/** Writes a document whose spans neither cross nor are equal; ids are `e1`, `e2` in its order. */
export function writeTei(document: Document): string {
  const preserved = { 'xml:space': 'preserve' };
  const body = element('body', {}, [element('ab', preserved, textOf(document))]);
  const children = [headerOf(document), element('text', {}, [body]), ...standOff(document)];
  return xmlDocument(element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, children));
}

function headerOf({ id, date, meta }: Document): Xml {
  const title = element('titleStmt', {}, [element('title', {}, [content(id)])]);
  const published = date === undefined ? [] : [element('date', { when: date })];
  const publication = element('publicationStmt', {}, [
    element('p', {}, published.length > 0 ? published : [content('–')]),
  ]);
  const json = meta === undefined ? undefined : content(JSON.stringify(meta));
  const notes = json === undefined ? [] : [note({ type: 'meta' }, json)];
  const noted = notes.length > 0 ? [element('notesStmt', {}, notes)] : [];
  const source = element('sourceDesc', {}, [element('p', {}, [content('–')])]);
  return element('teiHeader', {}, [
    element('fileDesc', {}, [title, publication, ...noted, source]),
  ]);
}

function note(attributes: Record<string, string>, json: Xml): Xml {
  return element('note', attributes, [json]);
}

/** The text with an element for each entity, nested as they are. */
function textOf({ text, entities }: Document): Xml[] {
  const sorted = entities.toSorted(compareSpans);
  let next = 0;
  const inside = (start: number, end: number): Xml[] => {
    const pieces: Xml[] = [];
    let at = start;
    while (next < sorted.length && sorted[next]!.start < end) {
      const entity = sorted[next]!;
      next += 1;
      pieces.push(content(text.slice(at, entity.start)));
      pieces.push(entityElement(entity, inside(entity.start, entity.end)));
      at = entity.end;
    }
    pieces.push(content(text.slice(at, end)));
    return pieces;
  };
  return inside(0, text.length);
}

function entityElement(entity: Entity, children: readonly Xml[]): Xml {
  const { name, type } = elementOf(entity.label);
  const { id, subtype, ref } = entity;
  const attributes = { 'xml:id': id, type, subtype, key: ref, ...valueAttributes(entity) };
  return element(name, attributes, children);
}

/** What TEI's own attributes say of a value, for programs that know them. */
function valueAttributes({ value, label }: Entity): Record<string, string | number | undefined> {
  if (value === undefined) return {};
  if (label === 'DATE' && 'timex' in value && /^\d{4}(?:-\d\d){0,2}$/.test(value.timex)) {
    return { when: value.timex };
  }
  if (label === 'NUMBER' && 'number' in value && typeof value.number === 'number') {
    return { value: value.number };
  }
  return {};
}

function standOff({ entities, relations }: Document): Xml[] {
  const notes = entities.flatMap(({ id, value, score, rule, note: comment }) => {
    const details = defined({ value, score, rule, note: comment });
    if (Object.keys(details).length === 0) return [];
    return [note({ type: 'details', target: `#${id}` }, content(JSON.stringify(details)))];
  });
  const links = relations.map(({ type, from, to }) =>
    element('relation', { name: type, active: `#${from}`, passive: `#${to}` }),
  );
  const listed = links.length > 0 ? [element('listRelation', {}, links)] : [];
  const children = [...listed, ...notes];
  return children.length > 0 ? [element('standOff', {}, children)] : [];
}
