import { registerSW } from 'virtual:pwa-register';

let waiting = $state(false);
let update: ((reload?: boolean) => Promise<void>) | undefined;

/** Whether a newer version of the app has been loaded and waits to take over. */
export function newVersionWaits(): boolean {
  return waiting;
}

/** Keeps the app for offline use, and looks for newer versions; nothing where that is refused. */
export function keepOffline(): void {
  update = registerSW({ onNeedRefresh: () => (waiting = true) });
}

/** Lets the newer version take over, which reloads the page. */
export async function takeNewVersion(): Promise<void> {
  await update?.(true);
}
