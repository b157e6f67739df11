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
  return format === undefined ? detectFormat(file) : formatNamed(format);
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
  if (!format?.read) return plainText(file) ?? { file: file.name, documents: [], problems: [] };
  const { documents, problems } = await format.read({ ...file, beside });
  return { file: file.name, format: format.name, documents, problems };
}

/** What looks like no format but is text is a text to be tagged; broken JSON is none. */
function plainText({ name, data }: SourceFile): ReadFile | undefined {
  if (ANNOTATION.has(/[^.]*$/.exec(name)![0].toLowerCase())) return undefined;
  try {
    const text = typeof data === 'string' ? data : UTF_8.decode(data);
    if (text.trim() === '' || text.includes('\0')) return undefined;
    const id = name.replace(/^.*\//, '').replace(/(?<=.)\.[^.]*$/, '');
    const document = { id, text, entities: [], relations: [] };
    return { file: name, format: 'text', documents: [document], problems: [] };
  } catch {
    return undefined;
  }
}

/** The extensions of files that are more than text. */
const ANNOTATION = new Set(
  FORMATS.filter(({ kind }) => kind === 'annotation').flatMap(({ extensions }) => extensions),
);
ANNOTATION.delete('txt');

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
