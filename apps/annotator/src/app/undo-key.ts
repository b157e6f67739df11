/** What a key press asks of the history; nothing in text fields, which have an undo of their own. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (isTextField(event.target)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
