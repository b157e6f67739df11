import {
  detectFormat,
  formatNamed,
  FORMATS,
  type Format,
  type Reading,
  type SourceFile,
} from '@congvan/formats';

/** What became of one file. */
export interface ReadFile extends Reading {
  readonly file: string;
  /** The format it was read as; absent when none fits. */
  readonly format?: string;
}

/**
 * Reads files, each as the given format or as the one that it looks like. Files that belong to
 * others (the text beside a `.ann`) are read with these and not by themselves.
 */
export async function readFiles(
  files: readonly SourceFile[],
  format?: string,
): Promise<ReadFile[]> {
  const plans = files.map((file) => ({ file, as: formatFor(file, format) }));
  const byName = new Map(files.map((file) => [file.name, file]));
  const owned = new Set(plans.flatMap(({ file, as }) => companionsOf(file, as, byName)));
  const read: ReadFile[] = [];
  for (const { file, as } of plans) {
    if (!owned.has(file)) read.push(await readFile(file, as, companionsOf(file, as, byName)));
  }
  return read;
}

function formatFor(file: SourceFile, format: string | undefined): Format | undefined {
  if (format !== undefined) return formatNamed(format);
  return detectFormat(file) ?? (isText(file) ? formatNamed('text') : undefined);
}

function companionsOf(
  { name }: SourceFile,
  format: Format | undefined,
  byName: ReadonlyMap<string, SourceFile>,
): SourceFile[] {
  const names = format?.companions?.(name) ?? [];
  return names.flatMap((companion) => byName.get(companion) ?? []);
}

async function readFile(
  file: SourceFile,
  format: Format | undefined,
  beside: readonly SourceFile[],
): Promise<ReadFile> {
  if (!format?.read) return { file: file.name, documents: [], problems: [] };
  const { documents, problems } = await format.read({ ...file, beside });
  return { file: file.name, format: format.name, documents, problems };
}

/** Whether a file that looks like no format is a text all the same; broken JSON is none. */
function isText({ name, data }: SourceFile): boolean {
  if (ANNOTATION.has(/[^.]*$/.exec(name)![0].toLowerCase())) return false;
  try {
    const text = typeof data === 'string' ? data : UTF_8.decode(data);
    return text.trim() !== '' && !text.includes('\0');
  } catch {
    return false;
  }
}

/** The extensions of files that are more than text. */
const ANNOTATION = new Set(
  FORMATS.filter(({ kind }) => kind === 'annotation').flatMap(({ extensions }) => extensions),
);
ANNOTATION.delete('txt');

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
