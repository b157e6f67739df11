export const HINTS: readonly string[] = [''];

export function hintOf(_form: string, _category: number): number {
  return 0;
}
