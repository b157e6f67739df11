import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { beforeEach, describe, expect, test } from 'vitest';

import { READABLE, WRITABLE } from '../src/formats.ts';
import { COMMANDS } from '../src/index.ts';
import { congvan, documents, inEmptyFolder, record } from './command.ts';

const TEXT = 'Ông Lê Thanh Long, Chủ tịch UBND phường Nghi Hòa, dự ngày 19/12/2023.\n';

function annotated(id: string, ...spans: [start: number, end: number, label: string][]): string {
  const entities = spans.map(([start, end, label], i) => ({ id: `e${i + 1}`, start, end, label }));
  return record(id, TEXT, { entities, relations: [] });
}

const GOLD =
  annotated('a', [4, 17, 'PERSON'], [19, 48, 'TITLE'], [28, 48, 'ORGANIZATION']) +
  annotated('b', [4, 17, 'PERSON'], [58, 68, 'DATE']);
const WORSE =
  annotated('a', [4, 17, 'PERSON']) + annotated('b', [0, 17, 'PERSON'], [58, 68, 'DATE']);

const HOUSE = {
  lexicons: [{ label: 'ORGANIZATION', names: ['Tổ Xanh'], subtype: 'other' }],
  patterns: [{ name: 'MÃ', patterns: ['mã [số|hiệu] CARDINAL'] }],
};

inEmptyFolder(() => {
  writeFileSync('report.txt', TEXT);
  writeFileSync('records.jsonl', record('a', TEXT) + record('b', TEXT));
  writeFileSync('gold.jsonl', GOLD);
  writeFileSync('tagged.jsonl', WORSE);
  writeFileSync('other.jsonl', GOLD);
  writeFileSync('house.json', JSON.stringify(HOUSE));
  mkdirSync('archive');
  writeFileSync('archive/report.txt', TEXT);
});

describe('tag', () => {
  const MADE_UP = 'Hôm qua Tổ Xanh nộp mã số 15 cho ông Lê Thanh Long.';

  test('finds names and patterns of a file', async () => {
    const { out } = await congvan('tag --lexicons house.json --from text', MADE_UP);
    const found = documents(out)[0]!.entities as { start: number; end: number; label: string }[];
    const marked = found.map(({ start, end, label }) => [label, MADE_UP.slice(start, end)]);
    expect(marked).toEqual(
      expect.arrayContaining([
        ['ORGANIZATION', 'Tổ Xanh'],
        ['MÃ', 'mã số 15'],
      ]),
    );
  });

  test('finds only the labels that are asked for', async () => {
    const { out } = await congvan('tag --labels PERSON --from text', MADE_UP);
    const found = documents(out)[0]!.entities as { label: string }[];
    expect(found.map(({ label }) => label)).toEqual(['PERSON']);
  });

  test('gives places the codes of administrative units', async () => {
    const { out } = await congvan(
      'tag --units --from text --labels LOCATION',
      'UBND xã Nghi Thạch, huyện Nghi Lộc, tỉnh Nghệ An họp.',
    );
    const found = documents(out)[0]!.entities as { ref: string }[];
    expect(found.map(({ ref }) => ref)).toEqual(['dvhc:17890', 'dvhc:429', 'dvhc:40']);
  });

  test('explains', async () => {
    const { out } = await congvan('tag --explain --from text', MADE_UP);
    expect(out).toMatch(/^stdin\n/);
    expect(out).toMatch(/^\+ \d+-\d+ +PERSON .*Lê Thanh Long$/m);
    const { out: json } = await congvan('tag --explain --to jsonl --from text', MADE_UP);
    expect(JSON.parse(json)).toMatchObject({ id: 'stdin', candidates: expect.any(Array) });
  });

  test.each([
    ['{"lexicons": [{"label": "PERSON"}]}', 'lexicons.0.names'],
    ['{"lexicon": []}', 'lexicon'],
    ['{"lexicons"', 'JSON'],
  ])('refuses lexicons that are none: %s', async (json, reason) => {
    writeFileSync('bad.json', json);
    const { exit, err } = await congvan('tag report.txt --lexicons bad.json');
    expect([exit, err]).toEqual([2, expect.stringMatching(new RegExp(`bad.json: .*${reason}`))]);
  });
});

