import type { Block, Page, Table } from './page.ts';
import { matrixTable } from './matrix-table.ts';

/** A page as plain text with aligned columns; bars are left to the tables that hold their figures. */
export function pageAsText({ title, blocks }: Page): string {
  const parts = blocks.map(blockAsText).filter((part) => part !== '');
  return `${[title, ...parts].join('\n\n')}\n`;
}

function blockAsText(block: Block): string {
  switch (block.type) {
    case 'table':
      return tableAsText(block);
    case 'matrix':
      return tableAsText(matrixTable(block));
    case 'listing':
      return [block.title, ...block.lines.map((line) => `  ${line}`)].join('\n');
    case 'bars':
      return '';
  }
}

function tableAsText({ title, columns, rows }: Table): string {
  const widths = columns.map((column, i) =>
    Math.max(...[column, ...rows.map((row) => row[i] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [title, ...[columns, ...rows].map((cells) => `  ${line(cells)}`)].join('\n');
}
