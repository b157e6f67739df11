import { pageAsHtml } from './html.ts';
import { pageAsMarkdown } from './markdown.ts';
import type { Page } from './page.ts';
import { pageAsText } from './text.ts';

/** The forms in which reports are written. */
export type ReportFormat = 'text' | 'json' | 'markdown' | 'html';

const WRITERS = { text: pageAsText, markdown: pageAsMarkdown, html: pageAsHtml } as const;

/** Writes a report: as its plain data when the form is JSON, as the page laid out of it otherwise. */
export function writeReport(report: object, layOut: () => Page, format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return WRITERS[format](layOut());
}
