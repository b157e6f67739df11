import type { Language } from '@congvan/core';

import type { Bar, Block, Page, Table } from './page/page.ts';
import { writeReport, type ReportFormat } from './page/write.ts';
import type { LayerReport, Scored, ScoreReport } from './report.ts';
import { SCHEMES } from './scheme.ts';
import { scoreTexts, type ScoreTexts } from './score-texts.ts';
import type { Measure } from './tally.ts';

/** Writes a score report as text, JSON, Markdown or one self-contained HTML page. */
export function writeScore(
  report: ScoreReport,
  format: ReportFormat,
  language: Language = 'en',
): string {
  return writeReport(report, () => scorePage(report, language), format);
}

function scorePage(report: ScoreReport, language: Language): Page {
  const texts = scoreTexts(language);
  return {
    language,
    title: texts.title(report.documents),
    blocks: [
      ...report.layers.flatMap((layer) => layerBlocks(layer, language)),
      ...detailBlocks(report, texts),
    ],
  };
}

function layerBlocks(report: LayerReport, language: Language): Block[] {
  const texts = scoreTexts(language);
  const name = texts.layers[report.layer];
  return [
    totalsTable(report, name, language),
    labelsTable(report, name, texts),
    { type: 'bars', title: `${name}: F1`, bars: bars(report, texts) },
    { type: 'bars', title: `${name}: ${texts.documentShares}`, bars: histogram(report) },
    ...scoredTables(report.subtypes, `${name}: ${texts.subtypes}`, texts.subtype, texts),
    ...Object.entries(report.groups).flatMap(([group, rows]) =>
      scoredTables(rows, `${name}: ${group}`, group, texts),
    ),
    confusionMatrix(report, name, texts),
    ...calibrationBlocks(report, name, texts),
    mistakesTable(report, name, texts),
    ...mistakeListings(report, name, texts),
  ];
}

function totalsTable(report: LayerReport, name: string, language: Language): Table {
  const texts = scoreTexts(language);
  const schemes = SCHEMES.map((scheme) => figures(scheme[language], report.schemes[scheme.name]));
  const means = [
    [texts.macro, ...percents(report.macro)],
    [texts.perDocument, ...percents(report.perDocument)],
  ];
  return scoreTable(name, texts.scheme, [...schemes, ...means], texts);
}

function labelsTable({ labels }: LayerReport, name: string, texts: ScoreTexts): Table {
  const rows = Object.entries(labels).map(([label, schemes]) => figures(label, schemes.exact));
  return scoreTable(`${name}: ${texts.labels}`, texts.label, rows, texts);
}

function scoredTables(
  scores: Readonly<Record<string, Scored>>,
  title: string,
  column: string,
  texts: ScoreTexts,
): Table[] {
  const rows = Object.entries(scores).map(([key, scored]) => figures(key, scored));
  return rows.length === 0 ? [] : [scoreTable(title, column, rows, texts)];
}

/** A table of figures, as wide as its longest row; intervals come last and may lack. */
function scoreTable(title: string, column: string, rows: string[][], texts: ScoreTexts): Table {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    type: 'table',
    title,
    columns: [column, ...texts.figures].slice(0, width),
    rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '')),
  };
}

/** Which share of the documents has an F1 in each tenth; the last one includes 1. */
function histogram({ documents }: LayerReport): Bar[] {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const { f1 } of documents) counts[Math.min(9, Math.floor(10 * f1))]!++;
  return counts.map((count, tenth) => ({
    name: `${10 * tenth}–${10 * tenth + 10}`,
    value: documents.length === 0 ? 0 : count / documents.length,
  }));
}

function bars({ schemes, labels }: LayerReport, texts: ScoreTexts): Bar[] {
  const rows = Object.entries(labels).map(([label, { exact }]) => bar(label, exact));
  return [bar(texts.all, schemes.exact), ...rows];
}

function bar(name: string, { f1, interval }: Scored): Bar {
  return { name, value: f1, ...interval?.f1 };
}

function confusionMatrix({ confusion }: LayerReport, name: string, texts: ScoreTexts): Block {
  return {
    type: 'matrix',
    title: `${name}: ${texts.confusion}`,
    sides: [texts.gold, texts.predicted],
    names: [...confusion.labels, texts.nothing],
    counts: confusion.counts,
  };
}

function calibrationBlocks({ calibration }: LayerReport, name: string, texts: ScoreTexts): Block[] {
  if (!calibration) return [];
  const title = `${name}: ${texts.calibration}`;
  const rows = calibration.bins.map(({ low, high, count, score, right }) => ({
    range: `${percent(low)}–${percent(high)}`,
    cells: [String(count), percent(score), percent(right)],
    right,
  }));
  return [
    { type: 'bars', title, bars: rows.map(({ range, right }) => ({ name: range, value: right })) },
    {
      type: 'table',
      title,
      columns: texts.calibrationColumns,
      rows: rows.map(({ range, cells }) => [range, ...cells]),
    },
  ];
}

function mistakesTable({ mistakes }: LayerReport, name: string, texts: ScoreTexts): Table {
  return {
    type: 'table',
    title: `${name}: ${texts.mistakes}`,
    columns: [texts.mistake, texts.count],
    rows: mistakes.map((group) => [
      `${group.label} ${texts.mistakeClass(group.class)}`,
      String(group.count),
    ]),
  };
}

function mistakeListings({ mistakes }: LayerReport, name: string, texts: ScoreTexts): Block[] {
  return mistakes
    .filter(({ examples }) => examples.length > 0)
    .map((group) => ({
      type: 'listing',
      title: `${name}: ${group.label} ${texts.mistakeClass(group.class)}: ${group.count}`,
      lines: group.examples.map(({ document, line }) => `${document}  ${line}`),
    }));
}

function detailBlocks(report: ScoreReport, texts: ScoreTexts): Block[] {
  const attributes = Object.entries(report.attributes).map(([name, scored]) =>
    figures(texts.attributes[name as keyof ScoreTexts['attributes']], scored),
  );
  const relations = Object.entries(report.relations).flatMap(([type, { exact, overlap }]) => [
    figures(type, exact),
    figures(`${type} (${texts.overlap})`, overlap),
  ]);
  const chains = report.chains ? [figures(texts.chains, report.chains)] : [];
  const rows = [...attributes, ...chains, ...relations];
  if (rows.length === 0) return [];
  return [scoreTable(texts.details, texts.detail, rows, texts)];
}

function figures(name: string, scored: Measure & Pick<Scored, 'interval'>): string[] {
  const { interval, gold, predicted } = scored;
  const range = interval && `${percent(interval.f1.low)}–${percent(interval.f1.high)}`;
  return [name, ...percents(scored), String(gold), String(predicted), ...(range ? [range] : [])];
}

function percents({
  precision,
  recall,
  f1,
}: Pick<Measure, 'precision' | 'recall' | 'f1'>): string[] {
  return [precision, recall, f1].map(percent);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
