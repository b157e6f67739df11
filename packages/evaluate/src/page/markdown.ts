import { matrixTable } from './matrix-table.ts';
import type { Block, Page, Table } from './page.ts';

/** A page as GitHub-flavoured Markdown. */
export function pageAsMarkdown({ title, blocks }: Page): string {
  const parts = blocks.map(blockAsMarkdown).filter((part) => part !== '');
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

function blockAsMarkdown(block: Block): string {
  switch (block.type) {
    case 'table':
      return tableAsMarkdown(block);
    case 'matrix':
      return tableAsMarkdown(matrixTable(block));
    case 'listing':
      return [`## ${block.title}`, '', '```', ...block.lines, '```'].join('\n');
    case 'bars':
      return '';
  }
}

function tableAsMarkdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const rule = columns.map((_, i) => (i === 0 ? '---' : '--:'));
  return [`## ${title}`, '', line(columns), line(rule), ...rows.map(line)].join('\n');
}

function escape(cell: string): string {
  return cell.replaceAll(/[\\|]/g, String.raw`\$&`);
}
