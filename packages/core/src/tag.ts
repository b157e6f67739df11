import type { Pattern } from './1-tokens/patterns.ts';
import { tokenize } from './1-tokens/tokenize.ts';
import type { Tokens } from './1-tokens/tokens.ts';
import { type View, viewOf } from './1-tokens/view.ts';
import { type Candidate, compareCandidates, type Recognizer } from './2-candidates/recognizer.ts';
import type { SequenceModel } from './2-candidates/sequence/model.ts';
import { modelOf, SequenceRecognizer } from './2-candidates/sequence/recognizer.ts';
import {
  lexiconRecognizer,
  patternRecognizer,
  type UserLexicon,
} from './2-candidates/user-knowledge.ts';
import { resolve } from './3-entities/resolve.ts';
import { resolveDates } from './4-values/document-dates.ts';
import { unseenValues, withDetails } from './4-values/model-details.ts';
import { linkEntities } from './5-links/index.ts';
import { type Document, type Entity, relationsAmong, requireDate } from './document.ts';
import { explainCandidates, type Explanation } from './explain.ts';
import { KINDS } from './kinds/index.ts';
import type { Span } from './span.ts';

/** What a tagger is made from; plain data, so that it can cross to a worker thread. */
export interface TaggerOptions {
  /** Only entities of these labels in the result; all when absent. */
  readonly labels?: readonly string[];
  /** Names to find beside the built-in ones. */
  readonly lexicons?: readonly UserLexicon[];
  /** wink-nlp custom entities; a pattern's name is the label of what it finds. */
  readonly patterns?: readonly Pattern[];
  /** A trained model or its file; the one that comes with the package when absent, none when null. */
  readonly model?: SequenceModel | Uint8Array | null;
}

/** What is known of a text beside its words. */
export interface TagOptions {
  readonly id?: string;
  /** The document's day, `2023-12-19`; found from the dateline when absent. Against a month or a year alone no date is resolved. */
  readonly date?: string;
}

/** Tags texts and explains what it found. */
export interface Tagger {
  /**
   * Tags a text. Synchronous, no network, the same result in Node and browser.
   *
   * @throws RangeError when `date` is neither a day nor a month or year.
   */
  tag(text: string, options?: TagOptions): Document;
  /** Every candidate that a text gave rise to, which rule found it, and why it won or lost. */
  explain(text: string): Explanation;
}

/**
 * Makes a tagger; making one is cheap once the lexicons are loaded.
 *
 * @throws RangeError when a pattern is none that wink-nlp takes, or a model's file is none.
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const model = modelOf(options.model);
  const finders: Finders = {
    grammars: KINDS.flatMap((kind) => kind.recognizers),
    model: model && new SequenceRecognizer(model),
    user: [
      ...(options.lexicons ?? []).map(lexiconRecognizer),
      ...(options.patterns?.length ? [patternRecognizer(options.patterns)] : []),
    ],
  };
  return {
    tag(text, { id = 'document', date } = {}) {
      if (date !== undefined) requireDate(date);
      const { view, tokens, chosen } = analyse(text, finders);
      const dated = resolveDates(tokens, chosen, date);
      const { links, refs } = linkEntities(tokens, dated.candidates);
      const entities = dated.candidates.map((candidate, i) =>
        entityOf(candidate, {
          id: `e${i + 1}`,
          span: spanIn(view, tokens, candidate),
          ref: refs[i],
        }),
      );
      const relations = links.map((link) => ({
        type: link.type,
        from: `e${link.from + 1}`,
        to: `e${link.to + 1}`,
      }));
      const day = dated.date === undefined ? {} : { date: dated.date };
      return withLabels({ id, text, ...day, entities, relations }, options.labels);
    },
    explain(text) {
      const { view, tokens, candidates, chosen } = analyse(text, finders);
      const spanOf = (candidate: Candidate) => spanIn(view, tokens, candidate);
      return { text, candidates: explainCandidates(text, candidates, chosen, spanOf) };
    },
  };
}

interface Identity {
  readonly id: string;
  readonly span: Span;
  readonly ref: string | undefined;
}

/** A chosen candidate as documents have it. */
function entityOf(
  { label, rule, subtype, value, score }: Candidate,
  { id, span: { start, end }, ref }: Identity,
): Entity {
  return {
    id,
    start,
    end,
    label,
    rule,
    ...(subtype === undefined ? undefined : { subtype }),
    ...(value === undefined ? undefined : { value }),
    score: Math.round(score * 10_000) / 10_000,
    ...(ref === undefined ? undefined : { ref }),
  };
}

/** The document with entities of these labels only, and the relations among them. */
function withLabels(document: Document, labels: readonly string[] | undefined): Document {
  if (!labels) return document;
  const entities = document.entities.filter(({ label }) => labels.includes(label));
  return { ...document, entities, relations: relationsAmong(entities, document.relations) };
}

interface Analysis {
  readonly view: View;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

interface Finders {
  readonly grammars: readonly Recognizer[];
  readonly model: SequenceRecognizer | undefined;
  readonly user: readonly Recognizer[];
}

/** With a model the grammars' findings are evidence for it; without one they stand for themselves. */
function analyse(text: string, { grammars, model, user }: Finders): Analysis {
  const view = viewOf(text);
  const tokens = tokenize(view.text);
  const find = (recognizers: readonly Recognizer[]) =>
    recognizers.flatMap((recognizer) => recognizer.find(tokens));
  const [rules, own] = [find(grammars), find(user)];
  if (!model) {
    const candidates = [...rules, ...own];
    return { view, tokens, candidates, chosen: resolve(candidates) };
  }
  const evidence = { candidates: rules, chosen: resolve(rules) };
  const found = withDetails(model.find(tokens, evidence), rules, tokens);
  const sure = [...found, ...unseenValues(evidence.chosen, found)];
  const candidates = [...rules, ...found, ...own];
  const chosen = own.length > 0 ? resolve([...sure, ...own]) : sure.toSorted(compareCandidates);
  return { view, tokens, candidates, chosen };
}

/** Where a candidate stands in the text as given. */
function spanIn(view: View, tokens: Tokens, { from, to }: { from: number; to: number }): Span {
  return {
    start: view.originalStart(tokens.starts[from]!),
    end: view.originalEnd(tokens.ends[to - 1]!),
  };
}
