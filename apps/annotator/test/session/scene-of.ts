import { LABELS, readInline, writeInline, edit, inOrder, type Document } from '@congvan/core';

import type { Outcome, Scene } from '../../src/session/scene.ts';
import { innermostAt, spanOf } from '../../src/session/selection.ts';
import { Ruler } from '../../src/text/ruler.ts';
import { layOut } from '../../src/text/sheet.ts';

/**
 * A scene in one line: entities in the inline form of the guidelines, `‸` for the caret and `«»`
 * around what is selected. All entities are suggestions unless named as confirmed.
 */
export function sceneOf(source: string, confirmed: readonly string[] = []): Scene {
  const marks = ['«', '»', '‸'].map((mark) => offsetOf(source, mark));
  const [anchor, focus] = marks[2] === undefined ? [marks[0], marks[1]] : [marks[2], marks[2]];
  const read = readInline(source.replaceAll(/[«»‸]/g, ''));
  const entities = read.entities.map((entity) => {
    const text = read.text.slice(entity.start, entity.end);
    return confirmed.includes(text) ? { ...entity, rule: 'human' } : { ...entity, score: 0.5 };
  });
  const document = inOrder({ ...read, entities });
  const scene: Scene = {
    document,
    labels: LABELS,
    ruler: new Ruler(document.text, layOut(document).blocks),
    selection: { anchor: anchor ?? 0, focus: focus ?? 0 },
    read: () => ({}),
  };
  return { ...scene, active: innermostAt(document, spanOf(scene.selection)) };
}

/** Where a mark stands in the text without any marks. */
function offsetOf(source: string, mark: string): number | undefined {
  const at = source.indexOf(mark);
  if (at < 0) return undefined;
  return source.slice(0, at).replaceAll(/⟦\S+ |[⟧«»‸]/g, '').length;
}

/** The document after an outcome. */
export function after({ document }: Scene, { edit: change, entities }: Outcome): Document {
  if (entities) return inOrder({ ...document, entities });
  return change ? edit(document, change).document : document;
}

/** The document after an outcome in the inline form. */
export function inlineAfter(scene: Scene, outcome: Outcome): string {
  return writeInline(after(scene, outcome));
}
