import { LABELS, type Document, type Entity } from '@congvan/core';

import { below } from '../src/random.ts';

const WORDS = 'ủy ban nhân dân phường Nghi Hòa tổ chức hội nghị tổng kết công tác năm'.split(' ');

/** Documents of 400 words with about 50 entities each, some nested: the size of a short report. */
export function makeCorpus(documents: number, random: () => number): Document[] {
  return Array.from({ length: documents }, (_, i) => makeDocument(`d${i}`, random));
}

function makeDocument(id: string, random: () => number): Document {
  const entities: Entity[] = [];
  let text = '';
  while (entities.length < 50) {
    text += words(3 + below(6, random), random);
    const start = text.length;
    text += words(1 + below(4, random), random);
    const end = text.length - 1;
    entities.push(entity(entities.length, start, end, random));
    const inner = text.indexOf(' ', start) + 1;
    if (inner < end && random() < 0.3) entities.push(entity(entities.length, inner, end, random));
  }
  return { id, text, entities, relations: [] };
}

/** Another annotator's version: some entities lost, some shorter, some with another label. */
export function disturb(document: Document, random: () => number): Document {
  const entities = document.entities.flatMap((one) => {
    const chance = random();
    if (chance < 0.04) return [];
    if (chance < 0.08) return [{ ...one, label: label(random) }];
    if (chance < 0.12 && one.end - one.start > 2) return [{ ...one, end: one.end - 1 }];
    return [one];
  });
  return { ...document, entities };
}

function entity(order: number, start: number, end: number, random: () => number): Entity {
  return { id: `e${order}`, start, end, label: label(random) };
}

function label(random: () => number): string {
  return LABELS[below(LABELS.length, random)]!.name;
}

function words(count: number, random: () => number): string {
  return Array.from({ length: count }, () => `${WORDS[below(WORDS.length, random)]} `).join('');
}