describe('convert', () => {
  test('there and back through a folder of files', async () => {
    await congvan('convert gold.jsonl --to brat --out there');
    expect(readdirSync('there').toSorted()).toEqual(['a.ann', 'a.txt', 'b.ann', 'b.txt']);
    for (const options of ['', '--from brat', '--from auto']) {
      const { out } = await congvan(`convert there ${options}`);
      expect(documents(out)).toEqual(documents(GOLD));
    }
  });

  const both = READABLE.filter((name) => WRITABLE.includes(name));
  test.each(both)('there and back through %s', async (name) => {
    const there = await congvan(`convert gold.jsonl --to ${name} --out ${name}-there/ -q`);
    expect([there.exit, there.err]).toEqual([0, '']);
    const back = await congvan(`convert ${name}-there --from ${name} -q`);
    expect([back.exit, back.err]).toEqual([0, '']);
    const texts = documents(back.out).map(({ text }) => text.replaceAll(/\s/g, ''));
    expect(texts).toEqual([TEXT, TEXT].map((text) => text.replaceAll(/\s/g, '')));
  });

  test('tells the first of each kind of loss, and how many more there are', async () => {
    const line = `convert ${'gold.jsonl '.repeat(5)} --to conll2003`;
    const { exit, err } = await congvan(line);
    expect(exit).toBe(0);
    expect(err).toContain('gold.jsonl:a: ORGANIZATION “UBND phường Nghi Hòa” lies inside e2');
    expect(err.match(/lies inside/g)).toHaveLength(3);
    expect(err).toContain('congvan: 2 more of the kind entity-nested');
    expect((await congvan(`${line} --json`)).err.match(/lies inside/g)).toHaveLength(5);
    expect((await congvan(`${line} --quiet`)).err).toBe('');
  });

  test.each(['--out flat.conll', ''])(
    '--strict %s writes nothing when anything is lost',
    async (to) => {
      const line = `convert gold.jsonl --to conll2003 --strict ${to}`;
      const { exit, out, err } = await congvan(line);
      expect([exit, out]).toEqual([3, '']);
      expect(err).toMatch(/nothing is written: \d+ things would be lost/);
      expect(readdirSync('.').filter((name) => name.startsWith('flat'))).toEqual([]);
    },
  );

  test.each(['jsonl', 'json'])('--compress packs %s on standard output', async (format) => {
    const { out } = await congvan(`convert gold.jsonl --to ${format}`);
    const { bytes } = await congvan(`convert gold.jsonl --to ${format} --compress gzip`);
    expect(gunzipSync(bytes).toString()).toBe(out);
  });

  test('--strict writes all when nothing is lost', async () => {
    const { exit, out } = await congvan('convert gold.jsonl --strict');
    expect([exit, documents(out)]).toEqual([0, documents(GOLD)]);
  });

  test('several files need a folder', async () => {
    const { exit, err } = await congvan('convert gold.jsonl --to brat');
    expect([exit, err]).toEqual([2, expect.stringContaining('name a folder with --out')]);
  });

  test('a file format that is written in chunks is opened once, with any number of jobs', async () => {
    const many = Array.from({ length: 40 }, (_, i) => annotated(`d${i}`, [4, 17, 'PERSON']));
    writeFileSync('many.jsonl', many.join(''));
    const one = await congvan('convert many.jsonl --to conll2003 -q');
    const two = await congvan('convert many.jsonl --to conll2003 -q -j 2');
    expect(two).toEqual(one);
    expect(documents((await congvan('convert --from conll2003', one.out)).out)).toHaveLength(40);
  });
});

describe('check', () => {
  test('is silent about what is right', async () => {
    const { exit, out, err } = await congvan('check gold.jsonl');
    expect([exit, out, err]).toEqual([0, '', 'congvan: 2 documents, 0 problems\n']);
  });

  test('names file and document of what is wrong', async () => {
    const crossing = annotated('c', [0, 17, 'PERSON'], [4, 30, 'TITLE']);
    const { exit, out } = await congvan('check', GOLD + crossing);
    expect(exit).toBe(1);
    expect(out).toMatch(/^<stdin>:c: .*cross/);
    const { out: json } = await congvan('check --json', crossing);
    expect(JSON.parse(json.split('\n')[0]!)).toMatchObject({ document: 'c', code: 'spans-cross' });
  });
});

