import type { Workspace } from '../app/workspace.svelte.ts';
import { t } from '../i18n/i18n.svelte.ts';
import { readBackup, type BackupProblem } from '../project/backup.ts';
import { newKey } from '../project/project.ts';

/** Makes a project of a backup, beside the one that it came from; says what became of it. */
export async function restore(workspace: Workspace, file: File): Promise<string> {
  const restored = await readBackup(file);
  if (restored.problem) return problemText(restored.problem);
  const taken = workspace.projects.some(({ id }) => id === restored.project.id);
  const project = taken
    ? {
        ...restored.project,
        id: newKey(),
        name: t('projects.copyOf', { name: restored.project.name }),
      }
    : restored.project;
  await workspace.create(project, restored.history);
  const said = { name: project.name, count: project.entries.size };
  if (restored.damage.length === 0) return t('projects.restored', said);
  const damage = restored.damage.slice(0, 5).map(damageText).join('; ');
  return t('projects.restoredPartly', { ...said, damage });
}

function problemText({ code }: BackupProblem): string {
  if (code === 'newer') return t('projects.problem_newer');
  return t(code === 'too-large' ? 'projects.problem_too_large' : 'projects.problem_no_backup');
}

function damageText({ code, line = 0, reason }: BackupProblem): string {
  if (code === 'no-history') return t('projects.damage_no_history');
  if (code === 'bad-entry') return t('projects.damage_bad_entry', { line, reason });
  return t('projects.damage_bad_line', { line });
}
