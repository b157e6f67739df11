import { describe, expect, it } from 'vitest';

import { formatNamed, type SourceFile } from '../src/index.ts';

async function read(format: string, data: SourceFile['data'], ...beside: SourceFile[]) {
  const { documents, problems } = await formatNamed(format)!.read!({ name: 'x.ann', data, beside });
  const covered = documents.map(({ text, entities }) =>
    entities.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`),
  );
  return { documents, covered, told: problems.map(({ code, line }) => `${code} ${line ?? '-'}`) };
}

const CAS = '<XMI xmlns:c="http:///uima/cas.ecore">';

describe('bad input is told with its line, and nothing else is lost', () => {
  it.each([
    ['jsonl', '{"id":"a","text":"x"}\n{"id":"b"\n\n{"id":"c","text":"y"}', ['bad-line 2'], 2],
    ['jsonl', '[1]\n{"text":7}\n{"text":"y"}', ['bad-line 1', 'bad-record 2'], 1],
    [
      'jsonl',
      '{"text":"ab","entities":[{"start":0,"end":9,"label":"X"}]}',
      ['bad-annotation 1'],
      1,
    ],
    [
      'doccano',
      '{"label":[]}\n{"text":"a","label":[[0,9,"X"]]}',
      ['bad-record 1', 'bad-annotation 2'],
      1,
    ],
    ['jsonl', '{"text":"a","meta":"m","url":"u"}', ['bad-annotation 1'], 1],
    ['doccano', '{"text":"a","label":[["x",1,"X"]]}', ['bad-annotation 1'], 1],
    [
      'prodigy',
      '{"text":"a","answer":"reject"}\n{"text":"b"}\nnull',
      ['not-accepted 1', 'bad-line 3'],
      1,
    ],
    ['spacy-jsonl', '{"text":"a","entities":[[0,4,"X"]]}', ['bad-annotation 1'], 1],
    [
      'huggingface-jsonl',
      '{"tokens":["a","b"],"ner_tags":[5,0]}',
      ['bad-annotation 1', 'bad-annotation 1'],
      1,
    ],
    ['conll2003', 'Hà B-LOC\nNội X\nđẹp\n', ['bad-line 2', 'bad-line 3'], 1],
    ['conllu', '1\tHà\n2\tNội\t_\t_\t_\t_\t_\t_\t_\t_\n', ['bad-line 1'], 1],
    [
      'webanno-tsv',
      '#FORMAT=WebAnno TSV 3.3\n\n\n#Text=Hà\nrubbish\n1-1\t0-2\tHà\t',
      ['bad-line 5'],
      1,
    ],
    ['webanno-tsv', 'no header', ['bad-file -'], 0],
    ['json', '{', ['bad-file -'], 0],
    ['json', '[3, {"text":"a"}]', ['bad-record -'], 1],
    ['label-studio', '[{"data":{}},{"data":{"text":"a"}}]', ['bad-record -'], 1],
    ['uima-xmi', '<xmi:XMI', ['bad-file -'], 0],
    ['uima-xmi', '<XMI/>', ['bad-file -'], 0],
    ['uima-xmi', `${CAS}<c:Sofa/></XMI>`, ['bad-file -'], 0],
    ['uima-xmi', `${CAS}<c:Sofa sofaString=""/></XMI>`, [], 1],
    ['uima-cas-json', '{"a":1}', ['bad-file -'], 0],
    ['uima-cas-json', '{"%FEATURE_STRUCTURES":[]}', ['bad-file -'], 0],
    [
      'uima-cas-json',
      '{"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa"}]}',
      ['bad-file -'],
      0,
    ],
    ['tei', '<TEI xmlns="x"/>', ['bad-file -'], 0],
    ['inline', 'a ⟦P b', ['bad-file -'], 0],
    ['inline', 'a ⟦Q b⟧', ['bad-file -'], 0],
    ['w3c', '[]', ['missing-companion -'], 0],
    ['brat', 'T1\tX 0 1\ta', ['missing-companion -'], 0],
    ['spacy', new Uint8Array([1, 2, 3]), ['bad-file -'], 0],
    ['huggingface', new Uint8Array([1, 2, 3]), ['bad-file -'], 0],
    ['jsonl', new Uint8Array([0xff, 0x41]), ['bad-file -'], 0],
  ] as const)('%s %j', async (format, data, problems, documents) => {
    const found = await read(format, data);
    expect(found.told).toEqual(problems);
    expect(found.documents).toHaveLength(documents);
  });

  it.each([
    ['{"id":"a"}', 'the record cannot be read: it has no text'],
    ['{"text":"a","date":"hôm qua"}', 'annotation date is left out: date: Invalid '],
  ])('%s in plain words', async (line, message) => {
    const { problems } = await formatNamed('jsonl')!.read!({ name: 'x.jsonl', data: line });
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });

  it('of brat, line by line', async () => {
    const ann =
      'T1\tPER 0 2\tHà\nT2\tPER 0\nhello\nT3\tPER 3 99\tNội\nR1\tholds Arg1:T1 Arg2:T9\nA1\tSubtype T8 x\n';
    const found = await read('brat', ann, { name: 'x.txt', data: 'Hà Nội' });
    expect(found.covered).toEqual([['PER Hà']]);
    expect(found.told.toSorted()).toEqual([
      'bad-annotation -',
      'bad-annotation 4',
      'bad-annotation 5',
      'bad-line 2',
      'bad-line 3',
    ]);
  });
});

describe('brat', () => {
  const text = { name: 'x.txt', data: '😀 Hà Nội\r\nvà Huế' };

  it.each([
    ['code points', 'T1\tL 2 8\tHà Nội', 'L Hà Nội', []],
    ['UTF-16 of old versions', 'T1\tL 3 9\tHà Nội', 'L Hà Nội', ['offset-unit -']],
    ['code points without CR', 'T1\tL 12 15\tHuế', 'L Huế', ['offset-unit -']],
  ])('counts in %s', async (_, ann, covered, told) => {
    const found = await read('brat', ann, text);
    expect(found.covered).toEqual([[covered]]);
    expect(found.told).toEqual(told);
  });

  it('joins fragments over a line end, and reports others', async () => {
    const ann = 'T1\tL 5 8;10 12\tNội và\nT2\tL 2 4;13 16\tHà Huế\n';
    const found = await read('brat', ann, text);
    expect(found.covered).toEqual([['L Nội\r\nvà', 'L Hà Nội\r\nvà Huế']]);
    expect(found.told).toEqual(['discontinuous 2']);
  });

  it('keeps what documents have no place for, and writes it again', async () => {
    const ann =
      'T1\tL 2 8\tHà Nội\nT2\tL 13 16\tHuế\nE1\tMove:T1 To:T2\n*\tEquiv T1 T2\nR1\tNear Arg1:T1 Arg2:T2\n';
    const found = await read('brat', ann, text);
    expect(found.documents[0]!.entities.map(({ ref }) => ref)).toEqual(['T1', 'T1']);
    const files = await formatNamed('brat')!.write!(found.documents);
    expect(files[1]!.data).toContain(
      'E1\tMove:T1 To:T2\n*\tEquiv T1 T2\nR1\tNear Arg1:T1 Arg2:T2\n',
    );
  });
});

describe('CoNLL-2003', () => {
  it.each([
    ['IOB1', 'A I-X\nB B-X\nC I-Y\n', ['X A', 'X B', 'Y C'], ['tag-scheme -']],
    ['IOB2', 'A B-X\nB I-X\nC B-X\n', ['X A B', 'X C'], []],
    ['BIOES', 'A B-X\nB E-X\nC S-X\n', ['X A B', 'X C'], ['tag-scheme -']],
    ['BILOU', 'A B-X\nB I-X\nC L-X\nD U-Y\n', ['X A B C', 'Y D'], ['tag-scheme -']],
    ['I after O', 'A B-X\nB O\nC I-X\n', ['X A', 'X C'], ['tag-repaired 3']],
    ['another label inside', 'A B-X\nB I-Y\n', ['X A', 'Y B'], ['tag-repaired 2']],
    ['E without B', 'A S-X\nB E-Y\n', ['X A', 'Y B'], ['tag-scheme -', 'tag-repaired 2']],
    ['B without E', 'A B-X\nB O\nC S-X\n', ['X A', 'X C'], ['tag-scheme -', 'tag-repaired 1']],
    ['CR LF', 'A B-X\r\nB I-X\r\n', ['X A B'], ['line-ends -']],
    ['no final line end', 'A B-X', ['X A'], ['no-final-newline -']],
    ['more columns', 'A p c B-X\nB p c extra I-X\n', ['X A B'], ['columns-differ 2']],
    ['tabs among spaces', 'A B-X\nB\tI-X\nC O\n', ['X A B'], ['separators-differ 2']],
    ['layers of GermEval', '# url\n1\tA\tB-X\tB-Y\n2\tB\tI-X\tO\n', ['X A B', 'Y A'], []],
  ])('reads %s', async (_, conll, covered, told) => {
    const found = await read('conll2003', conll);
    expect(found.covered).toEqual([covered]);
    expect(found.told).toEqual(told);
  });
});

describe('doccano', () => {
  it.each([
    ['UTF-16', '[[3,9,"L"]]', []],
    ['code points', '[[2,8,"L"],[8,10,"L"]]', ['offset-unit 1']],
  ])('counts in %s', async (_, label, told) => {
    const found = await read('doccano', `{"text":"😀 Hà Nội 😀","label":${label}}`);
    expect(found.covered[0]![0]).toBe('L Hà Nội');
    expect(found.told).toEqual(told);
  });

  it('counts graphemes where nothing else fits', async () => {
    const text = 'tie\u0302\u0301ng Ho\u0300a Bi\u0300nh'.normalize('NFD');
    const found = await read('doccano', JSON.stringify({ text, label: [[6, 14, 'L']] }));
    expect(found.covered).toEqual([['L Hòa Bình'.normalize('NFD')]]);
    expect(found.told).toEqual(['offset-unit 1']);
  });

  it('reads older keys', async () => {
    const lines = [
      '{"text":"Hà Nội","labels":[[0,6,"LOC"]]}',
      '{"text":"Hà Nội","annotations":[{"label":3,"start_offset":0,"end_offset":6,"user":1}]}',
    ];
    expect((await read('doccano', lines.join('\n'))).covered).toEqual([
      ['LOC Hà Nội'],
      ['3 Hà Nội'],
    ]);
  });
});

describe('W3C Web Annotation', () => {
  it('finds a quotation by its context', async () => {
    const selector = { type: 'TextQuoteSelector', exact: 'Huế', prefix: 'ở ', suffix: '!' };
    const body = { type: 'TextualBody', purpose: 'tagging', value: 'LOC' };
    const json = JSON.stringify({ id: 'a', target: { source: 's', selector }, body });
    const found = await read('w3c', json, { name: 'x.txt', data: 'Huế 😀 ở Huế!' });
    expect(found.documents[0]!.entities).toEqual([{ id: 'a', start: 9, end: 12, label: 'LOC' }]);
  });
});

describe('Label Studio', () => {
  const region = (id: string, start: number, end: number, labels: string[]) => ({
    id,
    type: 'labels',
    from_name: 'l',
    to_name: 't',
    value: { start, end, labels },
  });

  it('reads the annotation that was not cancelled, several labels, and relations to the left', async () => {
    const result = [
      region('a', 0, 2, ['X', 'Y']),
      region('b', 3, 6, ['Z']),
      { type: 'relation', from_id: 'a', to_id: 'b', direction: 'left', labels: ['holds'] },
    ];
    const annotations = [{ was_cancelled: true, result: [] }, { result }];
    const found = await read(
      'label-studio',
      JSON.stringify([{ id: 7, data: { body: 'Hà Nội' }, annotations }]),
    );
    expect(found.covered).toEqual([['X Hà', 'Y Hà', 'Z Nội']]);
    expect(found.documents[0]!.relations).toEqual([{ type: 'holds', from: 'b', to: 'a' }]);
    expect(found.documents[0]!.id).toBe('7');
  });

  it('reads JSON_MIN, and predictions where nobody annotated', async () => {
    const min = [
      { id: 1, text: 'Hà Nội', label: [{ start: 0, end: 6, text: 'Hà Nội', labels: ['L'] }] },
    ];
    expect((await read('label-studio', JSON.stringify(min))).covered).toEqual([['L Hà Nội']]);
    const predictions = [{ model_version: 'm1', result: [region('a', 0, 6, ['L'])] }];
    const found = await read(
      'label-studio',
      JSON.stringify({ data: { text: 'Hà Nội' }, predictions }),
    );
    expect(found.documents[0]!.entities[0]!.rule).toBe('m1');
  });
});
