import { defineFormat, EVERYTHING } from '../define.ts';
import { fileForEach, markup, stemOf } from '../file.ts';
import type { Format } from '../format.ts';
import { readTei } from './tei-reader.ts';
import { writeTei } from './tei-writer.ts';

/**
 * TEI P5 with inline `persName`, `roleName`, `orgName`, `placeName`, `date`, `num` and `title`, other
 * labels as `rs type`. Refs are `key`; what attributes cannot say stands in notes, relations in
 * `listRelation`, both in `standOff`.
 */
export const tei: Format = defineFormat({
  name: 'tei',
  title: { vi: 'TEI XML', en: 'TEI XML' },
  kind: 'annotation',
  extensions: ['xml', 'tei'],
  offsets: 'none',
  holds: { ...EVERYTHING, entities: 'nested', ids: false, characters: 'xml' },
  cannotHold: {
    vi: 'đoạn cắt chéo hoặc trùng nhau, ký tự điều khiển',
    en: 'crossing or equal spans, control characters',
  },
  filePerDocument: true,
  looksLike: (_, head) => /<TEI\b/.test(head),
  read: (input) => readTei(markup(input), stemOf(input.name), { file: input.name }),
  write: async (documents) => fileForEach(documents, 'xml', writeTei),
});
