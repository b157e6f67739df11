/** The groups of the sheet of shortcuts, in its order. */
export const GROUPS = ['mark', 'suggestions', 'move', 'edges', 'details', 'view'] as const;

export type Group = (typeof GROUPS)[number];

interface Row {
  readonly group: Group;
  /** The keys that run it unless the annotator chose others, as `keyOf` writes them. */
  readonly keys: readonly string[];
}

const TABLE = {
  create: { group: 'mark', keys: ['Enter'] },
  remove: { group: 'mark', keys: ['Backspace', 'Delete'] },
  widen: { group: 'mark', keys: ['w'] },
  split: { group: 'mark', keys: ['s'] },
  merge: { group: 'mark', keys: ['m'] },
  occurrences: { group: 'mark', keys: ['a'] },
  nextSuggestion: { group: 'suggestions', keys: ['Space'] },
  previousSuggestion: { group: 'suggestions', keys: ['Shift+Space'] },
  leastCertain: { group: 'suggestions', keys: ['g'] },
  confirmLine: { group: 'suggestions', keys: ['Shift+Enter'] },
  confirmMany: { group: 'suggestions', keys: ['y'] },
  nextEntity: { group: 'move', keys: ['.'] },
  previousEntity: { group: 'move', keys: [','] },
  right: { group: 'move', keys: ['ArrowRight'] },
  left: { group: 'move', keys: ['ArrowLeft'] },
  characterRight: { group: 'move', keys: ['Alt+ArrowRight'] },
  characterLeft: { group: 'move', keys: ['Alt+ArrowLeft'] },
  wordRight: { group: 'move', keys: ['Ctrl+ArrowRight'] },
  wordLeft: { group: 'move', keys: ['Ctrl+ArrowLeft'] },
  sentenceRight: { group: 'move', keys: ['Ctrl+ArrowDown'] },
  sentenceLeft: { group: 'move', keys: ['Ctrl+ArrowUp'] },
  down: { group: 'move', keys: ['ArrowDown'] },
  up: { group: 'move', keys: ['ArrowUp'] },
  lineEnd: { group: 'move', keys: ['End'] },
  lineStart: { group: 'move', keys: ['Home'] },
  pageDown: { group: 'move', keys: ['PageDown'] },
  pageUp: { group: 'move', keys: ['PageUp'] },
  textEnd: { group: 'move', keys: ['Ctrl+End'] },
  textStart: { group: 'move', keys: ['Ctrl+Home'] },
  collapse: { group: 'move', keys: ['Escape'] },
  growEnd: { group: 'edges', keys: ['='] },
  shrinkEnd: { group: 'edges', keys: ['-'] },
  growStart: { group: 'edges', keys: ['Shift+='] },
  shrinkStart: { group: 'edges', keys: ['Shift+-'] },
  growEndCharacter: { group: 'edges', keys: ['Alt+='] },
  shrinkEndCharacter: { group: 'edges', keys: ['Alt+-'] },
  growStartCharacter: { group: 'edges', keys: ['Alt+Shift+='] },
  shrinkStartCharacter: { group: 'edges', keys: ['Alt+Shift+-'] },
  value: { group: 'details', keys: ['e'] },
  note: { group: 'details', keys: ['c'] },
  link: { group: 'details', keys: ['h'] },
  join: { group: 'details', keys: ['r'] },
  find: { group: 'view', keys: ['f', 'Ctrl+f'] },
  findNext: { group: 'view', keys: ['F3'] },
  findPrevious: { group: 'view', keys: ['Shift+F3'] },
  guidelines: { group: 'view', keys: ['i'] },
  shortcuts: { group: 'view', keys: ['?', 'F1'] },
} as const satisfies Record<string, Row>;

/** The name of something that a key can do. */
export type Command = keyof typeof TABLE;

/** All commands, in the order of the sheet. */
export const COMMANDS: ReadonlyMap<Command, Row> = new Map(
  Object.entries(TABLE) as [Command, Row][],
);

/** The commands that move the caret; with Shift held down they extend the selection. */
export const MOVES: ReadonlySet<Command> = new Set<Command>([
  'right',
  'left',
  'characterRight',
  'characterLeft',
  'wordRight',
  'wordLeft',
  'sentenceRight',
  'sentenceLeft',
  'down',
  'up',
  'lineEnd',
  'lineStart',
  'pageDown',
  'pageUp',
  'textEnd',
  'textStart',
]);
