import type { Document, Entity } from '@congvan/core';

import { codePoints } from '../spans.ts';
import { aboutOf } from '../record.ts';
import { element, xmlDocument } from '../xml.ts';

/** A task with one annotation. */
export function taskOf(document: Document, id: number): Record<string, unknown> {
  const { text, entities, relations } = document;
  const place = codePoints(document);
  const result = [
    ...entities.flatMap((entity) => regionOf(entity, text, place(entity))),
    ...relations.map(({ type, from, to }) => ({
      type: 'relation',
      from_id: from,
      to_id: to,
      direction: 'right',
      labels: [type],
    })),
  ];
  return { id, data: { text, ...aboutOf(document) }, annotations: [{ result }] };
}

function regionOf(entity: Entity, text: string, place: { start: number; end: number }) {
  const { id, start, end, label, score, subtype } = entity;
  const span = { ...place, text: text.slice(start, end) };
  const common = { id, to_name: 'text', origin: 'manual' };
  const labels = {
    ...common,
    from_name: 'label',
    type: 'labels',
    ...(score === undefined ? {} : { score }),
    value: { ...span, labels: [label] },
  };
  const choices = { ...common, from_name: 'subtype', type: 'choices' };
  const areas = textAreas(entity).map(([name, said]) => ({
    ...common,
    from_name: name,
    type: 'textarea',
    value: { ...place, text: [said] },
  }));
  return [
    labels,
    ...(subtype === undefined ? [] : [{ ...choices, value: { ...span, choices: [subtype] } }]),
    ...areas,
  ];
}

function textAreas({ value, ref, rule, note }: Entity): [name: string, text: string][] {
  const json = value === undefined ? undefined : JSON.stringify(value);
  const found: [string, string | undefined][] = [
    ['value', json],
    ['ref', ref],
    ['rule', rule],
    ['note', note],
  ];
  return found.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** The labelling configuration for the labels, subtypes and relations that the documents have. */
export function configOf(documents: readonly Document[]): string {
  const entities = documents.flatMap((document) => document.entities);
  const labels = distinct(entities.map(({ label }) => label));
  const subtypes = distinct(entities.flatMap(({ subtype }) => subtype ?? []));
  const types = distinct(documents.flatMap(({ relations }) => relations.map(({ type }) => type)));
  const perRegion = { toName: 'text', perRegion: 'true' };
  const children = [
    element('Labels', { name: 'label', toName: 'text' }, labels.map(named('Label'))),
    element('Text', { name: 'text', value: '$text' }),
    element('Choices', { name: 'subtype', ...perRegion }, subtypes.map(named('Choice'))),
    ...['value', 'ref', 'rule', 'note'].map((name) => element('TextArea', { name, ...perRegion })),
    element('Relations', {}, types.map(named('Relation'))),
  ];
  return xmlDocument(element('View', {}, children));
}

function named(tag: string) {
  return (value: string) => element(tag, { value });
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
