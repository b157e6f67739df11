import type { Document } from '@congvan/core';

import { defineFormat } from '../define.ts';
import { baseName, bufferOf, bytesOf, markup, stemOf, textOf } from '../file.ts';
import type { Format, Holds, SourceFile } from '../format.ts';
import { linesOf, readJsonLine } from '../lines.ts';
import { together } from '../sound.ts';
import { trimToTokens } from '../tokens.ts';
import { datasetCard, datasetInfo, namesIn, parquetFeatures } from './huggingface-features.ts';
import { readRow, rowOf, tagNames, type Row } from './huggingface-rows.ts';

const HOLDS: Holds = {
  entities: 'outer',
  ids: false,
  details: [],
  relations: false,
  document: ['id', 'date'],
  characters: 'unicode',
};
const CANNOT_HOLD = {
  vi: 'đoạn lồng nhau, loại con, giá trị, ref, quan hệ, meta của tài liệu',
  en: 'nested spans, subtypes, values, refs, relations, meta data of documents',
};
const INFO = 'dataset_info.json';

/** A data set of Hugging Face in Parquet: `tokens` and `ner_tags` as class labels, and the text. */
export const huggingface: Format = defineFormat({
  name: 'huggingface',
  title: { vi: 'Hugging Face (Parquet)', en: 'Hugging Face data set (Parquet)' },
  kind: 'annotation',
  extensions: ['parquet'],
  offsets: 'token',
  holds: HOLDS,
  cannotHold: CANNOT_HOLD,
  looksLike: (name) => /\.parquet$/i.test(name),
  narrow: trimToTokens,
  async read(input) {
    const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
    const file = bufferOf(bytesOf(input));
    const features = parquetMetadata(file).key_value_metadata?.find(
      ({ key }) => key === 'huggingface',
    );
    const rows = await parquetReadObjects({ file, parsers: { stringFromBytes } });
    const names = namesIn(JSON.parse(features?.value ?? '{}'));
    const stem = stemOf(input.name);
    return together(
      rows.map((row, i) => readRow(row, names, stem, { file: input.name, line: i + 1 })),
    );
  },
  async write(documents, { stem = 'train' } = {}) {
    const names = tagNames(documents);
    const rows = documents.map((document) => rowOf(document, names));
    const parquet = { name: `${stem}.parquet`, data: await parquetOf(rows, names) };
    return [parquet, ...around(documents, names, `${stem}.parquet`)];
  },
});

/** The same data set as JSON Lines, its tag names in `dataset_info.json`. */
export const huggingfaceJsonl: Format = defineFormat({
  name: 'huggingface-jsonl',
  title: { vi: 'Hugging Face (JSONL)', en: 'Hugging Face data set (JSONL)' },
  kind: 'annotation',
  extensions: ['jsonl'],
  offsets: 'token',
  holds: HOLDS,
  cannotHold: CANNOT_HOLD,
  companions: (name) => [name.slice(0, name.length - baseName(name).length) + INFO],
  looksLike: (name, head) => /\.jsonl$/i.test(name) && /"ner_tags"\s*:/.test(head),
  narrow: trimToTokens,
  async read(input) {
    const info = input.beside?.find(({ name }) => baseName(name) === INFO);
    const names = namesIn(info ? JSON.parse(markup(info)) : {});
    const readings = linesOf(textOf(input)).map(({ text, number }) =>
      readJsonLine(text, { file: input.name, line: number }, (row, place) =>
        readRow(row, names, stemOf(input.name), place),
      ),
    );
    return together(readings);
  },
  async write(documents, { stem = 'train' } = {}) {
    const names = tagNames(documents);
    const lines = documents.map((document) => `${JSON.stringify(rowOf(document, names))}\n`);
    const file = { name: `${stem}.jsonl`, data: lines.join('') };
    return [file, ...around(documents, names, `${stem}.jsonl`)];
  },
});

function around(
  documents: readonly Document[],
  names: readonly string[],
  file: string,
): SourceFile[] {
  return [
    { name: INFO, data: `${JSON.stringify(datasetInfo(documents.length, names), null, 2)}\n` },
    { name: 'README.md', data: datasetCard(documents, names, file) },
  ];
}

/** Strings as they are, a byte order mark in front included. */
function stringFromBytes(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

async function parquetOf(rows: readonly Row[], names: readonly string[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const list = (name: string) => [
    {
      name,
      repetition_type: 'OPTIONAL' as const,
      num_children: 1,
      converted_type: 'LIST' as const,
    },
    { name: 'list', repetition_type: 'REPEATED' as const, num_children: 1 },
  ];
  const optional = { repetition_type: 'OPTIONAL' } as const;
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: rows.map(({ id }) => id) },
        { name: 'text', data: rows.map(({ text }) => text) },
        { name: 'date', data: rows.map(({ date }) => date) },
        { name: 'tokens', data: rows.map(({ tokens }) => tokens) },
        { name: 'ner_tags', data: rows.map(({ ner_tags: tags }) => tags.map(BigInt)) },
      ],
      schema: [
        { name: 'schema', num_children: 5 },
        { name: 'id', ...optional, ...TEXT },
        { name: 'text', ...optional, ...TEXT },
        { name: 'date', ...optional, ...TEXT },
        ...list('tokens'),
        { name: 'element', ...optional, ...TEXT },
        ...list('ner_tags'),
        { name: 'element', ...optional, type: 'INT64' },
      ],
      kvMetadata: [{ key: 'huggingface', value: parquetFeatures(names) }],
    }),
  );
}
