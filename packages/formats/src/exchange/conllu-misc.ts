const SPACES: Readonly<Record<string, string>> = {
  ' ': '\\s',
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n',
  '|': '\\p',
  '\\': '\\\\',
};

/** White space as `SpacesAfter` of UDPipe has it: `\s`, `\t`, `\r`, `\n`, `\p` for `|`. */
export function escapeSpaces(spaces: string): string {
  return spaces.replaceAll(/[ \t\r\n|\\]/g, (space) => SPACES[space]!);
}

/** The inverse of `escapeSpaces`. */
export function unescapeSpaces(escaped: string): string {
  return escaped.replaceAll(/\\(.)/g, (whole, letter: string) => {
    const space = Object.entries(SPACES).find(([, written]) => written === `\\${letter}`);
    return space ? space[0] : whole;
  });
}

/** A label for `Entity=`, where brackets, hyphens, bars and white space have a meaning. */
export function escapeLabel(label: string): string {
  return label.replaceAll(/[-()|=%\s]/g, (sign) =>
    encodeURIComponent(sign).replace('-', '%2D').replace('(', '%28').replace(')', '%29'),
  );
}

/** The inverse of `escapeLabel`; what is not escaped stays. */
export function unescapeLabel(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
