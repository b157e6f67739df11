import { cssColour, paintOf } from './palette.ts';

/** What the style sheet needs to know of a label. */
export interface StyledLabel {
  readonly name: string;
  readonly code: string;
  /** The slot of the palette. */
  readonly colour: number;
}

/** The style rules that give each label its colour and its letter; names and codes may be any text. */
export function labelRules(labels: readonly StyledLabel[]): string {
  return labels.map(ruleOf).join('\n');
}

function ruleOf({ name, code, colour }: StyledLabel): string {
  const value = cssString(name);
  return [
    `[data-label=${value}]{--label:${cssColour(paintOf(colour))};--code:${cssString(code)}}`,
    `.prose[data-hidden~=${cssString(slug(name))}] .entity[data-label=${value}]${PLAIN}`,
    `.prose[data-hidden~=${cssString(slug(name))}] .entity[data-label=${value}]::before{content:none}`,
  ].join('\n');
}

/** What an entity of a hidden label looks like: plain text. */
const PLAIN = '{padding:0;border-bottom:0 none;background:none}';

/** A label's name as one word of a list of words. */
export function slug(name: string): string {
  return name.replaceAll(/\s/g, '_');
}

/** A CSS string: everything that could end it is written as an escape. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/[^\p{L}\p{N} _-]/gu, (sign) => {
    return `\\${sign.codePointAt(0)!.toString(16)} `;
  });
  return `"${escaped}"`;
}
