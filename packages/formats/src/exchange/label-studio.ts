import { defineFormat, EVERYTHING } from '../define.ts';
import { markup } from '../file.ts';
import type { Format } from '../format.ts';
import { isRecord, parseJson } from '../json.ts';
import { linesOf } from '../lines.ts';
import { trouble, type Place } from '../problem.ts';
import { nothing, together } from '../sound.ts';
import { readTask } from './label-studio-reader.ts';
import { configOf, taskOf } from './label-studio-writer.ts';

/**
 * Label Studio's task list. Offsets are code points; subtypes are per-region choices, the other
 * details per-region text areas, relations results of their own. `.xml` beside it is the labelling
 * configuration that shows all of them.
 */
export const labelStudio: Format = defineFormat({
  name: 'label-studio',
  title: { vi: 'Label Studio JSON', en: 'Label Studio JSON' },
  kind: 'annotation',
  extensions: ['json'],
  offsets: 'code point',
  holds: EVERYTHING,
  cannotHold: { vi: 'giữ được tất cả', en: 'nothing is lost' },
  looksLike: (name, head) =>
    /\.jsonl?$/i.test(name) &&
    (/"(?:annotations|predictions|completions)"\s*:\s*\[/.test(head) ||
      /"labels"\s*:\s*\[\s*"/.test(head)) &&
    !/"classes"\s*:|"start_offset"/.test(head),
  async read({ name, data }) {
    const text = markup({ data });
    const whole = parseJson(text);
    if ('value' in whole) {
      const tasks = Array.isArray(whole.value) ? whole.value : [whole.value];
      return together(tasks.map((task, i) => readOne(task, i, { file: name })));
    }
    const lines = linesOf(text).filter((line) => line.text.trim() !== '');
    if (lines.some((line) => 'error' in parseJson(line.text))) throw new SyntaxError(whole.error);
    return together(
      lines.map((line, i) => readOne(JSON.parse(line.text), i, { file: name, line: line.number })),
    );
  },
  async write(documents, { stem = 'corpus' } = {}) {
    const tasks = documents.map((document, i) => taskOf(document, i + 1));
    return [
      { name: `${stem}.json`, data: `${JSON.stringify(tasks, null, 1)}\n` },
      { name: `${stem}.xml`, data: configOf(documents) },
    ];
  },
});

function readOne(task: unknown, i: number, place: Place) {
  if (isRecord(task)) return readTask(task, place);
  const reason = `task ${i + 1} is no JSON object`;
  return nothing(trouble('bad-record', { reason }, place));
}
