import { createTagger, type Document, type Language } from '@congvan/core';
import { measure, scoreDocument, total, type Layer } from '@congvan/evaluate';
import { train, type SequenceModel, type TrainOptions } from '@congvan/learn';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** How good a model is that was trained on so many documents. */
export interface Point {
  readonly documents: number;
  /** Exact F1 on the development documents, 0 to 1. */
  readonly outer: number;
  readonly all: number;
}

const PARTS = [16, 8, 4, 2];

/**
 * The learning curve: models trained on a 16th, 8th, quarter and half of the documents, each part
 * within the next, and the given model of all of them.
 */
export async function learningCurve(
  documents: readonly Document[],
  dev: readonly Document[],
  whole: SequenceModel,
  options: TrainOptions,
): Promise<Point[]> {
  const points: Point[] = [];
  for (const part of PARTS) {
    const some = documents.filter((_, i) => i % part === 0);
    const model = await train(some, { ...options, dev });
    if (options.signal?.aborted) return points;
    points.push(pointOf(some.length, dev, model));
  }
  return [...points, pointOf(documents.length, dev, whole)];
}

function pointOf(documents: number, dev: readonly Document[], model: SequenceModel): Point {
  const tagger = createTagger({ model });
  const pairs = dev.map((gold) => ({ gold, predicted: tagger.tag(gold.text, { id: gold.id }) }));
  const f1 = (layer: Layer) =>
    measure(
      total(
        pairs.map((pair) => scoreDocument(pair, layer)),
        'exact',
      ),
    ).f1;
  return { documents, outer: f1('outer'), all: f1('all') };
}

const [WIDTH, HEIGHT, MARGIN] = [640, 400, 56];
const TEXTS = {
  documents: { en: 'documents', vi: 'số tài liệu' },
  outer: { en: 'outer layer', vi: 'lớp ngoài' },
  all: { en: 'all layers', vi: 'mọi lớp' },
} as const;
const SERIES = [
  { name: 'outer', color: '#0b6bcb' },
  { name: 'all', color: '#c2410c' },
] as const;

/** Draws a learning curve as an SVG picture: F1 in percent over documents. */
export function drawCurve(points: readonly Point[], language: Language): string {
  const most = Math.max(...points.map(({ documents }) => documents));
  const values = points.flatMap(({ outer, all }) => [100 * outer, 100 * all]);
  const x = scaleLinear([0, most], [MARGIN, WIDTH - MARGIN]).nice();
  const y = scaleLinear(
    [Math.min(...values), Math.max(...values)],
    [HEIGHT - MARGIN, MARGIN],
  ).nice();
  const path = (name: 'outer' | 'all') =>
    line<Point>(
      (point) => x(point.documents),
      (point) => y(100 * point[name]),
    )([...points]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    ...y.ticks(6).map((tick) => horizontal(y(tick), String(tick))),
    ...x.ticks(6).map((tick) => text(x(tick), HEIGHT - MARGIN + 20, String(tick), 'middle')),
    text(WIDTH / 2, HEIGHT - 12, TEXTS.documents[language], 'middle'),
    text(12, MARGIN - 20, 'F1 %', 'start'),
    ...SERIES.flatMap(({ name, color }, i) => [
      `<path d="${path(name)!}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...points.map((point) => dot(x(point.documents), y(100 * point[name]), color)),
      text(WIDTH - MARGIN, MARGIN - 28 + 16 * i, TEXTS[name][language], 'end', color),
    ]),
    '</svg>\n',
  ].join('\n');
}

function horizontal(y: number, label: string): string {
  const rule = `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y}" y2="${y}" stroke="#ddd"/>`;
  return `${rule}${text(MARGIN - 8, y + 4, label, 'end')}`;
}

function dot(x: number, y: number, color: string): string {
  return `<circle cx="${x}" cy="${y}" r="3" fill="${color}"/>`;
}

function text(x: number, y: number, content: string, anchor: string, color = '#333'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${color}">${content}</text>`;
}
