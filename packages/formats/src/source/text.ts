import { defineFormat } from '../define.ts';
import { fileForEach, stemOf } from '../file.ts';
import { nameable } from '../fit.ts';
import type { Format } from '../format.ts';
import { decodeBytes, decodeText } from './decode.ts';
import { documentFrom, SOURCE } from './source.ts';

/**
 * Plain text in UTF-8, UTF-16, windows-1258, or the TCVN3 and VNI of old fonts, told by what they
 * read as. Texts of today stay as they are, character for character.
 */
export const text: Format = defineFormat({
  ...SOURCE,
  name: 'text',
  title: { vi: 'văn bản thuần', en: 'plain text' },
  extensions: ['txt', 'text'],
  looksLike: (name) => /\.te?xt$/i.test(name),
  async read({ name, data }) {
    const decoded = typeof data === 'string' ? decodeText(data) : decodeBytes(data);
    return documentFrom({ text: decoded.text }, stemOf(name), name, decoded.encoding);
  },
  narrow: nameable,
  write: async (documents) => fileForEach(documents, 'txt', (document) => document.text),
});
