import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { createTagger, type Document } from '@congvan/core';
import type { SequenceModel } from '@congvan/core/sequence';

import { learnFromCorrections } from '../src/corrections.ts';
import { f1, tally } from '../src/exact.ts';
import { folds } from '../src/folds.ts';
import { train } from '../src/train.ts';
import { knowledge } from '../scripts/knowledge.ts';
import { realPassages } from '../../house/scripts/outside.ts';

// Ten archives with a habit each: a body or an office goes by another name. Twenty documents of an
// archive are corrected; how many of the errors with that name are gone from its other documents,
// and what is lost elsewhere? The model to go on from is trained here, without the passages that
// stand for elsewhere. Usage: tsx bench/habits.ts [--save]

const HABITS: readonly (readonly [usual: string, own: string])[] = [
  ['UBND', 'UBHC'],
  ['HĐND', 'HĐDT'],
  ['Quốc hội', 'Nghị hội'],
  ['Chủ tịch', 'Chủ sự'],
  ['Công an', 'Trị an'],
  ['Bí thư', 'Thư trưởng'],
  ['Sở', 'Nha'],
  ['Phó Chủ tịch', 'Tá sự'],
  ['Giám đốc', 'Đốc sự'],
  ['Ban', 'Vụ ban'],
];
const CORRECTED = 20;

/** A document in which a name is written otherwise everywhere; entities move along. */
function rewritten(document: Document, usual: string, own: string): Document {
  const places: number[] = [];
  for (let at = document.text.indexOf(usual); at >= 0; at = document.text.indexOf(usual, at + 1)) {
    places.push(at);
  }
  const grown = own.length - usual.length;
  const moved = (offset: number) =>
    offset + grown * places.filter((at) => at + usual.length <= offset).length;
  return {
    ...document,
    text: document.text.replaceAll(usual, own),
    entities: document.entities.map((e) => ({ ...e, start: moved(e.start), end: moved(e.end) })),
  };
}

/** The entities in which the archive's own name stands. */
function withName(documents: readonly Document[], own: string): Document[] {
  return documents.map((document) => ({
    ...document,
    entities: document.entities.filter(({ start, end }) =>
      document.text.slice(start, end).includes(own),
    ),
  }));
}

const [passages, dev] = [realPassages('train'), realPassages('dev')];
if (!passages || !dev) {
  console.log('The annotated passages are missing; nothing is measured.');
  process.exit(0);
}
const from = await train(passages, { knowledge: knowledge(), epochs: 4 });
const elsewhere = folds(dev, 4, 7)[0]!;
const tagged = (model: SequenceModel, documents: readonly Document[]) => {
  const tagger = createTagger({ model });
  return documents.map((document) => tagger.tag(document.text, document));
};
const elsewhereBefore = f1(tally(elsewhere, tagged(from, elsewhere)));
const rows = [];
for (const [usual, own] of HABITS) {
  const archive = passages
    .filter(({ text }) => text.split(usual).length > 2)
    .slice(0, 2 * CORRECTED)
    .map((document) => rewritten(document, usual, own));
  const [corrected, others] = [archive.slice(0, CORRECTED), archive.slice(CORRECTED)];
  const began = performance.now();
  const { model } = await learnFromCorrections(corrected, { from, folds: 0 });
  const seconds = (performance.now() - began) / 1000;
  const gold = withName(others, own);
  const tallyOf = (m: SequenceModel) => tally(gold, withName(tagged(m, others), own));
  const [before, after] = [tallyOf(from), tallyOf(model)];
  const errors = (t: typeof before) => t.missed + t.spurious;
  rows.push({
    habit: `${usual} → ${own}`,
    'errors before': errors(before),
    after: errors(after),
    gone: `${Math.round(100 * (1 - errors(after) / errors(before)))} %`,
    'F1 before': f1(before).toFixed(3),
    'F1 after': f1(after).toFixed(3),
    elsewhere: (f1(tally(elsewhere, tagged(model, elsewhere))) - elsewhereBefore).toFixed(4),
    seconds: seconds.toFixed(1),
  });
}
console.table(rows);

if (process.argv.includes('--save')) {
  const path = new URL(
    `results/${new Date().toISOString().slice(0, 10)}-habits.json`,
    import.meta.url,
  );
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
}
