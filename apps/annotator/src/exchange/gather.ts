import type { SourceFile } from '@congvan/formats';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** Limits against files that would fill the memory: bytes a file and in all, files in all. */
export interface Limits {
  readonly file: number;
  readonly total: number;
  readonly files: number;
}

export const LIMITS: Limits = { file: 256 * 2 ** 20, total: 512 * 2 ** 20, files: 20_000 };

/** Why a file is left out before any format looks at it. */
export interface Refusal {
  readonly file: string;
  readonly code:
    'file-too-large' | 'too-much' | 'too-many' | 'bad-zip' | 'unreadable' | 'text-too-long';
  readonly reason: string;
}

export interface Gathered {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Refusal[];
}

interface Gathering {
  readonly files: SourceFile[];
  readonly refused: Refusal[];
  readonly limits: Limits;
  room: number;
}

/**
 * Reads files into memory, within limits; what lies in `.zip` archives counts unpacked. Files that
 * systems put beside others (`.DS_Store`, `__MACOSX`) are passed over.
 */
export async function gather(
  files: readonly File[],
  paths: readonly string[] = [],
  limits: Limits = LIMITS,
): Promise<Gathered> {
  const gathering: Gathering = { files: [], refused: [], limits, room: limits.total };
  for (const [i, file] of files.entries()) {
    const name = paths[i] || file.name;
    if (!isSystemFile(name)) await take(file, name, gathering);
  }
  return { files: gathering.files, refused: gathering.refused };
}

async function take(file: File, name: string, gathering: Gathering): Promise<void> {
  const { limits } = gathering;
  if (file.size > limits.file) {
    return refuse(gathering, name, 'file-too-large', megabytes(file.size));
  }
  try {
    const data = new Uint8Array(await file.arrayBuffer());
    if (/\.zip$/i.test(name)) unpack(data, name, gathering);
    else put({ name, data }, gathering);
  } catch (error) {
    refuse(gathering, name, 'unreadable', error instanceof Error ? error.message : String(error));
  }
}

function put(file: SourceFile & { data: Uint8Array }, gathering: Gathering): boolean {
  const { files, limits } = gathering;
  if (files.length >= limits.files) refuse(gathering, file.name, 'too-many', String(limits.files));
  else if (file.data.length > gathering.room) {
    refuse(gathering, file.name, 'too-much', megabytes(limits.total));
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
    if (members <= gathering.limits.files) inflate(member, `${name}/${member.name}`, gathering);
  });
  unzip.register(UnzipInflate);
  try {
    // In pieces, so that a bomb is noticed before it is unpacked.
    for (let at = 0; at < data.length; at += PIECE) {
      unzip.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
    const { files } = gathering.limits;
    if (members === 0) refuse(gathering, name, 'bad-zip', 'no files in it');
    if (members > files) refuse(gathering, name, 'too-many', String(files));
  } catch (error) {
    refuse(gathering, name, 'bad-zip', error instanceof Error ? error.message : String(error));
  }
}

function inflate(member: UnzipFile, name: string, gathering: Gathering): void {
  const most = Math.min(gathering.room, gathering.limits.file);
  const chunks: Uint8Array[] = [];
  let size = 0;
  member.ondata = (error, chunk, final) => {
    if (size > most) return;
    size += chunk?.length ?? 0;
    if (error) refuse(gathering, name, 'bad-zip', error.message);
    else if (size > most) stop();
    else if (final) put({ name, data: joined([...chunks, chunk], size) }, gathering);
    else chunks.push(chunk);
  };
  member.start();

  function stop(): void {
    chunks.length = 0;
    member.terminate();
    refuse(gathering, name, 'too-much', megabytes(most));
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
