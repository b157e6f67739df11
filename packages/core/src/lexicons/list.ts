/** The words of a list written with white space between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** The phrases of a list written with semicolons between them. */
export function phrases(list: string): readonly string[] {
  return list.trim().split(/\s*;\s*/u);
}
