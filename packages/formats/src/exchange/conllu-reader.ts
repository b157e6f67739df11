import type { Reading } from '../format.ts';
import { isRecord, parseJson } from '../json.ts';
import { linesOf, type Line } from '../lines.ts';
import { trouble, type FormatProblem } from '../problem.ts';
import { assemble, together } from '../sound.ts';
import { readTags, schemeOf } from '../tags.ts';
import { spanOf } from '../tokens.ts';
import { squeezed } from '../units.ts';
import { unescapeLabel, unescapeSpaces } from './conllu-misc.ts';

/** A surface token: where it is in the text, and its MISC column. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly misc: ReadonlyMap<string, string>;
  readonly line: number;
}

/** One document as far as it has been read. */
interface Draft {
  id: string | undefined;
  details: Record<string, unknown>;
  /** The text in pieces, and how long they are together: joining it over and over is slow. */
  readonly pieces: string[];
  length: number;
  readonly sentences: Row[][];
}

/** Reads CoNLL-U into a document for each `# newdoc`; text before the first is one, too. */
export function readTrees(source: string, file: string, stem: string): Reading {
  const problems: FormatProblem[] = [];
  const drafts: Draft[] = [];
  for (const block of blocksIn(linesOf(source))) {
    readBlock(block, drafts, file, problems);
  }
  const documents = drafts.map((draft, i) => {
    const fallback = drafts.length === 1 ? stem : `${stem}-${i + 1}`;
    return finish(draft, fallback, file);
  });
  return together([{ documents: [], problems }, ...documents]);
}

