import type { Document } from '@congvan/core';

import { isRecord } from '../json.ts';

/** The features of a data set as the library of Hugging Face writes them. */
function featuresOf(names: readonly string[]) {
  const string = { dtype: 'string', _type: 'Value' };
  return {
    id: string,
    text: string,
    date: string,
    tokens: { feature: string, _type: 'Sequence' },
    ner_tags: { feature: { names, _type: 'ClassLabel' }, _type: 'Sequence' },
  };
}

/** What Parquet files of the library carry under the key `huggingface`. */
export function parquetFeatures(names: readonly string[]): string {
  return JSON.stringify({ info: { features: featuresOf(names) } });
}

/** The content of `dataset_info.json`. */
export function datasetInfo(rows: number, names: readonly string[]) {
  const train = { name: 'train', num_examples: rows };
  return { features: featuresOf(names), splits: { train } };
}

/** The names of tags by number in features, wherever `ner_tags` stands in them; none when absent. */
export function namesIn(json: unknown): string[] {
  if (!isRecord(json)) return [];
  const { ner_tags: tags, names, feature, ...others } = json;
  if (Array.isArray(names)) return names.map(String);
  const inner = [tags, feature, ...Object.values(others)];
  return inner.map(namesIn).find((found) => found.length > 0) ?? [];
}

/** The card of the data set, `README.md`, with the configuration that loads its file. */
export function datasetCard(
  documents: readonly Document[],
  names: readonly string[],
  file: string,
): string {
  const entities = documents.reduce((sum, document) => sum + document.entities.length, 0);
  return `---
language: vi
task_categories: [token-classification]
configs:
  - config_name: default
    data_files: [{ split: train, path: ${file} }]
---

# Named entities

${documents.length} documents with ${entities} entities of the outer layer, tagged in IOB2.

- \`text\`: the document as it is; \`tokens\`: its tokens in order, found in the text one after another.
- \`ner_tags\`: ${names.map((name, i) => `${i} \`${name}\``).join(', ')}.
`;
}
