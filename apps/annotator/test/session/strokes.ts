import type { Entity } from '@congvan/core';

import type { Ruler } from '../../src/text/ruler.ts';

/** The keys that bring a caret from one offset to where the selection of an entity can begin. */
export function keysTo(ruler: Ruler, from: number, start: number): string[] {
  const keys: string[] = [];
  let at = from;
  while (at > start) {
    at = ruler.before(at, 'syllable');
    keys.push('ArrowLeft');
  }
  for (let next = ruler.after(at, 'sentence'); next <= start; next = ruler.after(at, 'sentence')) {
    if (next === at) break;
    at = next;
    keys.push('Control+ArrowDown');
  }
  while (at < start && !isBlank(ruler.text.slice(at, start))) {
    at = ruler.after(at, 'syllable');
    keys.push('ArrowRight');
  }
  return at > start ? [] : keys;
}

function isBlank(text: string): boolean {
  return text.trim() === '' && !/[\r\n]/.test(text);
}

/** The keys that mark an entity when the caret stands at an offset, in syllables. */
export function keysFor(ruler: Ruler, from: number, { start, end }: Entity, key: string): string[] {
  const keys = keysTo(ruler, from, start);
  let at = start;
  while (at < end) {
    at = ruler.after(at, 'syllable');
    keys.push('Shift+ArrowRight');
  }
  return [...keys, key];
}
