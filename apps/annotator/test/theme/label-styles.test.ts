import { describe, expect, test } from 'vitest';

import { cssString, labelRules } from '../../src/theme/label-styles.ts';
import { PALETTE } from '../../src/theme/palette.ts';

test('a label of any name stays inside its string', () => {
  const name = '"]{}*{display:none}\\\n</style>';
  const rules = labelRules([{ name, code: '"', colour: 99 }]);
  expect(rules).not.toContain('*{display');
  expect(cssString(name)).toMatch(/^"[\p{L}\p{N} _\\-]*"$/u);
});

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the palette', () => {
  test.each(PALETTE)('$light and $dark can be read on their pages', ({ light, dark }) => {
    expect(contrast(light, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(dark, '#1e2125')).toBeGreaterThan(4.5);
  });
});
