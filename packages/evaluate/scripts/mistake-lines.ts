import type { Entity } from '@congvan/core';

import {
  excerpt,
  mistakeClass,
  mistakesIn,
  type Layer,
  type Mistake,
  type Pair,
} from '../src/index.ts';
import { grouped } from '../src/grouped.ts';

/** The mistakes as lines, grouped by label and class, the most frequent class first. */
export function mistakeLines(pairs: readonly Pair[], layer: Layer, label?: string): string[] {
  const mistakes = pairs
    .flatMap((pair) => mistakesIn(pair, layer))
    .filter(({ gold, predicted }) => !label || gold?.label === label || predicted?.label === label);
  return [...grouped(mistakes, (mistake) => `${labels(mistake)} ${mistakeClass(mistake)}`)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([heading, found]) => ['', `## ${heading}: ${found.length}`, ...found.map(line)]);
}

function labels({ gold, predicted }: Mistake): string {
  return [...new Set([gold?.label, predicted?.label])].filter(Boolean).join(' as ');
}

function line(mistake: Mistake): string {
  const id = mistake.document.slice(0, 12).padEnd(12);
  return `${id} ${excerpt(mistake)}${finder(mistake.predicted)}`;
}

function finder(entity: Entity | undefined): string {
  if (!entity?.rule) return '';
  return `  (${entity.rule}${entity.score === undefined ? '' : ` ${entity.score.toFixed(2)}`})`;
}
