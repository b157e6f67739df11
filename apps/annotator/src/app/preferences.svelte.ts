import type { Language } from '@congvan/core';

import { language, setLanguage } from '../i18n/i18n.svelte.ts';
import { setTheme, theme, type Theme } from '../theme/theme.svelte.ts';

const NAME = 'congvan.annotator';
const LANGUAGE = 'congvan.language';
const THEME = 'congvan.theme';

let name = $state(read(NAME) ?? '');

/** The annotator's name as it stands in the history; empty when they gave none. */
export function annotator(): string {
  return name;
}

export function setAnnotator(next: string): void {
  name = next.trim();
  write(NAME, name);
}

/** Applies what was chosen in earlier sessions, and keeps what is chosen from now on. */
export function keepPreferences(): void {
  const [oldLanguage, oldTheme] = [read(LANGUAGE), read(THEME)];
  setLanguage(isLanguage(oldLanguage) ? oldLanguage : language());
  if (isTheme(oldTheme)) setTheme(oldTheme);
  $effect(() => write(LANGUAGE, language()));
  $effect(() => write(THEME, theme()));
}

function isLanguage(text: string | null): text is Language {
  return text === 'vi' || text === 'en';
}

function isTheme(text: string | null): text is Theme {
  return text === 'system' || text === 'light' || text === 'dark';
}

/** Private windows may refuse storage; preferences are then those of the moment. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See `read`.
  }
}
