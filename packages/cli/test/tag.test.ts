import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

import { createTagger } from '@congvan/core';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { describe, expect, test } from 'vitest';

import { congvan, documents, ids, inEmptyFolder, record } from './command.ts';

const TEXT = 'Sáng 19/12/2023, ông Lê Thanh Long, Chủ tịch UBND phường Nghi Hòa, đã dự hội nghị.\n';

inEmptyFolder(() => {
  writeFileSync('report.txt', TEXT);
  writeFileSync('records.jsonl', record('một', TEXT) + record('hai', TEXT, { date: '2023-12-19' }));
  mkdirSync('archive/2023', { recursive: true });
  writeFileSync('archive/b.txt', TEXT);
  writeFileSync('archive/2023/a.txt.gz', gzipSync(TEXT));
  writeFileSync('archive/2023/c.pdfx', 'not looked at');
  mkdirSync('empty');
});

describe('what is written', () => {
  test('is what the library gives, one document a line, in the order of the input', async () => {
    const { exit, out, err } = await congvan(
      'tag --from jsonl',
      record('x', TEXT) + record('y', ''),
    );
    const tagger = createTagger();
    expect(documents(out)).toEqual(
      JSON.parse(JSON.stringify([tagger.tag(TEXT, { id: 'x' }), tagger.tag('', { id: 'y' })])),
    );
    expect([exit, err]).toEqual([0, '']);
  });

  test('keeps the text as it is, whatever it is made of', async () => {
    const texts = [
      TEXT.normalize('NFD'),
      'a\r\nb\u00a0c\u3000',
      '👩‍⚖️ Bà Lê Thị Hoa',
      '\ufeffx',
      '\u2028"\\',
    ];
    const input = texts.map((text, i) => record(`${i}`, text)).join('');
    const { out } = await congvan('tag', input);
    expect(documents(out).map(({ text }) => text)).toEqual(texts);
  });

  test('carries date and other fields of a record', async () => {
    const { out } = await congvan(
      'tag',
      record('x', 'a', { date: '2024-01-02', meta: { genre: 'news' } }),
    );
    expect(documents(out)[0]).toMatchObject({ date: '2024-01-02', meta: { genre: 'news' } });
  });

  test('is the same with more jobs', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => record(`r${i}`, TEXT.repeat(i % 9)));
    writeFileSync('many.jsonl', lines.join(''));
    const [one, two] = [
      await congvan('tag many.jsonl --model none'),
      await congvan('tag many.jsonl --model none -j 2'),
    ];
    expect(two).toEqual(one);
    expect(ids(one.out)).toEqual(lines.map((_, i) => `r${i}`));
  });

  test('is a table with --to table', async () => {
    const { out } = await congvan('tag report.txt --to table');
    expect(out).toMatch(/^report\n/);
    expect(out).toContain('Lê Thanh Long');
  });
});

describe('what is read', () => {
  test.each([
    ['report.txt', ['report']],
    ['archive', ['a', 'b']],
    ['archive/*.txt report.txt', ['b', 'report']],
    ['report.txt archive/b.txt report.txt', ['report.txt', 'b', 'report.txt']],
    ['records.jsonl report.txt', ['một', 'hai', 'report']],
    ['--from text records.jsonl', ['records']],
  ])('%s gives %j', async (operands, expected) => {
    const { exit, out } = await congvan(`tag ${operands}`);
    expect([exit, ids(out)]).toEqual([0, expected]);
  });

  test('a quoted glob is expanded, a file of that very name is not', async () => {
    writeFileSync('a[1].txt', TEXT);
    expect(ids((await congvan('tag archive/**/*.txt*')).out)).toEqual(['a', 'b']);
    expect(ids((await congvan(['tag', 'a[1].txt'])).out)).toEqual(['a[1]']);
  });

  test('standard input is a text or records, by its first character', async () => {
    expect(ids((await congvan('tag -', TEXT)).out)).toEqual(['stdin']);
    expect(ids((await congvan('tag', record('r', TEXT))).out)).toEqual(['r']);
  });

  test.each([
    ['a byte order mark', `\ufeff${record('a', TEXT)}`],
    ['CRLF and empty lines', `${record('a', TEXT).trimEnd()}\r\n\r\n\n`],
    ['no last line end', record('a', TEXT).trimEnd()],
  ])('records with %s', async (_, input) => {
    const { exit, out } = await congvan('tag --from jsonl', input);
    expect([exit, ids(out)]).toEqual([0, ['a']]);
  });

  test('gzip and zstd in several members, from files and standard input', async () => {
    const zstd = await Zstd.load();
    const parts = [record('a', TEXT), record('b', TEXT)].map((part) => Buffer.from(part));
    const packed = {
      gzip: Buffer.concat(parts.map((part) => gzipSync(part))),
      zstd: Buffer.concat(parts.map((part) => zstd.compress(part))),
    };
    writeFileSync('packed.jsonl.zst', packed.zstd);
    expect(ids((await congvan('tag', packed.gzip)).out)).toEqual(['a', 'b']);
    expect(ids((await congvan('tag packed.jsonl.zst')).out)).toEqual(['a', 'b']);
  });

  test('a text that is no UTF-8 is converted, which is said', async () => {
    writeFileSync('old.txt', Buffer.from('H\xe0 N\xf4i\n', 'latin1'));
    const { exit, out, err } = await congvan('tag old.txt --model none');
    expect([exit, documents(out).map(({ text }) => text)]).toEqual([0, ['Hà Nôi\n']]);
    expect(err).toMatch(/^congvan: old\.txt: read as windows-1258/);
  });

  test('a text of a million characters', async () => {
    const text = TEXT.repeat(Math.ceil(1_000_000 / TEXT.length));
    const { exit, out } = await congvan(
      'tag --from jsonl --model none',
      record('long', text) + record('b', ''),
    );
    expect([exit, ids(out)]).toEqual([0, ['long', 'b']]);
    expect(documents(out)[0]!.text).toBe(text);
  });
});

