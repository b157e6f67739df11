import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { gather, LIMITS } from '../../src/exchange/gather.ts';
import { exchange, MAX_TEXT } from '../../src/exchange/serve.ts';

const JSONL = '{"id":"a","text":"Lê Lai","entities":[],"relations":[]}\n{"id":\n';

test('a zip gives the files in it, folders kept, system files passed over', async () => {
  const zip = zipSync({
    'thư mục/a.txt': strToU8('một'),
    '__MACOSX/a.txt': strToU8(''),
    '.DS_Store': strToU8(''),
  });
  const { files, refused } = await gather([new File([zip as BlobPart], 'b.zip')]);
  expect(files.map(({ name }) => name)).toEqual(['b.zip/thư mục/a.txt']);
  expect(refused).toEqual([]);
});

const MB = 2 ** 20;
const SMALL = { file: MB, total: 2 * MB, files: 3 };

test('a zip bomb is stopped, and the files beside it are read', async () => {
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(20 * MB) }, { level: 9 });
  expect(bomb.length).toBeLessThan(MB / 10);
  const files = [new File([bomb as BlobPart], 'bomb.zip'), new File(['một'], 'a.txt')];
  const gathered = await gather(files, [], SMALL);
  expect(gathered.files.map(({ name }) => name)).toEqual(['a.txt']);
  expect(gathered.refused).toEqual([
    { file: 'bomb.zip/zeros.txt', code: 'too-much', reason: '1 MB' },
  ]);
});

test('many files and many bytes are too much, each file of them is named', async () => {
  const whole = () => new File([new Uint8Array(MB)], 'mb.txt');
  const full = await gather([whole(), whole(), whole()], ['a', 'b', 'c'], SMALL);
  expect(full.refused).toMatchObject([{ file: 'c', code: 'too-much' }]);
  const names = ['1', '2', '3', '4'].map((name) => new File([name], name));
  const { refused } = await gather(names, [], SMALL);
  expect(refused).toMatchObject([{ file: '4', code: 'too-many' }]);
});

test('a zip of too many files is named, and gives the first ones', async () => {
  const texts = Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.txt`, strToU8('một')]));
  const zip = new File([zipSync(texts) as BlobPart], 'many.zip');
  const { files, refused } = await gather([zip], [], SMALL);
  expect(files).toHaveLength(3);
  expect(refused).toEqual([{ file: 'many.zip', code: 'too-many', reason: '3' }]);
});

test('files that are too large are not even opened', async () => {
  const large = new File([''], 'large.txt');
  Object.defineProperty(large, 'size', { value: LIMITS.file + 1 });
  Object.defineProperty(large, 'arrayBuffer', { value: () => expect.unreachable() });
  const { refused } = await gather([large]);
  expect(refused).toMatchObject([{ file: 'large.txt', code: 'file-too-large', reason: '256 MB' }]);
});

test('what is no zip says so', async () => {
  const { refused } = await gather([new File(['PK nothing'], 'a.zip')]);
  expect(refused).toMatchObject([{ file: 'a.zip', code: 'bad-zip' }]);
});

test('a broken line is reported with its place in both languages, the others are read', async () => {
  const files = [new File([JSONL], 'a.jsonl'), new File(['\0\x01'], 'b.bin')];
  const { read } = await exchange.read({ files, paths: ['', ''] });
  expect(read).toMatchObject([
    { file: 'a.jsonl', format: 'jsonl', documents: [{ id: 'a' }], problems: [{ line: 2 }] },
    { file: 'b.bin', documents: [] },
  ]);
  expect(Object.keys(read[0]!.problems[0]!.said)).toEqual(['vi', 'en']);
});

test('any UTF-8 text is a document, other bytes are none', async () => {
  const files = [
    new File(['<img> Chiều 19/12 🎉'], 'thư mục.txt'),
    new File([new Uint8Array([0xff, 0xfe, 0xff])], 'b.xyz'),
    new File(['x'.repeat(MAX_TEXT + 1)], 'c.txt'),
    new File(['{"id": "a", {"id"'], 'd.jsonl'),
  ];
  const { read, refused } = await exchange.read({ files, paths: ['', '', '', ''] });
  expect(read.map(({ documents }) => documents.map(({ text }) => text))).toEqual([
    ['<img> Chiều 19/12 🎉'],
    [],
    [],
    [],
  ]);
  expect(read[0]!.documents[0]!.id).toBe('thư mục');
  expect(refused).toMatchObject([{ file: 'c.txt', code: 'text-too-long' }]);
});

test('what is written is one file: itself, or an archive of many', async () => {
  const one = (id: string) => ({ id, text: 'Lê Lai', entities: [], relations: [] });
  const write = (ids: string[]) =>
    exchange.write({ documents: ids.map(one), format: 'text', stem: 'dự án' });
  expect(await write(['a'])).toEqual({ name: 'a.txt', data: 'Lê Lai' });
  const { name, data } = await write(['a', 'b']);
  expect(name).toBe('dự án.zip');
  expect(Object.keys(unzipSync(data as Uint8Array))).toEqual(['a.txt', 'b.txt']);
});

test('a format that is not written is a mistake of the caller', () => {
  expect(() => exchange.losses({ documents: [], format: 'none' })).toThrow(RangeError);
});
