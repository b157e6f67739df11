/** The colour of a label, for light and for dark pages. */
export interface Paint {
  readonly light: string;
  readonly dark: string;
}

/**
 * Colours that stay apart for colour-blind eyes: Okabe and Ito's set (2008), darkened for white
 * and lightened for dark pages to 4.5:1 against the surface; the last ones are for own labels.
 */
export const PALETTE: readonly Paint[] = [
  { light: '#005f9e', dark: '#6cb8f0' },
  { light: '#b04a00', dark: '#f59a5a' },
  { light: '#00734f', dark: '#3fc79a' },
  { light: '#a0438a', dark: '#e39bd0' },
  { light: '#806000', dark: '#e3be4d' },
  { light: '#3f51b5', dark: '#a7b2ff' },
  { light: '#5b5f66', dark: '#b9bec6' },
  { light: '#9c2b3d', dark: '#f08c9b' },
  { light: '#00707a', dark: '#55c6d0' },
  { light: '#6a3fa0', dark: '#c3a3f0' },
  { light: '#4d6b00', dark: '#a8cc4a' },
  { light: '#7a4b2a', dark: '#d3a684' },
];

/** A paint as CSS writes it. */
export function cssColour({ light, dark }: Paint): string {
  return `light-dark(${light}, ${dark})`;
}

/** The paint of a palette slot; slots beyond the last begin anew. */
export function paintOf(slot: number): Paint {
  return PALETTE[slot % PALETTE.length]!;
}
