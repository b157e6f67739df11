import { labelInfo, type LabelSet, type Language } from '@congvan/core';

import { subtypes } from './messages/subtypes.ts';

/** What a label is called in a language; one that the set lacks is called as it is written. */
export function labelName(name: string, labels: LabelSet, language: Language): string {
  return labelInfo(name, labels)?.[language] ?? name;
}

/** What a subtype is called in a language; one that a project made up is called as it is written. */
export function subtypeName(subtype: string, language: Language): string {
  return subtypes[subtype as keyof typeof subtypes]?.[language] ?? subtype;
}
