import { createTagger, readInline, type Document, type Label, writeInline } from '../src/index.ts';

const tagger = createTagger({ model: null });

/** Tags the text of an inline form by the grammars alone and writes it again, with these labels only. */
export function retagged(source: string, labels: readonly Label[]): string {
  const { text } = readInline(source);
  const { entities, ...document } = tagger.tag(text);
  return writeInline({ ...document, entities: entities.filter(({ label }) => has(labels, label)) });
}

function has(labels: readonly string[], label: string): boolean {
  return labels.includes(label);
}

/** The relations of a text as the words that they join: `Lê Thanh Long holds Bí thư Thị ủy`. */
export function relationsIn(text: string): string[] {
  const document = tagger.tag(text);
  return document.relations.map(
    ({ type, from, to }) => `${words(document, from)} ${type} ${words(document, to)}`,
  );
}

/** The mentions of each thing that is mentioned more than once. */
export function mentionsIn(text: string): string[] {
  const document = tagger.tag(text);
  const mentions = new Map<string, string[]>();
  for (const { id, ref } of document.entities) {
    if (ref !== undefined) mentions.set(ref, [...(mentions.get(ref) ?? []), words(document, id)]);
  }
  return [...mentions.values()].filter((all) => all.length > 1).map((all) => all.join(' = '));
}

function words({ text, entities }: Document, id: string): string {
  const { start, end } = entities.find((entity) => entity.id === id)!;
  return text.slice(start, end);
}
