import type { Document, Entity, Relation } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import { baseName, fileStems, markup, stemOf, textOf, withExtension } from '../file.ts';
import type { Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { nothing } from '../sound.ts';
import { aboutOf } from '../record.ts';
import { codePoints, detailsOf } from '../spans.ts';
import { readAnnotations } from './w3c-reader.ts';

const CONTEXT = 20;

/**
 * W3C Web Annotation: a collection in `.jsonld` about the text in `.txt`. Each entity is an
 * annotation whose body tags it with its label, and whose target has a position selector in code
 * points, as the standard demands, and a quotation with its context.
 */
export const w3c: Format = defineFormat({
  name: 'w3c',
  title: { vi: 'W3C Web Annotation', en: 'W3C Web Annotation' },
  kind: 'annotation',
  extensions: ['jsonld', 'json'],
  offsets: 'code point',
  holds: { ...EVERYTHING, characters: 'unicode' },
  cannotHold: { vi: 'giữ được tất cả', en: 'nothing is lost' },
  filePerDocument: true,
  companions: (name) => [withExtension(name, 'txt')],
  looksLike: (name, head) => /\.json(?:ld)?$/i.test(name) && /w3\.org\/ns\/anno/.test(head),
  async read({ beside = [], ...input }) {
    const companion = baseName(withExtension(input.name, 'txt'));
    const text = beside.find(({ name }) => baseName(name) === companion);
    const json: unknown = JSON.parse(markup(input));
    if (!text) return nothing(trouble('missing-companion', { companion }, { file: input.name }));
    return readAnnotations(json, textOf(text), stemOf(input.name), { file: input.name });
  },
  async write(documents) {
    const stems = fileStems(documents.map(({ id }) => id));
    return documents.flatMap((document, i) => [
      { name: `${stems[i]!}.txt`, data: document.text },
      {
        name: `${stems[i]!}.jsonld`,
        data: `${JSON.stringify(collectionOf(document, `${stems[i]!}.txt`), null, 1)}\n`,
      },
    ]);
  },
});

function collectionOf(document: Document, source: string) {
  const place = codePoints(document);
  const items = [
    aboutAnnotation(document, source),
    ...document.entities.map((entity) => annotationOf(entity, document, source, place(entity))),
    ...document.relations.map(linkOf),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: fragment('annotations'),
    type: 'AnnotationCollection',
    label: document.id,
    total: items.length,
    first: { id: fragment('page'), type: 'AnnotationPage', startIndex: 0, items },
  };
}

function aboutAnnotation(document: Document, source: string) {
  const body = describing(aboutOf(document));
  return {
    id: fragment('document'),
    type: 'Annotation',
    motivation: 'describing',
    body,
    target: source,
  };
}

function annotationOf(
  entity: Entity,
  { text }: Document,
  source: string,
  place: { start: number; end: number },
) {
  const { id, start, end, label } = entity;
  const details = detailsOf(entity);
  const tag = { type: 'TextualBody', purpose: 'tagging', value: label };
  const selector = [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start))
        .slice(-CONTEXT)
        .join(''),
      suffix: Array.from(text.slice(end, end + 2 * CONTEXT))
        .slice(0, CONTEXT)
        .join(''),
    },
    { type: 'TextPositionSelector', ...place },
  ];
  const body = Object.keys(details).length > 0 ? [tag, describing(details)] : [tag];
  const common = { type: 'Annotation', motivation: 'tagging' };
  return { id: fragment(id), ...common, body, target: { source, selector } };
}

/** A relation as an annotation of its first entity that links to the second. */
function linkOf({ type, from, to }: Relation, i: number) {
  return {
    id: fragment(`relation-${i + 1}`),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      { type: 'SpecificResource', purpose: 'linking', source: fragment(to) },
    ],
    target: fragment(from),
  };
}

function describing(value: Record<string, unknown>) {
  const format = 'application/json';
  return { type: 'TextualBody', purpose: 'describing', format, value: JSON.stringify(value) };
}

function fragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
