import { FORMATS as EXCHANGE, type Format } from '@congvan/formats';

import { table } from './output/table.ts';

/** All formats that the command reads or writes. */
export const FORMATS: readonly Format[] = [...EXCHANGE, table];

/** Names of the formats that can be read. */
export const READABLE: readonly string[] = FORMATS.filter(({ read }) => read).map(nameOf);

/** Names of the formats that can be written. */
export const WRITABLE: readonly string[] = FORMATS.filter(
  ({ write, writeChunk }) => write || writeChunk,
).map(nameOf);

/** The format of a name that was checked before. */
export function named(name: string): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (!format) throw new RangeError(`no format ${name}`);
  return format;
}

function nameOf({ name }: Format): string {
  return name;
}
