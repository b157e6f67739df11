import { writeBackup } from '../project/backup.ts';
import type { OpenProject } from '../project/open-project.ts';
import { download, fileName } from './download.ts';

/** The extension of backups: gzipped JSON lines. */
export const BACKUP_EXTENSION = 'congvan.gz';

/** Downloads a project with its history, also what could not be written to the disk. */
export async function downloadBackup(open: OpenProject): Promise<void> {
  const { project, history } = await open.everything();
  const file = await new Response(writeBackup(project, history)).blob();
  const day = new Date().toISOString().slice(0, 10);
  download(file, fileName(`${project.name} ${day}`, BACKUP_EXTENSION));
}
