import type { Language } from '@congvan/core';

import { labelName } from '../i18n/label-name.ts';
import { history } from '../i18n/messages/history.ts';
import { t } from '../i18n/i18n.svelte.ts';
import type { ProjectLabel } from '../project/project.ts';
import type { StepTitle } from '../project/store.ts';

type StepKey = Extract<keyof typeof history, `step_${string}`>;

/** What a step is called, in the language of the interface. */
export function stepName(
  { code, params }: StepTitle,
  labels: readonly ProjectLabel[],
  language: Language,
): string {
  const key = `step_${code}`;
  const label = labelName(String(params['label'] ?? ''), labels, language);
  const known = isStepKey(key) ? key : 'step_unknown';
  return t(`history.${known}` as 'history.step_unknown', { ...params, label });
}

function isStepKey(key: string): key is StepKey {
  return key in history;
}
