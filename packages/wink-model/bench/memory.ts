import { readFileSync } from 'node:fs';

import winkNLP from 'wink-nlp';

import { createReader } from '../src/index.ts';

const REPORT = new URL('../../../corpus/sample/nghi-hoa-2023.txt', import.meta.url);
const MEGABYTE = 2 ** 20;
const STEP = 5;

export interface Memory {
  readonly megabytesRead: number;
  readonly words: number;
  /** Resident megabytes after each step of 5 MB of text (UTF-8), garbage collected. */
  readonly resident: readonly number[];
  readonly growthAfter20: number;
}

/** Reads 100 MB of reports in which every number and every name is new. */
export function measureMemory(megabytes = 100): Memory {
  const reader = createReader(winkNLP, { pipe: ['sbd'] });
  const reports = endless(readFileSync(REPORT, 'utf8'));
  const resident: number[] = [];
  let bytes = 0;
  while (resident.length * STEP < megabytes) {
    const { value: text } = reports.next();
    reader.readDoc(text).sentences().length();
    bytes += Buffer.byteLength(text);
    if (bytes >= (resident.length + 1) * STEP * MEGABYTE) resident.push(residentMegabytes());
  }
  const after20 = resident.slice(20 / STEP - 1);
  return {
    megabytesRead: Math.round(bytes / MEGABYTE),
    words: counter,
    resident,
    growthAfter20: Math.max(...after20) - after20[0]!,
  };
}

let counter = 0;

/** The report again and again, with each number and each capitalised word made new. */
function* endless(report: string): Generator<string, never> {
  for (;;) {
    yield report.replace(/\d+|\p{Lu}\p{Ll}+/gu, (form) => {
      counter += 1;
      return /\d/.test(form) ? String(counter) : form + letters(counter);
    });
  }
}

function letters(number: number): string {
  return number.toString(36).replace(/\d/g, (digit) => 'ghiklmnopq'.charAt(Number(digit)));
}

function residentMegabytes(): number {
  globalThis.gc!();
  globalThis.gc!();
  return Math.round(process.memoryUsage.rss() / MEGABYTE);
}
