/** Files with their paths inside the folders that were dropped or chosen. */
export interface PathedFiles {
  readonly files: readonly File[];
  readonly paths: readonly string[];
}

/** The files of a file dialog; a chosen folder's files carry their paths. */
export function chosenFiles(list: FileList): PathedFiles {
  const files = [...list];
  return { files, paths: files.map((file) => file.webkitRelativePath) };
}

/**
 * The files of a drop, folders walked through; a dropped text becomes a file. Must be called while
 * the drop is handled: the browser empties the transfer afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<PathedFiles> {
  const text = transfer.getData('text/plain');
  const loose = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (loose.length === 0 && text !== '') {
    const file = new File([text], 'dropped.txt', { type: 'text/plain' });
    return { files: [file], paths: [''] };
  }
  if (entries.every((entry) => entry.isFile)) return { files: loose, paths: loose.map(() => '') };
  const found: [File, string][] = [];
  for (const entry of entries) await walk(entry, found);
  return { files: found.map(([file]) => file), paths: found.map(([, path]) => path) };
}

async function walk(entry: FileSystemEntry, found: [File, string][]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) found.push([await fileOf(entry), path]);
  else
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
      await walk(child, found);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Browsers give the children of a folder in portions, an empty one last. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return children;
    children.push(...portion);
  }
}
