import type { Reading } from '../format.ts';
import { isRecord, jsonOrText, recordsIn } from '../json.ts';
import { trouble, type FormatProblem, type Place } from '../problem.ts';
import { readAbout } from '../record.ts';
import { knownRelations } from '../relation-types.ts';
import { assemble, nothing } from '../sound.ts';
import { placeSpans, type RawSpan } from '../spans.ts';

type Item = Record<string, unknown>;

/** What annotators and models of the task left: an annotation, or where there is none a prediction. */
interface Layer {
  readonly items: readonly Item[];
  /** The model that made a prediction. */
  readonly model?: string | undefined;
}

/** Reads one task: full JSON with results, or the flat JSON_MIN. */
export function readTask(task: Item, place: Place): Reading {
  const data = isRecord(task['data']) ? task['data'] : task;
  const problems: FormatProblem[] = [];
  const layer = isRecord(task['data']) ? layerOf(task, place, problems) : minLayer(task);
  const [key, text] = textIn(data, layer) ?? [];
  if (key === undefined || text === undefined) {
    return nothing(trouble('bad-record', { reason: 'its data has no text' }, place));
  }
  const spans = spansOf(layer, place, problems);
  const read = placeSpans(text, spans, ['code point', 'utf-16'], place);
  const relations = layer.items.filter(({ type }) => type === 'relation').map(relationOf);
  const found = knownRelations(relations, place);
  const about = aboutTask(task, data, key, place);
  const draft = { ...about, text, entities: read.entities, relations: found.relations };
  return assemble(draft, place, [...problems, ...read.problems, ...found.problems]);
}

const MIN_KEYS = ['annotator', 'annotation_id', 'created_at', 'updated_at', 'lead_time', 'label'];

function aboutTask(task: Item, data: Item, key: string, place: Place) {
  const named = data['id'] === undefined && task['id'] !== undefined ? { id: task['id'] } : {};
  return readAbout({ ...data, ...named }, [key, ...(data === task ? MIN_KEYS : [])], place);
}

/** The first annotation that was not cancelled, the ground truth before others; else a prediction. */
function layerOf(task: Item, place: Place, problems: FormatProblem[]): Layer {
  const annotations = recordsIn(task['annotations'] ?? task['completions']).filter(
    ({ was_cancelled: cancelled }) => cancelled !== true,
  );
  const chosen = annotations.find((one) => one['ground_truth'] === true) ?? annotations[0];
  if (annotations.length > 1) {
    const details = { count: annotations.length, id: String(chosen!['id'] ?? 1) };
    problems.push(trouble('one-annotation', details, place));
  }
  if (chosen) return { items: recordsIn(chosen['result']) };
  const [prediction] = recordsIn(task['predictions']);
  const model = prediction?.['model_version'];
  const items = recordsIn(prediction?.['result']);
  return { items, model: typeof model === 'string' ? model : undefined };
}

/** JSON_MIN has the regions in a key of the task itself. */
function minLayer(task: Item): Layer {
  const lists = Object.values(task).filter(Array.isArray);
  const regions = lists.flat().filter((item) => isRecord(item) && Array.isArray(item['labels']));
  return { items: regions.map((value, i) => ({ id: `e${i + 1}`, type: 'labels', value })) };
}

function textIn(data: Item, { items }: Layer): [key: string, text: string] | undefined {
  const strings = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const named = items.map((item) => item['to_name']);
  return (
    strings.find(([key]) => key === 'text') ??
    strings.find(([key]) => named.includes(key)) ??
    strings.filter(([key]) => key !== 'id').toSorted(([, a], [, b]) => b.length - a.length)[0]
  );
}

function spansOf({ items, model }: Layer, place: Place, problems: FormatProblem[]): RawSpan[] {
  const details = detailsById(items);
  return items.flatMap((item, i): RawSpan[] => {
    const value = isRecord(item['value']) ? item['value'] : {};
    const labels =
      item['type'] === 'relation' ? undefined : (value['labels'] ?? value['hypertextlabels']);
    if (!Array.isArray(labels)) return [];
    const id = typeof item['id'] === 'string' ? item['id'] : `e${i + 1}`;
    if (typeof value['start'] !== 'number') {
      const reason = 'its place is a path in HTML';
      problems.push(trouble('bad-annotation', { id, reason }, place));
      return [];
    }
    const { start, end, text } = value;
    const score = item['score'] ?? value['score'];
    const quote = typeof text === 'string' ? text : undefined;
    const known = { ...(score === undefined ? {} : { score }), rule: model, ...details.get(id) };
    return labels.map((label, n) => ({
      id: n === 0 ? id : `${id}-${n + 1}`,
      start,
      end,
      label,
      quote,
      details: known,
    }));
  });
}

/** Details of regions by id: per-region choices and text areas. */
function detailsById(items: readonly Item[]): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const { id, type, from_name: name, value } of items) {
    if (typeof id !== 'string' || typeof name !== 'string' || !isRecord(value)) continue;
    const said = type === 'choices' ? value['choices'] : type === 'textarea' ? value['text'] : [];
    const text: unknown = Array.isArray(said) ? said[0] : said;
    if (typeof text !== 'string') continue;
    if (['subtype', 'ref', 'rule', 'note'].includes(name)) {
      found.set(id, { ...found.get(id), [name]: text });
    } else if (name === 'value') {
      found.set(id, { ...found.get(id), value: jsonOrText(text) });
    }
  }
  return found;
}

function relationOf({ from_id: from, to_id: to, labels, direction }: Item) {
  const type: unknown = Array.isArray(labels) ? labels[0] : labels;
  return direction === 'left' ? { type, from: to, to: from } : { type, from, to };
}
