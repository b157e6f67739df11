import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 collect garbage in full when a heap has grown by half of what lives in it, in every
 * thread. By itself it lets heaps grow up to fourfold; the tagger's takes a third less memory so, at
 * the same speed.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/**
 * Makes each thread look after its young objects by itself. V8 has helpers do it, which is quick where
 * a core is free, and takes the cores from one another where every one has a job.
 */
export function scavengeAlone(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
