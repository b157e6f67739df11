import { describe, expect, it } from 'vitest';

import * as formats from '../src/index.ts';
import { detectFormat, FORMATS } from '../src/index.ts';

describe('the table of formats', () => {
  it('has the names that the command promises', () => {
    const promised =
      'jsonl brat conll2003 conllu doccano label-studio prodigy spacy huggingface w3c webanno-tsv uima-xmi uima-cas-json tei csv xlsx';
    const names = FORMATS.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(promised.split(' ')));
    expect(new Set(names).size).toBe(names.length);
  });

  it('exports these names and no others', () => {
    expect(Object.keys(formats).sort()).toEqual([
      'FORMATS',
      'HEAD_LENGTH',
      'describeFormatProblem',
      'detectFormat',
      'fit',
      'formatNamed',
      'losses',
      'packFiles',
      'unpackFiles',
    ]);
  });

  it.each(
    FORMATS.filter(({ write, looksLike }) => write && looksLike).map(
      (one) => [one.name, one] as const,
    ),
  )('knows a file of %s again', async (name, format) => {
    const text = 'Chủ tịch HĐND xã 😀';
    const entity = { id: 'e1', start: 0, end: 16, label: 'TITLE' };
    const document = { id: 'd', text, entities: [entity], relations: [] };
    const files = await format.write!([document]);
    const main = files.find((file) => file.name.endsWith(`.${format.extensions[0]!}`))!;
    expect(detectFormat(main)?.name).toBe(name);
  });

  it('packs files and unpacks them', async () => {
    const files = [
      { name: 'a/x.txt', data: 'Xã' },
      { name: 'b.ann', data: new Uint8Array([1, 2, 255]) },
    ];
    const unpacked = await formats.unpackFiles(await formats.packFiles(files));
    expect(unpacked.map(({ name }) => name)).toEqual(['a/x.txt', 'b.ann']);
    expect(new TextDecoder().decode(unpacked[0]!.data as Uint8Array)).toBe('Xã');
    expect(unpacked[1]!.data).toEqual(files[1]!.data);
  });
});
