export type Theme = 'system' | 'light' | 'dark';

let current = $state<Theme>('system');

/** The theme that the annotator chose. */
export function theme(): Theme {
  return current;
}

/** Changes the theme of the page. */
export function setTheme(next: Theme): void {
  current = next;
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
}