function blocksIn(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') blocks.push([]);
    else blocks.at(-1)!.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function readBlock(
  block: readonly Line[],
  drafts: Draft[],
  file: string,
  problems: FormatProblem[],
): void {
  const comments = block.filter(({ text }) => text.startsWith('#'));
  const newdoc = comments.find(({ text }) => /^#\s*newdoc\b/.test(text));
  if (newdoc || drafts.length === 0) {
    const id = /\bid\s*=\s*(.*\S)/.exec(newdoc?.text ?? '')?.[1];
    drafts.push({ id, details: {}, pieces: [], length: 0, sentences: [] });
  }
  const draft = drafts.at(-1)!;
  const own = comments.find(({ text }) => text.startsWith('# congvan = '));
  if (own) readOwn(own, draft, file, problems);
  const rows = block.filter(({ text }) => !text.startsWith('#'));
  if (rows.length > 0) readSentence(rows, draft, file, problems);
  checkText(comments, draft, file, problems);
}

function readOwn({ text, number }: Line, draft: Draft, file: string, problems: FormatProblem[]) {
  const parsed = parseJson(text.slice('# congvan = '.length));
  if ('value' in parsed && isRecord(parsed.value)) {
    draft.details = parsed.value;
    if (typeof parsed.value['text'] === 'string') append(parsed.value['text'], draft);
  } else {
    const reason = 'error' in parsed ? parsed.error : 'it is no JSON object';
    problems.push(trouble('bad-line', { reason }, { file, line: number }));
  }
}

function readSentence(
  rows: readonly Line[],
  draft: Draft,
  file: string,
  problems: FormatProblem[],
): void {
  const sentence: Row[] = [];
  let covered = 0;
  for (const { text, number } of rows) {
    const columns = text.split('\t');
    const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(columns[0]!) ?? [];
    if (columns.length !== 10) {
      const reason = `${columns.length} columns instead of 10`;
      problems.push(trouble('bad-line', { reason }, { file, line: number }));
      continue;
    }
    if (first === undefined) continue;
    const misc = miscOf(columns[9]!);
    if (Number(first) <= covered && last === undefined) {
      shareMisc(sentence.at(-1)!, misc, sentence);
      continue;
    }
    if (last !== undefined) covered = Number(last);
    appendRow(columns[1]!, misc, number, draft, sentence);
  }
  if (sentence.length > 0) draft.sentences.push(sentence);
}

/** Words of a token that is several words mark its entities: `3-4 fürs`, `4 das`. */
function shareMisc(row: Row, misc: ReadonlyMap<string, string>, sentence: Row[]): void {
  const mark = misc.get('Entity');
  if (mark === undefined) return;
  const joined = new Map([...row.misc, ['Entity', `${row.misc.get('Entity') ?? ''}${mark}`]]);
  sentence[sentence.length - 1] = { ...row, misc: joined };
}

function appendRow(
  form: string,
  misc: ReadonlyMap<string, string>,
  line: number,
  draft: Draft,
  sentence: Row[],
): void {
  const before = sentence.at(-1) ?? draft.sentences.at(-1)?.at(-1);
  if (before) append(spacesAfter(before.misc, sentence.length === 0), draft);
  append(unescapeSpaces(misc.get('SpacesBefore') ?? ''), draft);
  const start = draft.length;
  append(form, draft);
  sentence.push({ start, end: draft.length, form, misc, line });
}

function append(piece: string, draft: Draft): void {
  draft.pieces.push(piece);
  draft.length += piece.length;
}

function spacesAfter(misc: ReadonlyMap<string, string>, endsSentence: boolean): string {
  if (misc.get('SpaceAfter') === 'No') return '';
  const spaces = misc.get('SpacesAfter');
  return spaces === undefined ? (endsSentence ? '\n' : ' ') : unescapeSpaces(spaces);
}

function miscOf(column: string): Map<string, string> {
  if (column === '_') return new Map();
  return new Map(
    column.split('|').map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** `# text` should be what the forms say; only white space may differ. */
function checkText(
  comments: readonly Line[],
  { sentences }: Draft,
  file: string,
  problems: FormatProblem[],
): void {
  const line = comments.find((one) => one.text.startsWith('# text = '));
  const sentence = sentences.at(-1);
  if (!line || !sentence) return;
  const covered = sentence.map(({ form }) => form).join(' ');
  const quote = line.text.slice('# text = '.length);
  if (squeezed(quote) === squeezed(covered)) return;
  const details = { id: '# text', quote, covered };
  problems.push(trouble('text-mismatch', details, { file, line: line.number }));
}

interface Mention {
  readonly group: string;
  readonly label: string;
  readonly start: number;
  end: number;
}

function finish(draft: Draft, fallback: string, file: string): Reading {
  const last = draft.sentences.at(-1)?.at(-1);
  const closes = last?.misc.get('SpacesAfter');
  if (closes !== undefined) append(unescapeSpaces(closes), draft);
  else if (last && last.misc.get('SpaceAfter') !== 'No' && draft.details['id'] !== undefined) {
    append(' ', draft);
  }
  const problems: FormatProblem[] = [];
  const mentions = mentionsOf(draft.sentences.flat(), file, problems);
  const tagged = mentions.length > 0 ? mentions : taggedOf(draft.sentences);
  const { id, date, meta, entities: details, relations } = draft.details;
  const known = Array.isArray(details) ? details : [];
  if (known.length > 0 && known.length !== tagged.length) {
    const reason = `it has details of ${known.length} entities, but there are ${tagged.length}`;
    problems.push(trouble('bad-annotation', { id: '# congvan', reason }, { file }));
  }
  const matching = known.length === tagged.length;
  const groups = sharedGroups(tagged);
  const entities = tagged.map(({ start, end, label, group }, i) => ({
    ...(matching && isRecord(known[i])
      ? known[i]
      : { id: `e${i + 1}`, ...(groups.has(group) ? { ref: group } : {}) }),
    start,
    end,
    label,
  }));
  const document = {
    id: typeof id === 'string' ? id : (draft.id ?? fallback),
    text: draft.pieces.join(''),
    ...(date === undefined ? {} : { date }),
    ...(meta === undefined ? {} : { meta }),
    entities,
    relations: matching && Array.isArray(relations) ? relations : [],
  };
  return assemble(document, { file }, problems);
}

/** Numbers that several mentions have. */
function sharedGroups(mentions: readonly Mention[]): Set<string> {
  const [once, shared] = [new Set<string>(), new Set<string>()];
  for (const { group } of mentions) (once.has(group) ? shared : once).add(group);
  return shared;
}

/** Mentions in the order in which their brackets open. */
function mentionsOf(rows: readonly Row[], file: string, problems: FormatProblem[]): Mention[] {
  const mentions: Mention[] = [];
  const open: Mention[] = [];
  for (const { start, end, misc, line } of rows) {
    for (const [, opened, closes, closed] of (misc.get('Entity') ?? '').matchAll(
      /\(([^()]*)(\))?|([^()]+)\)/g,
    )) {
      if (opened !== undefined) {
        const [group = '', label = ''] = opened.split('-');
        const mention = { group, label: unescapeLabel(label) || 'entity', start, end };
        mentions.push(mention);
        if (!closes) open.push(mention);
        continue;
      }
      const at = open.findLastIndex(({ group }) => group === closed!.split('-')[0]);
      if (at >= 0) open.splice(at, 1)[0]!.end = end;
      else {
        const reason = `${closed!}) closes nothing`;
        problems.push(trouble('bad-line', { reason }, { file, line }));
      }
    }
  }
  for (const { group, label } of open) {
    const reason = `(${group}-${label} is never closed`;
    problems.push(trouble('bad-annotation', { id: group, reason }, { file }));
  }
  return mentions.filter((mention) => !open.includes(mention));
}

/** Entities of files that have tags in MISC: `NER=B-LOC`, `ner=S-PER`. */
function taggedOf(sentences: readonly (readonly Row[])[]): Mention[] {
  const tags = sentences.map((sentence) =>
    sentence.map(({ misc }) => misc.get('NER') ?? misc.get('ner') ?? 'O'),
  );
  const scheme = schemeOf(tags);
  return sentences.flatMap((sentence, s) =>
    readTags(tags[s]!, scheme).chunks.map((chunk, i) => ({
      group: `${s}-${i}`,
      label: chunk.label,
      ...spanOf(sentence, chunk),
    })),
  );
}
