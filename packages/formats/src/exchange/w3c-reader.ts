import type { Reading } from '../format.ts';
import { isRecord, parseJson } from '../json.ts';
import { codePointOffsets } from '../offsets.ts';
import { trouble, type FormatProblem, type Place } from '../problem.ts';
import { knownRelations, type RawRelation } from '../relation-types.ts';
import { assemble } from '../sound.ts';
import { detailsOf, placeSpans, type RawSpan } from '../spans.ts';

type Item = Record<string, unknown>;

/**
 * Reads annotations, a page or a collection of them, about one text. Without a position the
 * quotation is looked for, its context telling which of several is meant.
 */
export function readAnnotations(json: unknown, text: string, stem: string, place: Place): Reading {
  const items = annotationsIn(json);
  const problems: FormatProblem[] = [];
  const map = codePointOffsets(text);
  const spans = items.flatMap((item, i): RawSpan[] => {
    if (item['motivation'] === 'linking' || item['motivation'] === 'describing') return [];
    const id = typeof item['id'] === 'string' ? idOf(item['id']) : `e${i + 1}`;
    const selectors = selectorsOf(item['target']);
    const found = positionIn(selectors) ?? quotedIn(selectors, text, map.fromUtf16);
    if (!found) {
      const reason = 'no selector finds it in the text';
      problems.push(trouble('bad-annotation', { id, reason }, place));
      return [];
    }
    const bodies = bodiesOf(item);
    const quote = selectors.find(({ exact }) => typeof exact === 'string')?.['exact'];
    const details = detailsOf(describedIn(bodies));
    return [{ id, ...found, label: tagIn(bodies), details, quote: quote as string | undefined }];
  });
  const read = placeSpans(text, spans, ['code point', 'utf-16'], place);
  const links = items.filter(({ motivation }) => motivation === 'linking').map(relationOf);
  const found = knownRelations(links, place);
  const about = items.find(({ motivation }) => motivation === 'describing');
  const { id, date, meta } = about ? (describedIn(bodiesOf(about)) as Item) : {};
  const draft = {
    id: typeof id === 'string' ? id : stem,
    text,
    ...(date === undefined ? {} : { date }),
    ...(meta === undefined ? {} : { meta }),
    entities: read.entities,
    relations: found.relations,
  };
  return assemble(draft, place, [...problems, ...read.problems, ...found.problems]);
}

function annotationsIn(json: unknown): Item[] {
  if (Array.isArray(json)) return json.flatMap(annotationsIn);
  if (!isRecord(json)) return [];
  if (json['first'] !== undefined) return annotationsIn(json['first']);
  if (json['items'] !== undefined) return annotationsIn(json['items']);
  return json['target'] === undefined ? [] : [json];
}

function recordsIn(value: unknown): Item[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

function bodiesOf({ body }: Item): Item[] {
  return recordsIn(body);
}

/** The selectors of a target, with those that refine them. */
function selectorsOf(target: unknown): Item[] {
  const chosen = recordsIn(target).flatMap(({ selector }) => recordsIn(selector));
  return chosen.flatMap((one) => [one, ...recordsIn(one['refinedBy'])]);
}

function positionIn(selectors: readonly Item[]) {
  const found = selectors.find(({ type }) => type === 'TextPositionSelector');
  return found && { start: found['start'], end: found['end'] };
}

function quotedIn(selectors: readonly Item[], text: string, count: (offset: number) => number) {
  const found = selectors.find(({ exact }) => typeof exact === 'string' && exact !== '');
  if (!found) return undefined;
  const [exact, prefix, suffix] = [found['exact'], found['prefix'] ?? '', found['suffix'] ?? ''];
  const whole = text.indexOf(`${String(prefix)}${String(exact)}${String(suffix)}`);
  const start = whole < 0 ? text.indexOf(exact as string) : whole + String(prefix).length;
  if (start < 0) return undefined;
  return { start: count(start), end: count(start + (exact as string).length) };
}

function tagIn(bodies: readonly Item[]): unknown {
  const tag = bodies.find(({ purpose }) => purpose === 'tagging') ?? bodies[0];
  return tag?.['value'] ?? 'Annotation';
}

function describedIn(bodies: readonly Item[]): object {
  const body = bodies.find(({ format }) => format === 'application/json');
  const parsed = parseJson(String(body?.['value']));
  return 'value' in parsed && isRecord(parsed.value) ? parsed.value : {};
}

function relationOf(item: Item): RawRelation {
  const bodies = bodiesOf(item);
  const link = bodies.find(({ purpose }) => purpose === 'linking');
  return { type: tagIn(bodies), from: idOf(item['target']), to: idOf(link?.['source']) };
}

function idOf(iri: unknown): string {
  const id = String(iri);
  return id.startsWith('#') ? decoded(id.slice(1)) : id;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
