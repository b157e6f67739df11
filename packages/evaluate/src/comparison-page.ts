import type { Language } from '@congvan/core';

import type { Compared, ComparisonReport, LayerComparison } from './comparison.ts';
import type { Page, Table } from './page/page.ts';
import { writeReport, type ReportFormat } from './page/write.ts';
import { scoreTexts } from './score-texts.ts';

/**
 * Writes a comparison as text, JSON, Markdown or one self-contained HTML page; `names` are what the
 * two systems are called in it.
 */
export function writeComparison(
  report: ComparisonReport,
  names: readonly [first: string, second: string],
  format: ReportFormat,
  language: Language = 'en',
): string {
  return writeReport(report, () => comparisonPage(report, names, language), format);
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    title: (documents) => `So sánh hai hệ thống trên ${documents} tài liệu`,
    difference: 'chênh lệch',
    tests: ['p hoán đổi', 'p bootstrap'],
    unpaired: 'Tài liệu chỉ một hệ thống có: bỏ qua',
  },
  en: {
    title: (documents) => `Two systems compared on ${documents} documents`,
    difference: 'difference',
    tests: ['p randomisation', 'p bootstrap'],
    unpaired: 'Documents that only one system has: left out',
  },
};

interface Words {
  readonly title: (documents: number) => string;
  readonly difference: string;
  readonly tests: readonly [string, string];
  readonly unpaired: string;
}

type Names = readonly [first: string, second: string];

function comparisonPage(report: ComparisonReport, names: Names, language: Language): Page {
  const { title, unpaired } = WORDS[language];
  const lost = { type: 'listing', title: unpaired, lines: report.unpaired } as const;
  return {
    language,
    title: title(report.documents),
    blocks: [
      ...report.layers.map((layer) => layerTable(layer, names, language)),
      ...(report.unpaired.length > 0 ? [lost] : []),
    ],
  };
}

function layerTable(
  { layer, total, labels }: LayerComparison,
  names: Names,
  language: Language,
): Table {
  const texts = scoreTexts(language);
  const { difference, tests } = WORDS[language];
  return {
    type: 'table',
    title: texts.layers[layer],
    columns: [texts.label, ...names.map((name) => `F1 ${name}`), difference, ...tests],
    rows: [
      row(texts.all, total),
      ...Object.entries(labels).map(([label, compared]) => row(label, compared)),
    ],
  };
}

function row(name: string, compared: Compared): string[] {
  const { first, second, difference, randomization, bootstrap } = compared;
  const shares = [first.f1, second.f1, difference].map((share) => (100 * share).toFixed(1));
  return [name, ...shares, randomization.toFixed(4), bootstrap.toFixed(4)];
}
