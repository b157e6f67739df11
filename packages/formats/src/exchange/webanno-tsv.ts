import { defineFormat } from '../define.ts';
import { fileForEach, markup, stemOf } from '../file.ts';
import { nameable, narrowedBy, withoutEmptyRefs } from '../fit.ts';
import type { Format } from '../format.ts';
import { trimToTokens } from '../tokens.ts';
import { readTsv } from './webanno-reader.ts';
import { writeTsv } from './webanno-writer.ts';

/**
 * WebAnno TSV 3.3, as INCEpTION reads it: named entities with label and ref, and relations between
 * them; offsets in UTF-16. The text of a sentence goes on to the next, so that none is lost.
 */
export const webannoTsv: Format = defineFormat({
  name: 'webanno-tsv',
  title: { vi: 'WebAnno TSV 3.3', en: 'WebAnno TSV 3.3' },
  kind: 'annotation',
  extensions: ['tsv'],
  offsets: 'utf-16',
  holds: {
    entities: 'all',
    ids: false,
    details: ['ref'],
    relations: true,
    document: ['id'],
    characters: 'unicode',
  },
  cannotHold: {
    vi: 'loại con, giá trị, điểm, luật, ghi chú, ngày và meta của tài liệu; khoảng trắng ở hai đầu đoạn',
    en: 'subtypes, values, scores, rules, notes, date and meta data; white space at the edges of spans',
  },
  filePerDocument: true,
  looksLike: (_, head) => /^\ufeff?#FORMAT=WebAnno TSV 3/.test(head),
  read: async (input) => readTsv(markup(input), input.name, stemOf(input.name)),
  narrow: (document) => narrowedBy(document, nameable, withoutEmptyRefs, trimToTokens),
  write: async (documents) => fileForEach(documents, 'tsv', writeTsv),
});
