// The table
export { detectFormat, formatNamed, FORMATS, HEAD_LENGTH } from './formats.ts';
export type {
  Detail,
  Fitted,
  Format,
  Holds,
  Input,
  OffsetUnit,
  Reading,
  Scheme,
  SourceFile,
  WriteOptions,
} from './format.ts';
// What gets lost
export { fit, losses } from './fit.ts';
// What is wrong
export type { FormatProblem, FormatProblemCode, Place, Severity } from './problem.ts';
export { describeFormatProblem } from './problem.ts';
// Many files in one
export { packFiles, unpackFiles } from './archive.ts';
