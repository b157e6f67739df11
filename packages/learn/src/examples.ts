import { type Document, LABELS, labelInfo, outerLayer, type Span } from '@congvan/core';
import {
  type Evidence,
  FactsCache,
  hashString,
  KINDS,
  type Knowledge,
  Observation,
  type Parent,
  resolve,
  tagsOf,
  type Tokens,
  tokenize,
  viewOf,
  Vocabulary,
} from '@congvan/core/sequence';

/** One stretch of tokens with its gold tags: a line, or the tokens of an entity. */
export interface Sequence {
  readonly from: number;
  readonly to: number;
  readonly tags: Uint8Array;
  readonly parent?: Parent;
}

/** A text as the model sees it, with the gold of both layers. */
export interface Example {
  readonly seen: Observation;
  readonly outer: readonly Sequence[];
  readonly inner: readonly Sequence[];
  /** How much it counts, 1 for most. */
  readonly trust: number;
}

/** The labels of each layer, in the order that numbers their tags. */
export const LAYERS = {
  outer: LABELS.map(({ name }) => name),
  inner: ['ORGANIZATION', 'LOCATION', 'DATE'],
} as const;

/** What turns documents into examples: the same knowledge and words for all. */
export interface Reader {
  readonly facts: FactsCache;
  readonly vocabulary: Vocabulary;
}

export function readerOf(knowledge: Knowledge): Reader {
  const facts = new FactsCache(knowledge);
  return { facts, vocabulary: new Vocabulary() };
}

/** An entity in tokens, end exclusive. */
interface TokenSpan extends Span {
  readonly label: string;
}

/**
 * A document's gold as training sequences. An entity that does not begin and end with tokens, or
 * whose label the layer lacks, is left out.
 */
export function exampleOf(document: Document, reader: Reader, trust = 1): Example {
  const view = viewOf(document.text);
  const tokens = tokenize(view.text, reader.vocabulary);
  const seen = new Observation(tokens, grammarEvidence(tokens), reader.facts);
  const starts = new Map(Array.from(tokens.starts, (at, i) => [view.originalStart(at), i]));
  const ends = new Map(Array.from(tokens.ends, (at, i) => [view.originalEnd(at), i + 1]));
  const spans = document.entities.flatMap((entity): TokenSpan[] => {
    const [start, end] = [starts.get(entity.start), ends.get(entity.end)];
    return start === undefined || end === undefined ? [] : [{ start, end, label: entity.label }];
  });
  return {
    seen,
    outer: lines(seen, outerLayer(spans), LAYERS.outer),
    inner: spans.flatMap((span) => within(span, spans, LAYERS.inner)),
    trust,
  };
}

/** What the grammars find in a text. */
export function grammarEvidence(tokens: Tokens): Evidence {
  const candidates = KINDS.flatMap(({ recognizers }) =>
    recognizers.flatMap((recognizer) => recognizer.find(tokens)),
  );
  return { candidates, chosen: resolve(candidates) };
}

function lines(seen: Observation, spans: readonly TokenSpan[], labels: readonly string[]) {
  const sequences: Sequence[] = [];
  let rest = 0;
  for (let from = 0; from < seen.tokens.count; from = seen.lineEnd(from)) {
    const to = seen.lineEnd(from);
    const first = rest;
    while (rest < spans.length && spans[rest]!.end <= to) rest += 1;
    sequences.push(sequence(from, to, spans.slice(first, rest), labels));
  }
  return sequences;
}

function within(span: TokenSpan, spans: readonly TokenSpan[], labels: readonly string[]) {
  const { start, end, label } = span;
  if (end - start < 2 || labelInfo(label)?.inside.length === 0) return [];
  const inside = spans.filter(
    (other) => other !== span && start <= other.start && other.end <= end,
  );
  const parent = { label: hashString(label), from: start, to: end };
  return [{ ...sequence(start, end, outerLayer(inside), labels), parent }];
}

function sequence(
  from: number,
  to: number,
  spans: readonly TokenSpan[],
  labels: readonly string[],
): Sequence {
  const chunks = spans.flatMap(({ start, end, label: name }) => {
    const label = labels.indexOf(name);
    return label < 0 || start < from ? [] : [{ from: start - from, to: end - from, label }];
  });
  return { from, to, tags: tagsOf(chunks, to - from) };
}
