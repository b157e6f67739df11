import { certaintyOf } from '@congvan/core';

import { nest, type Mark } from './nesting.ts';
import type { BlockView, Sheet } from './sheet.ts';

/**
 * Draws a block: its text as it is, in text nodes only, with one `span.entity` for each mark. The
 * text is never read as HTML.
 */
export function drawBlock(text: string, { block, entities }: BlockView): HTMLElement {
  const element = document.createElement('div');
  element.className = 'block';
  element.dataset['start'] = String(block.start);
  if (!block.continues) element.dataset['line'] = String(block.line);
  const marks = nest(entities, block);
  drawInto(element, text, { start: block.start, end: block.end, marks });
  if (block.start === block.end) element.append(document.createElement('br'));
  return element;
}

interface Content {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

function drawInto(parent: HTMLElement, text: string, { start, end, marks }: Content): void {
  let rest = start;
  for (const mark of marks) {
    if (mark.start > rest) parent.append(text.slice(rest, mark.start));
    parent.append(drawMark(text, mark));
    rest = mark.end;
  }
  if (end > rest) parent.append(text.slice(rest, end));
}

function drawMark(text: string, { entity, height, start, end, inside }: Mark): HTMLElement {
  const element = document.createElement('span');
  element.className = 'entity';
  const { dataset } = element;
  dataset['id'] = entity.id;
  dataset['label'] = entity.label;
  if (height > 0) dataset['height'] = String(Math.min(height, 4));
  if (entity.rule !== 'human') dataset['suggested'] = '';
  if (certaintyOf(entity) < 0.6) dataset['unsure'] = '';
  if (start > entity.start) dataset['goesOn'] = '';
  drawInto(element, text, { start, end, marks: inside });
  return element;
}

/** What is drawn: the sheet, and the element of each of its blocks. */
export interface Drawing {
  readonly sheet: Sheet;
  readonly elements: readonly HTMLElement[];
}

/** Makes a container show a sheet; blocks that it shares with the last drawing are left alone. */
export function draw(container: HTMLElement, sheet: Sheet, last?: Drawing): Drawing {
  if (last?.sheet.text !== sheet.text) return drawAnew(container, sheet);
  const elements = sheet.views.map((view, i) => {
    const old = last.elements[i]!;
    if (view === last.sheet.views[i]) return old;
    const element = drawBlock(sheet.text, view);
    old.replaceWith(element);
    return element;
  });
  return { sheet, elements };
}

function drawAnew(container: HTMLElement, sheet: Sheet): Drawing {
  const elements = sheet.views.map((view) => drawBlock(sheet.text, view));
  container.replaceChildren(...sections(sheet.views, elements));
  return { sheet, elements };
}

/** A section is as long as this, in characters, or one block. */
const SECTION = 4000;
/** About how many characters fit into a line, to guess heights before anything is laid out. */
const LINE = 75;

/**
 * Gathers blocks into sections. The browser lays sections out only near the window, and looks at
 * each of them in every frame of scrolling, so that few long ones are quicker than one a block.
 */
function sections(views: readonly BlockView[], elements: readonly HTMLElement[]): HTMLElement[] {
  const made: HTMLElement[] = [];
  let lines = Infinity;
  views.forEach(({ block }, i) => {
    if (lines * LINE > SECTION) {
      made.push(document.createElement('div'));
      made.at(-1)!.className = 'section';
      lines = 0;
    }
    lines += Math.ceil((block.end - block.start + 1) / LINE);
    const section = made.at(-1)!;
    section.append(elements[i]!);
    section.style.setProperty('--lines', String(lines));
  });
  return made;
}
