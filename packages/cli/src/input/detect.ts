import { detectFormat, HEAD_LENGTH, type Format } from '@congvan/formats';

import { FORMATS, named } from '../formats.ts';
import { unpackedName, type Source } from './source.ts';

/**
 * The format of a source by its name and first bytes. Standard input and files whose name says
 * nothing are records when they begin with a brace, and else a text.
 */
export function detect({ path }: Source, head: Uint8Array): Format {
  const name = path === undefined ? undefined : unpackedName(path);
  const data = head.subarray(0, HEAD_LENGTH);
  const start = new TextDecoder().decode(data.subarray(0, 256)).trimStart();
  const plain = name ?? (start.startsWith('{') ? 'stdin.jsonl' : 'stdin');
  return detectFormat({ name: plain, data }) ?? byExtension(plain) ?? byBrace(start);
}

function byExtension(name: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  return FORMATS.find(({ read, extensions }) => read && extensions.includes(extension));
}

function byBrace(start: string): Format {
  return named(start.startsWith('{') ? 'jsonl' : 'text');
}