describe('stats', () => {
  test('counts entities by label, nested ones apart', async () => {
    const { out } = await congvan('stats gold.jsonl --json');
    expect(JSON.parse(out)).toMatchObject({
      documents: 2,
      characters: 2 * TEXT.length,
      syllables: 2 * 13,
      entities: 5,
      labels: { ORGANIZATION: { entities: 1, nested: 1 }, PERSON: { entities: 2, nested: 0 } },
    });
    const { out: table } = await congvan('stats gold.jsonl --lang vi');
    expect(table).toMatch(/^tài liệu +2\n/);
    expect(table).not.toContain('quan hệ');
  });
});

describe('score', () => {
  test('gives precision and recall against gold', async () => {
    const { exit, out } = await congvan('score gold.jsonl tagged.jsonl --json --layer all');
    const { layers } = JSON.parse(out);
    expect(exit).toBe(0);
    expect(layers[0].schemes.exact).toMatchObject({ precision: 2 / 3, recall: 2 / 5 });
  });

  test('says which documents have no partner', async () => {
    writeFileSync('part.jsonl', annotated('b', [4, 17, 'PERSON']) + annotated('z'));
    const { exit, err } = await congvan('score gold.jsonl part.jsonl');
    expect(exit).toBe(1);
    expect(err).toMatch(/congvan: a: no prediction/);
    expect(err).toMatch(/congvan: z: .*not in the gold/i);
  });

  test.each([
    'score missing.jsonl',
    'score gold.jsonl missing.jsonl',
    'agree gold.jsonl missing.jsonl',
  ])('%s measures nothing', async (line) => {
    const { exit, out, err } = await congvan(line);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toMatch(/missing\.jsonl: no such file.*\n.*missing\.jsonl: there is no document/);
  });

  test('compares two systems', async () => {
    const { out } = await congvan('score gold.jsonl other.jsonl tagged.jsonl --json --layer all');
    const { documents, layers } = JSON.parse(out);
    expect([documents, layers.length]).toEqual([2, 1]);
    expect(out).toContain('"f1": 0.5');
  });

  test('tests two systems with samples, or refuses', async () => {
    const { exit, out, err } = await congvan(
      'score gold.jsonl other.jsonl tagged.jsonl --samples 0',
    );
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--samples 0');
    expect((await congvan('score gold.jsonl tagged.jsonl --samples 0')).exit).toBe(0);
  });

  test('writes a page', async () => {
    await congvan('score gold.jsonl tagged.jsonl --to html --out score.html --lang vi');
    expect(readFileSync('score.html', 'utf8')).toMatch(/^<!doctype html>/i);
  });
});

describe('train', () => {
  test('writes a model that tag uses, the same each time', async () => {
    const { exit, err } = await congvan('train gold.jsonl --epochs 2 --dev other.jsonl -o 1/a.cvm');
    expect([exit, err]).toEqual([0, expect.stringMatching(/outer 1\/2: .*F1 on dev/)]);
    await congvan('train gold.jsonl --epochs 2 --dev other.jsonl -o 2/a.cvm');
    expect(existsSync('1/a.cvm.best')).toBe(false);
    expect((await congvan('tag records.jsonl --model 1/a.cvm')).exit).toBe(0);
    expect(readFileSync('2/a.cvm').equals(readFileSync('1/a.cvm'))).toBe(true);
  });

  test('goes on from the best model that was kept', async () => {
    await congvan('train gold.jsonl --epochs 1 -o kept.cvm');
    renameSync('kept.cvm', 'kept.cvm.best');
    expect((await congvan('train gold.jsonl --epochs 1 -o kept.cvm --resume')).exit).toBe(0);
    expect([existsSync('kept.cvm'), existsSync('kept.cvm.best')]).toEqual([true, false]);
  });

  test.each([
    ['train gold.jsonl --curve c.svg', 2, '--curve needs --dev'],
    ['train report.txt --from jsonl', 3, 'report.txt: there is no document'],
    ['train gold.jsonl --dev missing.jsonl', 3, 'missing.jsonl: there is no document'],
    ['train gold.jsonl --from-model gold.jsonl', 2, 'gold.jsonl: is no model'],
  ])('%s is refused', async (line, expected, reason) => {
    const { exit, err } = await congvan(line);
    expect([exit, err]).toEqual([expected, expect.stringContaining(reason)]);
  });
});

