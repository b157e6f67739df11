import type { SequenceModel } from '@congvan/core/sequence';

import type { Bin } from '../src/calibrate.ts';

/** F1 by label, and of all under `ALL`. */
export type Scores = Readonly<Record<'outer' | 'all', Readonly<Record<string, number>>>>;

interface Facts {
  /** Size of the model's file. */
  readonly bytes: number;
  readonly curve: { readonly bins: readonly Bin[]; readonly gap: number };
  readonly folds: number;
  /** Of the project's own reports that the model has not seen. */
  readonly unseen: Scores;
}

/** The model card as Markdown. */
export function cardText(
  { card, outer, inner }: SequenceModel,
  { bytes, curve, folds, unseen }: Facts,
): string {
  const { outer: flat = {}, all = {} } = card.scores ?? {};
  const labels = Object.keys(all);
  return `# Model card: ${card.name}

Two linear-chain conditional random fields: one for the entities that lie in no other, decoded line by
line, and one for those directly inside an entity, decoded within its span and again within what it
finds. Their features are words, neighbours, spelling, capitals, layout, word clusters, which
syllables make one word, what the grammars propose with rule and score, and what the grammars took the same words for elsewhere in
the text.

| | |
| --- | --- |
| trained | ${card.trained}, by \`pnpm ship\` in packages/learn, seed ${card.seed} |
| file | ${bytes.toLocaleString('en')} bytes; ${outer.weights.size.toLocaleString('en')} and ${inner.weights.size.toLocaleString('en')} features before rounding |
| licence | ${card.licence}; the file holds weights and hashes, no text |

## Data

${card.data.map((d) => `- ${d.name}: ${d.documents} passages, ${d.entities.toLocaleString('en')} entities`).join('\n')}

Vietnamese government and Party prose, news of it, appointments, plans and reports, mostly of 2013
to 2026, annotated to the guidelines: the passages of \`real/\` and the corpus by hand, the texts of \`outside/\` by
a language model that corrected what an earlier tagger had found. The texts of \`real/\` and \`outside/\` are not
part of this repository; what is known of \`outside/\` is in [its readme](../../corpus/README.md#outside).
Word clusters and ties of syllables were learnt from unlabelled text of the same kind, 6 and 15 million
tokens (\`scripts/clusters.ts\`, \`scripts/ties.ts\`); passages of \`dev.jsonl\` are in it, without their labels.

## Scores

Exact span and label, F1, ${folds}-fold cross-validation over the passages of \`dev.jsonl\`, split by passage
with the seed; the others are always in training, as in the shipped model, which is trained on all.
The rules' own scores, which the features see in tenths, were measured on \`train.jsonl\` and \`outside/\`. How
much the closer passages count and the number of passes were chosen on these folds, between two settings; how
much \`outside/\` counts, the pull to zero, the share of features that a pass drops and which pairs of words are
looked at, on \`dev.jsonl\` by models trained without it. The texts of \`outside/\` were chosen for their likeness
to \`dev.jsonl\`, and the tagger whose findings were corrected had seen it: expect a little less on other prose.
Weights are rounded as in the file.

${table(labels, { outer: flat, all })}

The shipped model on \`corpus/test\`, reports from which nothing was learnt or chosen. They are tidier
than what the folds hold, and the project wrote them itself: expect the figures of the folds.

${table(labels, unseen)}

## Calibration

Scores against truth on the held-out folds, before rounding; mean gap ${percent(curve.gap)} points.

| score | findings | said | true |
| --- | ---: | ---: | ---: |
${curve.bins.map((bin, i) => `| ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)} | ${bin.count} | ${percent(bin.said)} | ${percent(bin.true)} |`).join('\n')}

## Limits

Prose of other kinds (chat, literature, scanned tables) is not what it was trained on. Names of bodies
with commas and conjunctions, addresses without a class word and offices named after their field are
where it errs most. It knows names of places and bodies up to April 2026.
`;
}

function table(labels: readonly string[], { outer, all }: Scores): string {
  const rows = labels.map(
    (label) => `| ${label} | ${percent(outer[label])} | ${percent(all[label])} |`,
  );
  return ['| label | outer layer | all layers |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : (100 * share).toFixed(1);
}
