import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { formatNamed } from '../src/index.ts';

const TEXT =
  'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập – Tự do – Hạnh phúc: đồng chí Lê Thanh Thủy được bầu';

async function read(format: string, name: string, data: Uint8Array | string) {
  const { documents, problems } = await formatNamed(format)!.read!({ name, data });
  return { document: documents[0]!, codes: problems.map(({ code, details }) => [code, details]) };
}

/** Bytes of characters that are one byte each. */
function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('plain text', () => {
  it.each(['\ufeffXã Nghi Hòa', 'tie\u0302\u0301ng\r\nViệt\u00a0Nam 😀', '', 'plain ASCII'])(
    'in UTF-8 stays as it is: %j',
    async (text) => {
      const { document, codes } = await read('text', 'a.txt', new TextEncoder().encode(text));
      expect(document.text).toBe(text);
      expect(codes).toEqual([]);
    },
  );

  it.each([true, false])('in UTF-16, little-endian: %s', async (little) => {
    const view = new DataView(new ArrayBuffer(2 * TEXT.length + 2));
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < TEXT.length; i += 1) view.setUint16(2 * i + 2, TEXT.charCodeAt(i), little);
    const { document, codes } = await read('text', 'a.txt', new Uint8Array(view.buffer));
    expect(document.text).toBe(`\ufeff${TEXT}`);
    expect(codes).toEqual([['encoding', { encoding: little ? 'utf-16le' : 'utf-16be' }]]);
  });

  it('in windows-1258, letters and tone marks apart', async () => {
    const written = bytes(
      'Xa\xde h\xf4\xf2i chu\xd2 nghi\xdea Vi\xea\xf2t Nam, \xf0\xf4\xccng ch\xed L\xea Thanh',
    );
    const { document, codes } = await read('text', 'a.txt', written);
    expect(document.text).toBe('Xã hội chủ nghĩa Việt Nam, đồng chí Lê Thanh');
    expect(codes).toEqual([['encoding', { encoding: 'windows-1258' }]]);
  });

  it('is not what pictures and packed files hold', async () => {
    const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
    for (const format of ['text', 'html']) {
      const { document, codes } = await read(format, 'a.bin', png);
      expect([document, codes.map(([code]) => code)]).toEqual([undefined, ['bad-file']]);
    }
  });

  it('in TCVN3, as bytes and as characters', async () => {
    const written = 'Céng hßa x· héi chñ nghÜa ViÖt Nam, ®ång chÝ Lª Thanh Thñy ®\u00adîc bÇu';
    for (const data of [bytes(written), written]) {
      const { document, codes } = await read('text', 'a.txt', data);
      expect(document.text).toBe(
        'Cộng hòa xã hội chủ nghĩa Việt Nam, đồng chí Lê Thanh Thủy được bầu',
      );
      expect(codes).toEqual([['encoding', { encoding: 'TCVN3' }]]);
    }
  });

  it('in VNI, as bytes and as characters', async () => {
    const written =
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoàng chí ñöôïc baàu, UÛy ban, Aán Ñoä, ngöôøi';
    for (const data of [bytes(written), written]) {
      const { document, codes } = await read('text', 'a.txt', data);
      expect(document.text).toBe(
        'Cộng hòa xã hội chủ nghĩa Việt Nam, đồng chí được bầu, Ủy ban, Ấn Độ, người',
      );
      expect(codes).toEqual([['encoding', { encoding: 'VNI' }]]);
    }
  });

  it('of other languages is not taken for old Vietnamese', async () => {
    const french =
      'Le président de la République a été reçu à l’hôtel de ville où il a prononcé un discours très remarqué';
    const { document, codes } = await read('text', 'a.txt', french);
    expect(document.text).toBe(french);
    expect(codes).toEqual([]);
  });
});

describe('HTML', () => {
  const page = `<!doctype html><html><head><title>Tin  xã</title>
<meta property="article:published_time" content="2023-12-19T08:00:00+07:00"><style>p{}</style></head>
<body><nav>Trang chủ</nav><h1>Hội nghị</h1><p>Sáng <b>19/12</b>,
 ông&nbsp;A&amp;B<br>phát biểu.</p><table><tr><td>1</td><td>hai</td></tr></table><script>x()</script><pre>a
  b</pre></body></html>`;

  it('gives text, title and day', async () => {
    const { document } = await read('html', 'tin.html', page);
    expect(document).toEqual({
      id: 'tin',
      text: 'Trang chủ\nHội nghị\nSáng 19/12, ông\u00a0A&B\nphát biểu.\n1 hai\na\n  b',
      date: '2023-12-19',
      entities: [],
      relations: [],
      meta: { title: 'Tin xã' },
    });
  });
});

describe('DOCX', () => {
  const word = (body: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Báo cáo</dc:title><dcterms:created>2024-01-05T00:00:00Z</dcterms:created></cp:coreProperties>`;

  it('gives paragraphs, breaks, tabs and rows, and not what was deleted', async () => {
    const body =
      `<w:p>${run('Đảng ủy ')}${run('xã')}<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>` +
      `<w:tbl><w:tr>${cell('1')}${cell('hai')}</w:tr></w:tbl><w:p/>` +
      `<w:p>${run('hết')}</w:p>`;
    const data = zipSync({
      'word/document.xml': strToU8(word(body)),
      'docProps/core.xml': strToU8(core),
    });
    const { document } = await read('docx', 'bao-cao.docx', data);
    expect(document.text).toBe('Đảng ủy xã\na\tb\nc\n1\thai\n\nhết');
    expect(document.date).toBe('2024-01-05');
    expect(document.meta).toEqual({ title: 'Báo cáo' });
  });

  it('says why a file is none', async () => {
    const { codes } = await read('docx', 'x.docx', bytes('no zip'));
    expect(codes[0]![0]).toBe('bad-file');
  });
});

describe('PDF', () => {
  /** A page that says a line in Helvetica, as small as a PDF can be. */
  function pdfOf(line: string): Uint8Array {
    const stream =
      line === '' ? '' : `BT /F1 12 Tf 10 50 Td (${line}) Tj 0 -14 Td (line two) Tj ET`;
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
      `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      "<</Title(Report)/CreationDate(D:20231219080000+07'00')>>",
    ];
    let file = '%PDF-1.4\n';
    const offsets = objects.map((object, i) => {
      const at = file.length;
      file += `${i + 1} 0 obj${object}endobj\n`;
      return at;
    });
    const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
    const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
    const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${file.length}\n%%EOF`;
    return bytes(file + xref + trailer);
  }

  it('gives lines, title and day', async () => {
    const { document, codes } = await read('pdf', 'r.pdf', pdfOf('Nghi Hoa 19/12/2023'));
    expect(document.text).toBe('Nghi Hoa 19/12/2023\nline two');
    expect(document.date).toBe('2023-12-19');
    expect(document.meta).toEqual({ title: 'Report' });
    expect(codes).toEqual([]);
  });

  it('tells pages without text', async () => {
    const { codes } = await read('pdf', 'r.pdf', pdfOf(''));
    expect(codes).toEqual([['no-text-layer', { pages: '1' }]]);
  });
});
