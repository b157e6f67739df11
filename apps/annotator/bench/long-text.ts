import { inOrder, type Document, type Entity } from '@congvan/core';

import { generator } from '../test/generator.ts';

const SYLLABLES = (
  'đảng ủy phường nghi hòa tổ chức hội nghị tổng kết công tác năm triển khai phương hướng nhiệm vụ ' +
  'đồng chí chủ tịch hội đồng nhân dân thị xã kết quả thực hiện các chỉ tiêu phát triển kinh tế xã hội'
).split(' ');
const LABELS = ['PERSON', 'TITLE', 'ORGANIZATION', 'LOCATION', 'DATE', 'NUMBER'];

/** A made-up report of about `length` characters with `count` entities, a fifth of them nested. */
export function longDocument(length: number, count: number): Document {
  const random = generator(7);
  const text = longText(length, random);
  const words = Array.from(text.matchAll(/\p{L}+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const outer = Math.round(count * 0.8);
  const stride = Math.floor(words.length / outer);
  const entities: Entity[] = [];
  for (let i = 0; i < outer; i += 1) {
    const nested = i % 4 === 0;
    const { start } = words[i * stride]!;
    const end = endOnLine(text, words[i * stride + 2]?.end ?? start + 1, start);
    const label = nested ? 'TITLE' : LABELS[i % LABELS.length]!;
    entities.push({ id: `e${i}`, start, end, label, score: random(), rule: 'made-up' });
    const inner = words[i * stride]!;
    if (nested && inner.end < end) {
      entities.push({ id: `n${i}`, ...inner, label: 'ORGANIZATION', score: random() });
    }
  }
  return inOrder({ id: `long-${length}`, text, entities, relations: [] });
}

function longText(length: number, random: () => number): string {
  const lines: string[] = [];
  for (let size = 0; size < length;) {
    const words = Array.from({ length: 60 + Math.floor(random() * 60) }, () => {
      return SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
    });
    const line = `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`;
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

function endOnLine(text: string, end: number, start: number): number {
  const line = text.indexOf('\n', start);
  const latest = line < 0 ? text.length : line;
  return start + text.slice(start, Math.min(end, latest)).trimEnd().length;
}
