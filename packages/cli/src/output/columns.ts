/** Rows of cells as lines of aligned columns; with `right` all but the first are set to the right. */
export function aligned(
  rows: readonly (readonly string[])[],
  side: 'left' | 'right' = 'left',
): string[] {
  const widths = widthsOf(rows);
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const gap = ' '.repeat(widths[i]! - width(cell));
        return side === 'right' && i > 0 ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  }
  return widths;
}

/** Columns of a terminal that a text of letters takes: combining marks take none. */
function width(text: string): number {
  return text.normalize('NFC').replaceAll(/\p{M}/gu, '').length;
}
