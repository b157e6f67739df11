import { FORMATS, type Format } from '../formats.ts';
import type { Source } from './source.ts';

/** The format of a source by its extension, and where that says nothing by its first bytes. */
export function detect(source: Source, head: Uint8Array): Format {
  return byExtension(source.path) ?? byContent(head);
}

function byExtension(path: string | undefined): Format | undefined {
  const extension = path
    ?.replace(/\.(gz|zst)$/i, '')
    .match(/\.([^./\\]+)$/)?.[1]
    ?.toLowerCase();
  if (extension === undefined) return undefined;
  return FORMATS.find(({ extensions }) => extensions.includes(extension));
}

function byContent(head: Uint8Array): Format {
  const start = new TextDecoder().decode(head.subarray(0, 256)).trimStart();
  const name = start.startsWith('{') ? 'jsonl' : 'text';
  return FORMATS.find((format) => format.name === name)!;
}
