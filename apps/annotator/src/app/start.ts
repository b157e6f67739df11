import { indexedDBStore } from '../project/indexeddb-store.ts';
import { memoryStore } from '../project/memory-store.ts';
import { StoreFailure, type Store } from '../project/store.ts';

/** A store to work with, and why it does not last when it does not. */
export interface Started {
  readonly store: Store;
  readonly failure: StoreFailure | null;
}

/**
 * Opens the browser's database; where there is none, or a newer app owns it, work goes on in
 * memory, and `failure` is what the annotator must be told.
 */
export async function openStore(onOutdated: () => void): Promise<Started> {
  try {
    return { store: await indexedDBStore({ onOutdated }), failure: null };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { store: memoryStore(), failure: error };
  }
}

/** How much room the browser gives, in bytes, and whether it may clear it by itself. */
export interface Room {
  readonly used: number;
  readonly quota: number;
  readonly persisted: boolean;
}

/** Asks the browser for its room, and asks it not to clear it; null where it does not tell. */
export async function askForRoom(): Promise<Room | null> {
  try {
    const persisted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return { used: usage, quota, persisted };
  } catch {
    return null;
  }
}
