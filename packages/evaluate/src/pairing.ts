import type { Document, Language } from '@congvan/core';

import type { Pair } from './score.ts';

/** Why two collections of documents do not fit together. */
export interface PairingProblem {
  readonly code: 'missing' | 'unexpected' | 'duplicate' | 'text-differs';
  /** The document's id. */
  readonly id: string;
  /** What is wrong with that document; it does not name it again. */
  readonly message: Readonly<Record<Language, string>>;
}

/**
 * Brings together documents with the same id. A gold document that the prediction lacks is scored
 * against a document with nothing found; one whose text differs is left out, since offsets would
 * mean something else. Both are reported, as are predicted documents without gold and repeated ids.
 */
export function pairDocuments(
  gold: readonly Document[],
  predicted: readonly Document[],
): { readonly pairs: Pair[]; readonly problems: PairingProblem[] } {
  const problems: PairingProblem[] = [];
  const golds = documentsById(gold, problems);
  const others = documentsById(predicted, problems);
  const pairs: Pair[] = [];
  for (const [id, document] of golds) {
    const other = others.get(id);
    if (!other) problems.push(pairingProblem('missing', id));
    if (other && other.text !== document.text) problems.push(pairingProblem('text-differs', id));
    else pairs.push({ gold: document, predicted: other ?? nothingFound(document) });
  }
  for (const id of others.keys()) {
    if (!golds.has(id)) problems.push(pairingProblem('unexpected', id));
  }
  return { pairs, problems };
}

/** Documents by their ids; of repeated ids the first counts, and the others are reported. */
export function documentsById(
  documents: readonly Document[],
  problems: PairingProblem[],
): Map<string, Document> {
  const map = new Map<string, Document>();
  for (const document of documents) {
    if (map.has(document.id)) problems.push(pairingProblem('duplicate', document.id));
    else map.set(document.id, document);
  }
  return map;
}

function nothingFound(document: Document): Document {
  return { ...document, entities: [], relations: [] };
}

const MESSAGES: Readonly<Record<PairingProblem['code'], Readonly<Record<Language, string>>>> = {
  missing: {
    vi: 'không có bản dự đoán: tính là không tìm thấy gì',
    en: 'no prediction: scored as if nothing was found',
  },
  unexpected: {
    vi: 'có dự đoán nhưng bản chuẩn không có: bỏ qua',
    en: 'predicted but not in the gold: left out',
  },
  duplicate: {
    vi: 'mã bị lặp: chỉ dùng bản đầu',
    en: 'the id is repeated: only the first is used',
  },
  'text-differs': {
    vi: 'hai bên có văn bản khác nhau: bỏ qua',
    en: 'the texts differ: left out',
  },
};

/** Makes a problem about the document of an id. */
export function pairingProblem(code: PairingProblem['code'], id: string): PairingProblem {
  return { code, id, message: MESSAGES[code] };
}
