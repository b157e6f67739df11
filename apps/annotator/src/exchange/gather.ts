import type { SourceFile } from '@congvan/formats';
import { Unzip, UnzipInflate } from 'fflate';

/** Limits against files that would fill the memory, in bytes and in number. */
export const MAX_FILE = 256 * 2 ** 20;
export const MAX_TOTAL = 512 * 2 ** 20;
export const MAX_FILES = 20_000;

/** Why a file is left out before any format looks at it. */
export interface Refusal {
  readonly file: string;
  readonly code: 'file-too-large' | 'too-much' | 'too-many' | 'bad-zip' | 'unreadable';
  readonly reason: string;
}

export interface Gathered {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Refusal[];
}

interface Gathering {
  readonly files: SourceFile[];
  readonly refused: Refusal[];
  room: number;
}

/**
 * Reads files into memory, within limits; what lies in `.zip` archives counts unpacked. Files that
 * systems put beside others (`.DS_Store`, `__MACOSX`) are passed over.
 */
export async function gather(
  files: readonly File[],
  paths: readonly string[] = [],
): Promise<Gathered> {
  const gathering: Gathering = { files: [], refused: [], room: MAX_TOTAL };
  for (const [i, file] of files.entries()) {
    const name = paths[i] || file.name;
    if (!isSystemFile(name)) await take(file, name, gathering);
  }
  return { files: gathering.files, refused: gathering.refused };
}

async function take(file: File, name: string, gathering: Gathering): Promise<void> {
  if (file.size > MAX_FILE) return refuse(gathering, name, 'file-too-large', megabytes(file.size));
  try {
    const data = new Uint8Array(await file.arrayBuffer());
    if (/\.zip$/i.test(name)) unpack(data, name, gathering);
    else put({ name, data }, gathering);
  } catch (error) {
    refuse(gathering, name, 'unreadable', error instanceof Error ? error.message : String(error));
  }
}

function put(file: SourceFile & { data: Uint8Array }, gathering: Gathering): boolean {
  const { files } = gathering;
  if (files.length >= MAX_FILES) refuse(gathering, file.name, 'too-many', String(MAX_FILES));
  else if (file.data.length > gathering.room) {
    refuse(gathering, file.name, 'too-much', megabytes(MAX_TOTAL));
  } else {
    gathering.room -= file.data.length;
    files.push(file);
    return true;
  }
  return false;
}

/** Sizes in a zip's directory may lie, so what counts is what comes out. */
function unpack(data: Uint8Array, name: string, gathering: Gathering): void {
  let members = 0;
  const unzip = new Unzip((member) => {
    members += 1;
    if (member.name.endsWith('/') || isSystemFile(member.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    member.ondata = (error, chunk, final) => {
      if (error) return refuse(gathering, `${name}/${member.name}`, 'bad-zip', error.message);
      size += chunk.length;
      if (size > Math.min(gathering.room, MAX_FILE)) {
        throw new RangeError(`more than ${megabytes(Math.min(gathering.room, MAX_FILE))}`);
      }
      chunks.push(chunk);
      if (final) put({ name: `${name}/${member.name}`, data: joined(chunks, size) }, gathering);
    };
    if (members <= MAX_FILES) member.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In pieces, so that a bomb is noticed before it is unpacked.
    for (let at = 0; at < data.length; at += PIECE) {
      unzip.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
    if (members === 0) refuse(gathering, name, 'bad-zip', 'no files in it');
  } catch (error) {
    refuse(gathering, name, 'bad-zip', error instanceof Error ? error.message : String(error));
  }
}

const PIECE = 65_536;

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function refuse({ refused }: Gathering, file: string, code: Refusal['code'], reason: string): void {
  refused.push({ file, code, reason });
}

function isSystemFile(name: string): boolean {
  return /(^|\/)(\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i.test(name);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
