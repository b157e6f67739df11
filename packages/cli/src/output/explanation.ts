import type { Explained, Explanation, Language } from '@congvan/core';

import { aligned } from './columns.ts';

const TEXTS = {
  unsure: { en: 'too unsure', vi: 'không đủ chắc' },
  'ruled-out': { en: 'ruled out', vi: 'bị loại' },
  by: { en: 'by', vi: 'bởi' },
} as const;

/** The candidates of a text, one a line: `+` the chosen, `-` the others and why not. */
export function writeExplanation(
  id: string,
  { candidates }: Explanation,
  language: Language,
): string {
  const rows = candidates.map((candidate) => rowOf(candidate, language));
  return [id, ...aligned(rows), '', ''].join('\n');
}

function rowOf(candidate: Explained, language: Language): string[] {
  const { start, end, label, subtype, score, rule, chosen, text } = candidate;
  return [
    `${chosen ? '+' : '-'} ${start}-${end}`,
    subtype === undefined ? label : `${label}/${subtype}`,
    score.toFixed(3),
    candidate.case === undefined ? rule : `${rule} (${candidate.case})`,
    [text.replaceAll(/\s+/g, ' '), fate(candidate, language)].filter(Boolean).join('  ← '),
  ];
}

function fate({ why }: Explained, language: Language): string {
  if (!why) return '';
  const reason = TEXTS[why.reason][language];
  return why.by === undefined ? reason : `${reason} ${TEXTS.by[language]} ${why.by}`;
}
