// The data
export type {
  DateValue,
  Document,
  Entity,
  Modifier,
  NumberValue,
  Parsed,
  ReferenceValue,
  Relation,
  RelationType,
  Value,
} from './document.ts';
export {
  certaintyOf,
  DocumentSchema,
  isDocumentDate,
  parseDocument,
  relationsAmong,
} from './document.ts';
export { checkDocument, RELATION_ENDS } from './check.ts';
export type { Details, Edit, Edited } from './edit.ts';
export { edit, inOrder } from './edit.ts';
export { readInline, writeInline } from './inline.ts';
export type { Label, LabelInfo, LabelSet } from './labels.ts';
export { labelInfo, LABELS } from './labels.ts';
export type { Language, Problem, ProblemCode } from './problem.ts';
export { describeProblem, fillTemplate, problem } from './problem.ts';
export type { Span } from './span.ts';
export {
  compareSpans,
  contains,
  crosses,
  cutsSurrogatePair,
  outerLayer,
  overlaps,
} from './span.ts';
// The text
export type { TextToken } from './1-tokens/spans.ts';
export { tokenizeText } from './1-tokens/spans.ts';
export { countSyllables } from './1-tokens/syllables.ts';
// Values
export type { Found, ReadOptions } from './4-values/read.ts';
export { readDate, readNumber } from './4-values/read.ts';
// The tagger
export type { Pattern } from './1-tokens/patterns.ts';
export type { UserLexicon } from './2-candidates/user-knowledge.ts';
export type { Explained, Explanation } from './explain.ts';
export type { Tagger, TaggerOptions, TagOptions } from './tag.ts';
export { createTagger } from './tag.ts';
