import { matrixTable } from './matrix-table.ts';
import type { Bar, Bars, Block, Listing, Matrix, Page, Table } from './page.ts';

/** A page as one HTML file that needs no other file, no network and no script. */
export function pageAsHtml({ language, title, blocks }: Page): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
${blocks.map(blockAsHtml).join('\n')}
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --bar: #2f6f9f; --grid: #8886; --heat: 47, 111, 159 }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .2rem .6rem; text-align: right; border-bottom: 1px solid var(--grid) }
th:first-child, td:first-child { text-align: left }
svg { width: 100%; max-width: 52rem; height: auto; font-size: 13px }
svg text { fill: currentColor } svg .bar { fill: var(--bar) }
svg .grid { stroke: var(--grid) } svg .interval { stroke: currentColor; stroke-width: 1.5 }
pre { white-space: pre-wrap; font-size: 13px }
`;

function blockAsHtml(block: Block): string {
  switch (block.type) {
    case 'table':
      return tableAsHtml(block);
    case 'matrix':
      return matrixAsHtml(block);
    case 'listing':
      return listingAsHtml(block);
    case 'bars':
      return barsAsHtml(block);
  }
}

function tableAsHtml({ title, columns, rows }: Table): string {
  const body = rows.map((cells) => tableRow(cells.map((cell) => `<td>${escape(cell)}</td>`)));
  return section(
    title,
    `<div class="wide"><table>${headOf(columns)}${body.join('')}</table></div>`,
  );
}

function matrixAsHtml(matrix: Matrix): string {
  const { title, names, counts } = matrix;
  const largest = Math.max(1, ...counts.flat());
  const rows = counts.map((row, i) =>
    tableRow([`<th>${escape(names[i]!)}</th>`, ...row.map((count) => heatCell(count, largest))]),
  );
  const head = headOf(matrixTable(matrix).columns);
  return section(title, `<div class="wide"><table>${head}${rows.join('')}</table></div>`);
}

/** The darker the more; by the logarithm, since right cells dwarf the wrong ones. */
function heatCell(count: number, largest: number): string {
  if (count === 0) return '<td>·</td>';
  const heat = (0.1 + (0.6 * Math.log1p(count)) / Math.log1p(largest)).toFixed(2);
  return `<td style="background:rgba(var(--heat),${heat})">${count}</td>`;
}

function listingAsHtml({ title, lines }: Listing): string {
  return section(title, `<pre>${lines.map(escape).join('\n')}</pre>`);
}

const ROW = 26;
const LEFT = 190;
const SPAN = 420;

function barsAsHtml({ title, bars }: Bars): string {
  const height = bars.length * ROW + 24;
  const grid = [0, 0.25, 0.5, 0.75, 1].map((share) => gridLine(share, bars.length * ROW));
  const width = LEFT + SPAN + 90;
  const drawn = bars.map(barAsSvg).join('');
  return section(
    title,
    `<svg viewBox="0 0 ${width} ${height}" role="img">${grid.join('')}${drawn}</svg>`,
  );
}

function gridLine(share: number, bottom: number): string {
  const x = place(share);
  const label = `<text x="${x}" y="${bottom + 16}" text-anchor="middle">${100 * share}</text>`;
  return `<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${bottom}"/>${label}`;
}

function barAsSvg({ name, value, low, high }: Bar, i: number): string {
  const y = i * ROW;
  const middle = y + ROW / 2;
  const interval =
    low === undefined || high === undefined
      ? ''
      : `<line class="interval" x1="${place(low)}" x2="${place(high)}" y1="${middle}" y2="${middle}"/>`;
  return `<text x="${LEFT - 8}" y="${middle + 4}" text-anchor="end">${escape(name)}</text>
<rect class="bar" x="${LEFT}" y="${y + 4}" width="${place(value) - LEFT}" height="${ROW - 8}"/>
${interval}<text x="${LEFT + SPAN + 12}" y="${middle + 4}">${(100 * value).toFixed(1)}</text>`;
}

/** Where a share lies on the axis; what is under 0 or over 1 ends at its edge. */
function place(share: number): number {
  return Math.round(LEFT + SPAN * Math.min(1, Math.max(0, share)));
}

function section(title: string, content: string): string {
  return `<section><h2>${escape(title)}</h2>${content}</section>`;
}

function headOf(columns: readonly string[]): string {
  return tableRow(columns.map((column) => `<th>${escape(column)}</th>`));
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
