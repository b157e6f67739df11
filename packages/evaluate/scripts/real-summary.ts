import {
  measure,
  total,
  totalByGroup,
  totalByLabel,
  type Calibration,
  type DocumentScore,
  type Measure,
  type Tally,
} from '../src/index.ts';
import { emptyTally } from '../src/tally.ts';

const GROUPS = ['stratum', 'level', 'genre'] as const;

interface Run {
  readonly set: string;
  readonly model: string;
  readonly seconds: number;
  readonly characters: number;
  /** Of all candidates, where asked for. */
  readonly calibration?: Calibration | null;
  /** By way of writing, the share of entities that are found alike; where asked for. */
  readonly variants?: Readonly<Record<string, number>>;
}

interface Layers<T> {
  readonly outer: T;
  readonly all: T;
}

/** The exact-match scores of one run over the real passages. */
export interface Summary extends Run {
  readonly documents: number;
  readonly total: Layers<Measure>;
  readonly boundary: Layers<Measure>;
  readonly labels: Readonly<Record<string, Partial<Layers<Measure>>>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, Layers<Measure>>>>>;
}

export function summarize(scores: Layers<readonly DocumentScore[]>, run: Run): Summary {
  const each = <T>(compute: (scores: readonly DocumentScore[]) => T): Layers<T> => ({
    outer: compute(scores.outer),
    all: compute(scores.all),
  });
  const byGroup = (group: string) => joined(each((list) => totalByGroup(list, group, 'exact')));
  return {
    ...run,
    documents: scores.all.length,
    total: each((list) => measure(total(list, 'exact'))),
    boundary: each((list) => measure(total(list, 'boundary'))),
    labels: joined(each((list) => totalByLabel(list, 'exact'))),
    groups: Object.fromEntries(GROUPS.map((group) => [group, byGroup(group)])),
  };
}

function joined({ outer, all }: Layers<Map<string, Tally>>): Record<string, Layers<Measure>> {
  const keys = [...all.keys()].sort();
  const none = emptyTally();
  const measured = keys.map((key) => [
    key,
    { outer: measure(outer.get(key) ?? none), all: measure(all.get(key)!) },
  ]);
  return Object.fromEntries(measured);
}

export function asMarkdown(summary: Summary): string {
  const { set, model, documents, seconds, characters } = summary;
  const speed = (characters / 1e6 / seconds).toFixed(2);
  return [
    `# Real passages: ${set}, model ${model}`,
    '',
    `${documents} passages, ${seconds.toFixed(2)} s, ${speed} M characters/s. Exact span and label.`,
    '',
    ...table('label', {
      ALL: summary.total,
      '(any label)': summary.boundary,
      ...(summary.labels as Record<string, Layers<Measure>>),
    }),
    ...Object.entries(summary.groups).flatMap(([group, rows]) =>
      Object.keys(rows).length > 0 ? ['', ...table(group, rows)] : [],
    ),
    ...calibrationTable(summary.calibration ?? null),
    ...variantsTable(summary.variants),
  ].join('\n');
}

function variantsTable(variants: Readonly<Record<string, number>> | undefined): string[] {
  if (!variants) return [];
  const rows = Object.entries(variants).map(([name, share]) => `| ${name} | ${share.toFixed(4)} |`);
  return ['', '| written with | entities found alike |', '| --- | --: |', ...rows];
}

function calibrationTable(calibration: Calibration | null): string[] {
  if (!calibration) return [];
  const { bins, error, brier } = calibration;
  const rows = bins.map(({ low, high, count, score, right }) => {
    const cells = [`${low}–${high}`, String(count), score.toFixed(3), right.toFixed(3)];
    return `| ${cells.map((cell) => cell.padStart(9)).join(' | ')} |`;
  });
  return [
    '',
    `Candidates by score: mean distance ${error.toFixed(3)}, Brier ${brier.toFixed(3)}.`,
    '',
    '|    scores |     count |      mean |     right |',
    '| --------: | --------: | --------: | --------: |',
    ...rows,
  ];
}

function table(title: string, rows: Readonly<Record<string, Layers<Measure>>>): string[] {
  const head = [title, 'outer P', 'R', 'F1', 'gold', 'all P', 'R', 'F1', 'gold'];
  const cells = Object.entries(rows).map(([name, { outer, all }]) => [
    name,
    ...figures(outer),
    ...figures(all),
  ]);
  const width = Math.max(...[head, ...cells].map(([first]) => first!.length));
  const line = (row: string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(width) : cell.padStart(7))).join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '-'.repeat(width) : '------:'));
  return [line(head), line(rule), ...cells.map(line)];
}

function figures({ precision, recall, f1, gold }: Measure): string[] {
  return [...[precision, recall, f1].map((x) => (100 * x).toFixed(1)), String(gold)];
}