describe('what is bad is named and nothing else is lost', () => {
  const bad: [string, string | Buffer, RegExp][] = [
    ['JSON that is cut', '{"id":"b","te', /:2: .*JSON/],
    ['an array', '[]', /:2: .*object/],
    ['no text', '{"id":"b"}', /:2: .*text/],
    ['a text that is a number', '{"id":"b","text":5}', /:2: .*text/],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /:2: .*UTF-8/],
  ];
  test.each(bad)('%s', async (_, line, message) => {
    const input = [record('a', TEXT), line, '\n', record('c', TEXT)].map((part) =>
      Buffer.from(part),
    );
    writeFileSync('bad.jsonl', Buffer.concat(input));
    const { exit, out, err } = await congvan('tag bad.jsonl');
    expect([exit, ids(out)]).toEqual([1, ['a', 'c']]);
    expect(err).toMatch(/^congvan: bad\.jsonl:2: /);
    expect(err).toMatch(message);
    expect(err).toContain('3 records, 1 errors');
  });

  test.each([
    ['missing.txt', /^congvan: missing\.txt: no such file/],
    ['empty', /^congvan: empty: holds no file that can be read \(.*txt.*\)/],
    ['none*.txt', /^congvan: none\*\.txt: no file matches/],
    ['cut.txt.gz', /^congvan: cut\.txt\.gz: cannot be read: .*end of file/],
  ])('%s among others', async (operand, message) => {
    writeFileSync('cut.txt.gz', gzipSync(TEXT).subarray(0, 40));
    const { exit, out, err } = await congvan(`tag ${operand} report.txt`);
    expect([exit, ids(out).at(-1)]).toEqual([1, 'report']);
    expect(err).toMatch(message);
  });

  test('a date that is none costs the date alone, and no error', async () => {
    const { exit, out, err } = await congvan('tag', record('a', TEXT, { date: '2017-13' }));
    expect([exit, ids(out)]).toEqual([0, ['a']]);
    expect(err).toMatch(/^congvan: <stdin>:1: .*date/);
  });

  test('messages are JSON with --json, and Vietnamese when asked or by the locale', async () => {
    const { err } = await congvan('tag --json --lang vi', '{');
    expect(JSON.parse(err.split('\n')[0]!)).toMatchObject({
      file: '<stdin>',
      line: 1,
      severity: 'error',
      code: 'bad-line',
    });
    const { err: spoken } = await congvan('tag missing.txt', '', { LANG: 'vi_VN.UTF-8' });
    expect(spoken).toContain('không có tệp hay thư mục này');
  });

  test('--max-errors stops the run with what came before it written', async () => {
    const input = record('a', '') + '{\n'.repeat(3) + record('b', '');
    expect((await congvan('tag --max-errors 3', input)).exit).toBe(1);
    const { exit, err } = await congvan('tag --max-errors 2', input);
    expect(exit).toBe(3);
    expect(err).toContain('stopped after 3 errors (--max-errors 2)');
  });
});

describe('where it is written', () => {
  test('a file appears when it is complete, with its folder, packed by its name', async () => {
    await congvan('tag records.jsonl --out new/tagged.jsonl.gz');
    const { out } = await congvan('tag records.jsonl');
    expect(gunzipSync(readFileSync('new/tagged.jsonl.gz')).toString()).toBe(out);
  });

  test('zstd that is read again', async () => {
    const { bytes } = await congvan('tag records.jsonl --compress zstd');
    const read = documents((await congvan('convert', bytes)).out);
    expect(read).toEqual(documents((await congvan('tag records.jsonl')).out));
  });

  test('a place that cannot be written stops the run', async () => {
    const { exit, err } = await congvan('tag report.txt --out report.txt/x.jsonl');
    expect([exit, err]).toEqual([3, expect.stringContaining('report.txt: stopped:')]);
  });
});
