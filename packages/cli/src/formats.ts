import type { Format } from '../../formats/src/format.ts';
import { jsonl } from '../../formats/src/exchange/jsonl.ts';

export type { Format };
export type { FormatProblem, Severity } from '../../formats/src/problem.ts';
export { describeFormatProblem } from '../../formats/src/problem.ts';

const text: Format = {
  name: 'text',
  title: { vi: 'văn bản thuần', en: 'plain text' },
  kind: 'source',
  extensions: ['txt'],
  offsets: 'none',
  holds: { entities: 'none', ids: false, details: [], relations: false, document: [] },
  cannotHold: { vi: 'chú thích', en: 'annotation' },
  filePerDocument: true,
  async read({ name, data }) {
    const text =
      typeof data === 'string' ? data : new TextDecoder('utf-8', { fatal: true }).decode(data);
    const id = name.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '');
    return { documents: [{ id, text, entities: [], relations: [] }], problems: [] };
  },
};

export const FORMATS: readonly Format[] = [jsonl, text];