describe('agree', () => {
  test('measures annotators', async () => {
    const { exit, out } = await congvan('agree gold.jsonl other.jsonl tagged.jsonl --json');
    const report = JSON.parse(out);
    expect([exit, report.annotators]).toEqual([0, ['gold.jsonl', 'other.jsonl', 'tagged.jsonl']]);
    expect(report.pairs[0].f1.exact).toBe(1);
    expect(report.pairs[1].f1.exact).toBe(0.5);
  });

  test('of one file twice is complete', async () => {
    expect((await congvan('agree gold.jsonl gold.jsonl --no-gamma')).exit).toBe(0);
  });
});

describe('the command line', () => {
  test.each([
    ['frob', 'there is no command frob'],
    ['help frob', 'there is no command frob'],
    ['tag --colour', 'there is no option --colour'],
    ['tag -x', 'there is no option -x'],
    ['tag --from', '--from needs a value'],
    ['tag --from docx2', '--from cannot be docx2; it is one of auto, '],
    ['tag --jobs 0', '--jobs must be a whole number of at least 1, not 0'],
    ['tag --jobs two', '--jobs must be a whole number of at least 1, not two'],
    ['tag --resume=yes', '--resume takes no value'],
    ['agree gold.jsonl', 'congvan agree takes FILE|DIR'],
    ['tag --explain --to brat', '--explain is written as table or jsonl, not brat'],
    ['tag --lexicons missing.json', 'missing.json: cannot be read'],
    ['tag --model gold.jsonl', 'gold.jsonl: is no model'],
    ['completions powershell', 'cannot be powershell; it is one of bash, zsh, fish'],
  ])('%s is refused', async (line, reason) => {
    const { exit, out, err } = await congvan(line);
    expect([exit, out, err]).toEqual([2, '', expect.stringContaining(reason)]);
  });

  test('has help in both languages for every command', async () => {
    for (const { name, summary, options } of COMMANDS) {
      for (const language of ['vi', 'en'] as const) {
        const { exit, out } = await congvan(`${name} --help --lang ${language}`);
        expect([exit, out]).toEqual([0, expect.stringContaining(summary[language])]);
        for (const option of options) expect(out).toContain(`--${option.name}`);
      }
    }
    expect((await congvan('--help')).out).toContain('130');
    expect((await congvan('help tag')).out).toBe((await congvan('tag -h')).out);
    expect((await congvan('--version')).out).toMatch(/^congvan \d+\.\d+\.\d+\n$/);
  });

  test('without a command shows the help and is refused', async () => {
    const help = await congvan('--help');
    for (const line of ['', '--from jsonl tag', '--lang en']) {
      expect(await congvan(line)).toMatchObject({ exit: 2, out: help.out });
    }
  });

  test('completes every command and option', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { out } = await congvan(`completions ${shell}`);
      for (const { name, options } of COMMANDS) {
        expect(out).toMatch(new RegExp(`(^|[ '])${name}[): ]`, 'm'));
        for (const option of options) expect(out).toMatch(new RegExp(`(--|-l )${option.name}`));
      }
    }
  });
});

describe('the examples of the help run as they stand', () => {
  beforeEach(async () => {
    if (!existsSync('brat')) await congvan('convert gold.jsonl --to brat --out brat');
  });

  const lines = COMMANDS.flatMap(({ examples }) => examples.map(({ line }) => line));
  test.each(lines)('%s', async (line) => {
    const { command, input, output } = partsOf(line);
    const { exit, out } = await congvan(command, input === undefined ? '' : readFileSync(input));
    if (output !== undefined) writeFileSync(output, out);
    const refused = line.includes('--strict');
    const named = /--(?:out|curve) (\S+)/.exec(line)?.[1];
    const written = named === undefined ? out !== '' : existsSync(named);
    const silent = refused || line.includes('check');
    expect([exit, written]).toEqual([refused ? 3 : 0, !silent]);
  });

  /** `cat IN | congvan WORDS > OUT`. */
  function partsOf(line: string) {
    const [, input, command, output] =
      /^(?:cat (\S+) \| )?congvan (.*?)(?: > (\S+))?$/.exec(line) ?? [];
    return { input, command: command!, output };
  }
});
