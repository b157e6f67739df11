import { contains, countSyllables, type Document, type Language } from '@congvan/core';

import type { Call, Command } from '../command.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { FROM, GENERAL } from '../options.ts';
import { aligned } from '../output/columns.ts';

/** `congvan stats`. */
export const stats: Command = {
  name: 'stats',
  operands: '[FILE|DIR|GLOB|-]…',
  count: [0, Infinity],
  summary: { en: 'counts what a corpus holds', vi: 'đếm những gì kho ngữ liệu chứa' },
  details: {
    en: 'Documents, characters and syllables; entities by label, of them the nested ones and those with a value; subtypes; relations.',
    vi: 'Số tài liệu, ký tự và âm tiết; thực thể theo nhãn, trong đó số lồng nhau và số có giá trị; loại con; quan hệ.',
  },
  options: [FROM, ...GENERAL],
  examples: [
    { line: 'congvan stats tagged.jsonl', text: { en: 'as a table', vi: 'dạng bảng' } },
    { line: 'congvan stats brat --json', text: { en: 'as JSON', vi: 'dạng JSON' } },
  ],
  run: runStats,
};

interface LabelCount {
  entities: number;
  /** Those that lie inside another entity. */
  nested: number;
  /** Those that have a value. */
  values: number;
  subtypes: Record<string, number>;
}

interface Counts {
  documents: number;
  /** UTF-16 code units. */
  characters: number;
  syllables: number;
  entities: number;
  labels: Record<string, LabelCount>;
  relations: Record<string, number>;
}

async function runStats(call: Call): Promise<ExitCode> {
  const { arguments: given, terminal } = call;
  const { reportAll, walk } = await import('../input/corpus.ts');
  const counts = nothing();
  let bad = 0;
  for await (const read of walk(given.operands, call)) {
    for (const document of read.documents) count(counts, document);
    bad += reportAll(read.reports, terminal);
  }
  const written = terminal.json
    ? JSON.stringify(counts, null, 2)
    : asText(counts, terminal.language);
  await terminal.print(`${written}\n`);
  return bad === 0 ? EXIT.ok : EXIT.bad;
}

function nothing(): Counts {
  return { documents: 0, characters: 0, syllables: 0, entities: 0, labels: {}, relations: {} };
}

function count(counts: Counts, { text, entities, relations }: Document) {
  counts.documents += 1;
  counts.characters += text.length;
  counts.syllables += countSyllables(text);
  counts.entities += entities.length;
  for (const entity of entities) {
    const label = (counts.labels[entity.label] ??= noneOfLabel());
    label.entities += 1;
    if (entity.value !== undefined) label.values += 1;
    if (entity.subtype !== undefined) increment(label.subtypes, entity.subtype);
    if (entities.some((other) => other !== entity && contains(other, entity))) label.nested += 1;
  }
  for (const { type } of relations) increment(counts.relations, type);
}

function noneOfLabel(): LabelCount {
  return { entities: 0, nested: 0, values: 0, subtypes: {} };
}

function increment(counts: Record<string, number>, key: string) {
  counts[key] = (counts[key] ?? 0) + 1;
}

const TEXTS = {
  documents: { en: 'documents', vi: 'tài liệu' },
  characters: { en: 'characters (UTF-16)', vi: 'ký tự (UTF-16)' },
  syllables: { en: 'syllables', vi: 'âm tiết' },
  entities: { en: 'entities', vi: 'thực thể' },
  label: { en: 'label', vi: 'nhãn' },
  nested: { en: 'nested', vi: 'lồng' },
  values: { en: 'values', vi: 'giá trị' },
  relations: { en: 'relations', vi: 'quan hệ' },
} as const;

function asText(counts: Counts, language: Language): string {
  const say = (key: keyof typeof TEXTS) => TEXTS[key][language];
  const totals = (['documents', 'characters', 'syllables', 'entities'] as const).map((key) => [
    say(key),
    String(counts[key]),
  ]);
  const labels = sorted(counts.labels).flatMap(([name, label]) => [
    [name, ...[label.entities, label.nested, label.values].map(String)],
    ...sorted(label.subtypes).map(([subtype, number]) => [`  ${subtype}`, String(number)]),
  ]);
  const head = [say('label'), say('entities'), say('nested'), say('values')];
  const relations = sorted(counts.relations).map(([type, number]) => [type, String(number)]);
  const tables = [totals, [head, ...labels], [[say('relations'), ''], ...relations]];
  const filled = tables.filter(({ length }) => length > 1);
  return filled.map((rows) => aligned(rows, 'right').join('\n')).join('\n\n');
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
