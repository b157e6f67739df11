import type { Language } from '@congvan/core';

import type { Bar, Block, Page, Table } from '../page/page.ts';
import { writeReport, type ReportFormat } from '../page/write.ts';
import { SCHEMES } from '../scheme.ts';
import type { AgreementReport, PairAgreement } from './agree.ts';
import { agreementTexts, type AgreementTexts } from './agreement-texts.ts';

/** Writes an agreement report as text, JSON, Markdown or one self-contained HTML page. */
export function writeAgreement(
  report: AgreementReport,
  format: ReportFormat,
  language: Language = 'en',
): string {
  return writeReport(report, () => agreementPage(report, language), format);
}

function agreementPage(report: AgreementReport, language: Language): Page {
  const texts = agreementTexts(language);
  const { annotators, documents, layer } = report;
  const title = `${texts.title(annotators.length, documents)}, ${texts.layers[layer]}`;
  const blocks = [
    summaryTable(report, texts),
    { type: 'bars', title: texts.labels, bars: labelBars(report) } as const,
    pairsTable(report, texts),
    labelsTable(report, texts),
    ...problemListing(report, texts, language),
  ];
  return { language, title, blocks };
}

function summaryTable(report: AgreementReport, texts: AgreementTexts): Table {
  const { meanF1, fleiss, alpha, unitizing, gamma } = report;
  const rows: [string, number | null][] = [
    [texts.meanF1, meanF1],
    [texts.fleiss, fleiss],
    [texts.alpha, alpha],
    [texts.unitizing, unitizing.alpha],
    ...(gamma ? [[texts.gamma, gamma.gamma] as [string, number | null]] : []),
  ];
  return {
    type: 'table',
    title: texts.summary,
    columns: [texts.coefficient, texts.value],
    rows: rows.map(([name, value]) => [name, figure(value)]),
  };
}

function pairsTable({ pairs }: AgreementReport, texts: AgreementTexts): Table {
  return {
    type: 'table',
    title: texts.pairs,
    columns: [texts.pair, texts.documents, ...texts.f1, texts.kappa],
    rows: pairs.map((pair) => [
      nameOf(pair),
      String(pair.documents),
      ...SCHEMES.map(({ name }) => figure(pair.f1[name])),
      figure(pair.kappa),
    ]),
  };
}

function labelsTable(report: AgreementReport, texts: AgreementTexts): Table {
  const { pairs, unitizing } = report;
  return {
    type: 'table',
    title: texts.labels,
    columns: [texts.label, ...pairs.map((pair) => `F1 ${nameOf(pair)}`), 'u-α'],
    rows: labelsOf(report).map((label) => [
      label,
      ...pairs.map(({ labels }) => figure(labels[label] ?? null)),
      figure(unitizing.labels[label] ?? null),
    ]),
  };
}

function labelBars(report: AgreementReport): Bar[] {
  return labelsOf(report).map((label) => {
    const values = report.pairs.flatMap(({ labels }) => labels[label] ?? []);
    return { name: label, value: values.reduce((sum, value) => sum + value, 0) / values.length };
  });
}

function problemListing(
  { problems }: AgreementReport,
  texts: AgreementTexts,
  language: Language,
): Block[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ message }) => message[language]);
  return [{ type: 'listing', title: texts.problems, lines }];
}

function labelsOf({ pairs }: AgreementReport): string[] {
  return [...new Set(pairs.flatMap(({ labels }) => Object.keys(labels)))].sort();
}

function nameOf({ first, second }: PairAgreement): string {
  return `${first}–${second}`;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
