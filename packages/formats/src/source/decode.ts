import { fromLegacy, type LegacyCode } from './legacy.ts';
import { vietnameseShare } from './syllables.ts';

/** How the bytes or characters of a source were written. */
export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | LegacyCode;

/** A text, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file's bytes. UTF-8 stays as it is, a byte order mark included; UTF-16 is told by
 * its mark or its zero bytes; of older encodings the one wins that reads most as Vietnamese, and its
 * text is composed (NFC).
 *
 * @throws SyntaxError when the bytes are no text: a picture, or something packed.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return decodeText(text);
  } catch {
    return decodeOld(bytes);
  }
}

/** The text with Vietnamese letters where it has those of TCVN3 or VNI fonts, else as it is. */
export function decodeText(text: string): Decoded {
  const best = bestLegacy(text);
  const isOld = best.share > 0.6 && best.share > vietnameseShare(text) + 0.3;
  return isOld && best.marked ? best : { text, encoding: 'utf-8' };
}

function bestLegacy(text: string): Decoded & { share: number; marked: boolean } {
  const marked = (text.match(/[\u00a1-\u00ff]/g) ?? []).length >= 3;
  const [best] = (['TCVN3', 'VNI'] as const)
    .map((encoding) => {
      const read = fromLegacy(text, encoding);
      return { text: read, encoding, share: vietnameseShare(read), marked };
    })
    .toSorted((a, b) => b.share - a.share);
  return best!;
}

function decodeOld(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) throw new SyntaxError('it is packed, or no text at all');
  const western = decodeAs(bytes, 'windows-1252');
  const vietnamese = decodeAs(bytes, 'windows-1258').normalize('NFC');
  const candidates: (Decoded & { share: number })[] = [
    { text: vietnamese, encoding: 'windows-1258', share: vietnameseShare(vietnamese) },
    bestLegacy(western),
    { text: western, encoding: 'windows-1252', share: vietnameseShare(western) - 0.5 },
  ];
  return candidates.toSorted((a, b) => b.share - a.share)[0]!;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || sample.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const most = sample.length / 8;
  if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > most && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
