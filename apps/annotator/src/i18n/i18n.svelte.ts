import type { Language } from '@congvan/core';
import { createInstance, type TFunction } from 'i18next';

import { messages } from './messages.ts';

type Texts<L extends Language> = {
  readonly [Area in keyof typeof messages]: {
    readonly [Key in keyof (typeof messages)[Area]]: (typeof messages)[Area][Key] extends {
      readonly [Name in L]: infer Text;
    }
      ? Text
      : never;
  };
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts<'vi'> };
    returnNull: false;
  }
}

function textsOf<L extends Language>(language: L): Texts<L> {
  const areas = Object.entries(messages).map(([area, texts]) => [
    area,
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])),
  ]);
  return Object.fromEntries(areas) as Texts<L>;
}

const texts = createInstance();
void texts.init({
  lng: 'vi',
  fallbackLng: false,
  resources: { vi: { translation: textsOf('vi') }, en: { translation: textsOf('en') } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

let current = $state<Language>('vi');

/** The language of the interface. */
export function language(): Language {
  return current;
}

/** Changes the language of the interface and tells the page. */
export function setLanguage(next: Language): void {
  void texts.changeLanguage(next);
  document.documentElement.lang = next;
  current = next;
}

/** A text of the interface; whoever calls it while rendering is rendered again in another language. */
export const t = ((...args: never[]) => {
  void current;
  return (texts.t as unknown as (...args: never[]) => string)(...args);
}) as unknown as TFunction;
