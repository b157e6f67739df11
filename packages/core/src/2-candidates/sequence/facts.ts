import type { Word } from '../../1-tokens/word.ts';
import { hashString, mix, shortHash } from './hash.ts';

/** What the model sees of a word by itself, as hashes. */
export interface WordFacts {
  /** Absent for what lies beyond a line's ends. */
  readonly word?: Word;
  /** A number of these facts alone, 0 beyond a line's ends. */
  readonly id: number;
  /** Of the spelling key. */
  readonly key: number;
  /** A code of the way it is written; a sign is its own shape. */
  readonly shape: number;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  /** The first two choices of the word's path among the clusters, 0 for an unknown word. */
  readonly cluster: number;
  /** The word's features, to be mixed with the place from which the word is seen. */
  readonly features: Int32Array;
  /** As many of them, from the first, as are seen from afar. */
  readonly wide: number;
}

/** What is seen beyond the ends of a line. */
export function beyond(): WordFacts {
  const features = Int32Array.of(1);
  return { id: 0, key: 1, shape: 1, capital: false, cluster: 0, features, wide: 1 };
}

const SHAPES = { lower: 2, title: 3, upper: 4, mixed: 5, number: 6, sign: 7 } as const;

export function factsOf(word: Word, id: number, clusters: ReadonlyMap<number, number>): WordFacts {
  const key = hashString(word.key);
  const shape = word.shape === 'sign' ? hashString(word.form) : SHAPES[word.shape];
  const capital = word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed';
  const path = clusters.get(clusterKeyOf(clusterName(word))) ?? -1;
  const cluster = path < 0 ? 0 : 1 + (path >> 4);
  const features = featuresOf(word, key, shape, path);
  return { word, id, key, shape, capital, cluster, features, wide: path < 0 ? 2 : 3 };
}

/** The hash under which clusters know the word of a name. */
export function clusterKeyOf(name: string): number {
  return shortHash(hashString(name));
}

/** A word as clusters know it: its spelling key, marked when it is written with a capital. */
export function clusterName({ key, shape }: Word): string {
  if (shape === 'number') return '0';
  return shape === 'lower' || shape === 'sign' ? key : `^${key}`;
}

function featuresOf(word: Word, key: number, shape: number, path: number): Int32Array {
  const features = [mix(11, key), mix(mix(12, key), shape)];
  if (path >= 0) features.push(mix(21, path >> 4), mix(22, path), mix(23, path >> 8));
  features.push(mix(13, shape));
  if (word.shape === 'number') features.push(mix(14, hashString(pattern(word.form))));
  else if (word.shape !== 'sign') {
    for (let length = 1; length <= 3 && length < word.key.length; length += 1) {
      features.push(mix(15, hashString(word.key.slice(0, length))));
      features.push(mix(16, hashString(word.key.slice(-length))));
    }
    if (word.shape !== 'lower') {
      features.push(
        mix(17, hashString(`${word.form.slice(0, 2)} ${Math.min(word.form.length, 8)}`)),
      );
      features.push(mix(18, hashString(word.form.slice(-2))));
    }
  }
  return Int32Array.from(features);
}

/** `1.234,5` is `d.ddd,d`; whole numbers also say whether they could be a month, a day or a year. */
function pattern(form: string): string {
  const digits = form.replaceAll(/\d/gu, 'd');
  const value = Number(form);
  if (!Number.isInteger(value) || form.length > 4) return digits;
  const could = [value <= 12, value <= 31, value >= 1900 && value < 2100];
  return `${digits} ${could.map(Number).join('')} ${form.startsWith('0')}`;
}
