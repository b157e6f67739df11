import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** How output is compressed. */
export type Packing = 'none' | 'gzip' | 'zstd';

/**
 * Compresses a stream in members that each stand alone: gzip and zstd files may be sequences of
 * them, so a file cut after a member is whole and can be continued.
 */
export interface Packer {
  /** Takes data and gives the bytes that are ready to be written. */
  push(data: Uint8Array): Promise<Uint8Array>;
  /** Ends the member; what was pushed so far is in what was given so far and in this. */
  flush(): Promise<Uint8Array>;
}

const MEMBER_SIZE = 1 << 20;
const NOTHING = new Uint8Array(0);

/** The packing that a file name asks for: `.gz`, `.zst`. */
export function packingOf(path: string | undefined): Packing {
  if (/\.gz$/i.test(path ?? '')) return 'gzip';
  return /\.zst$/i.test(path ?? '') ? 'zstd' : 'none';
}

export async function createPacker(packing: Packing): Promise<Packer> {
  if (packing === 'none') return { push: async (data) => data, flush: async () => NOTHING };
  const compress = packing === 'gzip' ? promisify(gzip) : await zstd();
  let pending: Uint8Array[] = [];
  let size = 0;
  async function flush() {
    if (size === 0) return NOTHING;
    const member = Buffer.concat(pending);
    pending = [];
    size = 0;
    return compress(member);
  }
  return {
    async push(data) {
      pending.push(data);
      size += data.length;
      return size < MEMBER_SIZE ? NOTHING : flush();
    },
    flush,
  };
}

async function zstd(): Promise<(data: Uint8Array) => Promise<Uint8Array>> {
  const { Zstd } = await import('@hpcc-js/wasm-zstd');
  const library = await Zstd.load();
  return async (data) => library.compress(data);
}

/** A whole file, packed. */
export async function packed(data: Uint8Array | string, packing: Packing): Promise<Uint8Array> {
  const packer = await createPacker(packing);
  const first = await packer.push(typeof data === 'string' ? Buffer.from(data) : data);
  return Buffer.concat([first, await packer.flush()]);
}
