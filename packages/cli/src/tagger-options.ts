import { readFile } from 'node:fs/promises';

import { createTagger, LABELS, type TaggerOptions } from '@congvan/core';

import type { Arguments } from './arguments.ts';
import type { Option } from './command.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';
import { readKnowledge } from './knowledge.ts';

/** Options of commands that tag. */
export const TAGGER: readonly Option[] = [
  {
    name: 'labels',
    value: 'LIST',
    text: {
      en: `only these labels, with commas between: ${LABELS.map(({ name }) => name).join(',')}`,
      vi: `chỉ các nhãn này, cách nhau bằng dấu phẩy: ${LABELS.map(({ name }) => name).join(',')}`,
    },
  },
  {
    name: 'lexicons',
    value: 'FILE',
    text: {
      en: 'your own names and patterns: {"lexicons": [{"label", "names"}], "patterns": [{"name", "patterns"}]}',
      vi: 'tên và mẫu riêng của bạn: {"lexicons": [{"label", "names"}], "patterns": [{"name", "patterns"}]}',
    },
  },
  {
    name: 'model',
    value: 'FILE|none',
    text: {
      en: 'a trained model in place of the one that comes along, or none: grammars alone',
      vi: 'mô hình đã huấn luyện thay cho mô hình kèm theo, hoặc none: chỉ dùng văn phạm',
    },
  },
];

/** What a command line says of the tagger. Throws a `Failure` where a file cannot be used. */
export async function taggerOptions(given: Arguments): Promise<TaggerOptions> {
  const [labels, lexicons, model] = ['labels', 'lexicons', 'model'].map((name) => given.get(name));
  const knowledge = lexicons === undefined ? {} : await readKnowledge(lexicons);
  return {
    ...knowledge,
    ...(labels !== undefined && { labels: labels.split(',') }),
    ...(model !== undefined && { model: model === 'none' ? null : await readModel(model) }),
  };
}

async function readModel(path: string): Promise<Uint8Array> {
  try {
    const model = new Uint8Array(await readFile(path));
    createTagger({ model });
    return model;
  } catch (error) {
    throw new Failure(EXIT.usage, 'bad-model', { reason: (error as Error).message }, path);
  }
}
