import type { Language } from '@congvan/core';

import sample from '../../../../corpus/sample/nghi-hoa-2023.txt?raw';
import { newProject } from '../project/defaults.ts';
import { newEntry, type Project } from '../project/project.ts';

const NAMES: Record<Language, string> = { vi: 'Báo cáo mẫu', en: 'Sample report' };

/** What the app shows when it is opened for the first time: the sample report, to be tagged. */
export function firstProject(language: Language): { project: Project; doc: string } {
  const entry = newEntry({ id: 'nghi-hoa-2023', text: sample, entities: [], relations: [] });
  return { project: newProject(NAMES[language], language, [entry]), doc: entry.key };
}
