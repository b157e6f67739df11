// Writes src/gazetteer/units-data.ts from the four states of administrative units in ../shared/domain/places (or
// $CONGVAN_SHARED/domain/places): thanglequoc/vietnamese-provinces-database, MIT.
// Usage: tsx scripts/build-gazetteer.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { TYPE_SIGNS } from '../src/gazetteer/types.ts';
import { SHARED } from '../../house/scripts/outside.ts';

const places = join(SHARED, 'domain/places');
const target = join(import.meta.dirname, '../src/gazetteer/units-data.ts');

const STATES = ['2023-04', '2025-06', '2025-07', '2026-04'];

type Row = readonly [code: string, name: string, type: string, parent?: string];

interface State {
  readonly provinces: readonly Row[];
  readonly districts: readonly Row[];
  readonly communes: readonly Row[];
}

interface Provinces {
  readonly current34: readonly { readonly code: string; readonly name: string }[];
  readonly former63: readonly { readonly code: string; readonly successor: string }[];
}

const HEAD = `// Made by scripts/build-gazetteer.ts. Source: thanglequoc/vietnamese-provinces-database, the states of 10 April 2023,
// 1 March 2025, 1 July 2025 and 30 April 2026; provinces that went into others as Resolution 202/2025/QH15 says.
//
// MIT License. Copyright (c) 2021 Thang Le Quoc. Permission is hereby granted, free of charge, to any person obtaining a
// copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction,
// including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
// of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
// The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
// Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED
// TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
// OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
// OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(places, file), 'utf8')) as T;
}

const TONES: readonly (readonly [string, string])[] = [
  ...['òoà', 'óoá', 'ỏoả', 'õoã', 'ọoạ'].map((s) => [`${s.slice(1)}`, `${s[0]}a`] as const),
  ...['òoè', 'óoé', 'ỏoẻ', 'õoẽ', 'ọoẹ'].map((s) => [`${s.slice(1)}`, `${s[0]}e`] as const),
  ...['ùuỳ', 'úuý', 'ủuỷ', 'ũuỹ', 'ụuỵ'].map((s) => [`${s.slice(1)}`, `${s[0]}y`] as const),
];

/** The tone where the gazettes write it: *Hòa Bình*, *Thủy*, not in *Quý*. */
function withOldTones(name: string): string {
  return name
    .normalize('NFC')
    .replace(/(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (vowels) => {
      return TONES.find(([from]) => from === vowels)?.[1] ?? vowels;
    });
}

/** Every word with a capital: the source has *Mường é* too. */
function capitalized(name: string): string {
  return name.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Lines `parent TAB states TAB codes`, each code with the sign of its type and its name. */
function unitLines(states: readonly State[]): string[] {
  const inStates = new Map<string, string>();
  states.forEach(({ provinces, districts, communes }, i) => {
    for (const [code, name, type, parent = ''] of [...provinces, ...districts, ...communes]) {
      const unit = `${parent}\t${code}${TYPE_SIGNS.get(type)!}${capitalized(withOldTones(name))}`;
      inStates.set(unit, `${inStates.get(unit) ?? ''}${i + 1}`);
    }
  });
  const lines = new Map<string, string[]>();
  for (const [unit, found] of inStates) {
    const [parent, row] = unit.split('\t') as [string, string];
    const head = `${parent}\t${found}`;
    lines.set(head, [...(lines.get(head) ?? []), row]);
  }
  return [...lines].map(([head, rows]) => `${head}\t${rows.toSorted().join(';')}`).toSorted();
}

function mergedLines({ current34, former63 }: Provinces): string[] {
  const codes = new Map(current34.map(({ code, name }) => [name, code]));
  return former63
    .filter(({ code, successor }) => codes.get(successor) !== code)
    .map(({ code, successor }) => `${code}>${codes.get(successor)!}`);
}

if (!existsSync(places)) {
  console.log(`skipped: ${places} is missing`);
} else {
  const states = STATES.map((state) => read<State>(`units-${state}.json`));
  const merged = mergedLines(read<Provinces>('provinces.json')).join(' ');
  writeFileSync(
    target,
    `${HEAD}
/** Provinces that went into others on 1 July 2025, by code. */
export const MERGED = '${merged}';

/** \`parent TAB states TAB units\`; a unit is its code, the sign of its type and its name. */
export const UNITS = \`
${unitLines(states).join('\n')}
\`;
`,
  );
}
