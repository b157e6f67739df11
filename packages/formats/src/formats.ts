import { brat } from './exchange/brat.ts';
import { conll2003 } from './exchange/conll2003.ts';
import { doccano } from './exchange/doccano.ts';
import { inline } from './exchange/inline.ts';
import { json, jsonl } from './exchange/jsonl.ts';
import { labelStudio } from './exchange/label-studio.ts';
import { prodigy } from './exchange/prodigy.ts';
import { spacyJsonl } from './exchange/spacy-jsonl.ts';
import { w3c } from './exchange/w3c.ts';
import { uimaXmi } from './exchange/uima-xmi.ts';
import { uimaCasJson } from './exchange/uima-cas-json.ts';
import { conllu } from './exchange/conllu.ts';
import { huggingface, huggingfaceJsonl } from './exchange/huggingface.ts';
import { csv, xlsx } from './exchange/csv.ts';
import { spacy } from './exchange/spacy.ts';
import { webannoTsv } from './exchange/webanno-tsv.ts';
import { tei } from './exchange/tei.ts';
import { text } from './source/text.ts';
import { html } from './source/html.ts';
import { docx } from './source/docx.ts';
import { pdf } from './source/pdf.ts';
import type { Format, Input } from './format.ts';

/** Every format, in the order in which they are listed. */
export const FORMATS: readonly Format[] = [
  jsonl,
  json,
  brat,
  conll2003,
  conllu,
  doccano,
  labelStudio,
  prodigy,
  spacy,
  spacyJsonl,
  huggingface,
  huggingfaceJsonl,
  w3c,
  webannoTsv,
  uimaXmi,
  uimaCasJson,
  tei,
  csv,
  xlsx,
  inline,
  text,
  html,
  docx,
  pdf,
];

/** The format of a name, or undefined when there is none. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** How many bytes or characters of a file `detectFormat` looks at. */
export const HEAD_LENGTH = 65_536;

/**
 * The format that a file looks like by its name and the beginning of its content, or undefined; of
 * several the last in the list, as the first are the most general. The head may be cut anywhere.
 */
export function detectFormat({ name, data }: Pick<Input, 'name' | 'data'>): Format | undefined {
  const head =
    typeof data === 'string'
      ? data.slice(0, HEAD_LENGTH)
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(data.subarray(0, HEAD_LENGTH));
  return FORMATS.findLast((format) => format.looksLike?.(name, head));
}
