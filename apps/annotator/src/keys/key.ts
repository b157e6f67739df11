/** The parts of a key press that decide what it does. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where signs sit on the keyboard that they are named after. */
const SIGNS: Readonly<Record<string, string>> = {
  Equal: '=',
  Minus: '-',
  Period: '.',
  Comma: ',',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  NumpadAdd: '=',
  NumpadSubtract: '-',
};

/**
 * The name of a key press: `a`, `Ctrl+Shift+ArrowLeft`, `Shift+=`, `?`. Ctrl stands for ⌘ too. Letters and
 * digits come from the place of the key where a Vietnamese keyboard puts other signs there.
 */
export function keyOf(press: Press): string {
  const base = baseOf(press);
  const shift = press.shiftKey && base !== '?';
  const modifiers = [
    (press.ctrlKey || press.metaKey) && 'Ctrl',
    press.altKey && 'Alt',
    shift && 'Shift',
  ];
  return [...modifiers.filter(Boolean), base].join('+');
}

function baseOf({ key, code, shiftKey }: Press): string {
  if (key === ' ' || code === 'Space') return 'Space';
  if (key === '?') return '?';
  const sign = SIGNS[code];
  if (sign !== undefined) return sign === '/' && shiftKey ? '?' : sign;
  const place = /^(?:Key|Digit|Numpad)(\w)$/.exec(code)?.[1];
  const plain = /^[a-z0-9]$/i.test(key);
  return plain || place === undefined
    ? key.length === 1
      ? key.toLowerCase()
      : key
    : place.toLowerCase();
}

/** Whether a key press is only a modifier going down. */
export function isModifier({ key }: Press): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key);
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The name of a key press as people read it: `Ctrl+↑`, `A`. */
export function shownKey(key: string): string {
  return key
    .split('+')
    .map((part) => ARROWS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
