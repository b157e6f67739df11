import type { Document } from '@congvan/core';

import { defineFormat, EVERYTHING } from '../define.ts';
import type { Fitted, Format } from '../format.ts';
import { trouble } from '../problem.ts';
import { COLUMNS, rowsOf } from '../table.ts';

const CANNOT_HOLD = {
  vi: 'văn bản ngoài các thực thể (chỉ ghi, không đọc lại), meta của tài liệu',
  en: 'the text outside the entities (write only), meta data of documents',
};
const HOLDS = {
  ...EVERYTHING,
  document: ['id', 'date'] as const,
  characters: 'unicode' as const,
};

/** A table of entities with their values, one a row, for spreadsheets: UTF-8 with a byte order mark. */
export const csv: Format = defineFormat({
  name: 'csv',
  title: { vi: 'bảng CSV các thực thể', en: 'CSV table of entities' },
  kind: 'annotation',
  extensions: ['csv'],
  offsets: 'utf-16',
  holds: HOLDS,
  cannotHold: CANNOT_HOLD,
  narrow: withoutText,
  async write(documents, { stem = 'corpus' } = {}) {
    const { default: papaparse } = await import('papaparse');
    const rows = documents.flatMap(rowsOf);
    const table = papaparse.unparse(
      { fields: [...COLUMNS], data: rows.map((row) => COLUMNS.map((column) => row[column])) },
      { escapeFormulae: true, newline: '\r\n' },
    );
    return [{ name: `${stem}.csv`, data: `\ufeff${table}\r\n` }];
  },
});

/** The same table as a workbook of Excel. */
export const xlsx: Format = defineFormat({
  name: 'xlsx',
  title: { vi: 'bảng Excel các thực thể', en: 'Excel table of entities' },
  kind: 'annotation',
  extensions: ['xlsx'],
  offsets: 'utf-16',
  holds: { ...HOLDS, characters: 'xml' },
  cannotHold: CANNOT_HOLD,
  narrow: withoutText,
  async write(documents, { stem = 'corpus' } = {}) {
    const { default: writeExcelFile } = await import('write-excel-file/universal');
    const head = COLUMNS.map((column) => ({ value: column, fontWeight: 'bold' as const }));
    const rows = documents.flatMap(rowsOf).map((row) =>
      COLUMNS.map((column) => {
        const value = row[column];
        return value === undefined ? null : { value };
      }),
    );
    const blob = await writeExcelFile([head, ...rows], {
      stickyRowsCount: 1,
      columns: COLUMNS.map((column) => ({ width: column === 'text' ? 40 : 14 })),
    }).toBlob();
    return [{ name: `${stem}.xlsx`, data: new Uint8Array(await blob.arrayBuffer()) }];
  },
});

function withoutText(document: Document): Fitted {
  const details = { reason: 'only what entities cover is written' };
  const loss = trouble('text-changed', details, { document: document.id });
  return { document, losses: document.text === '' ? [] : [loss] };
}
