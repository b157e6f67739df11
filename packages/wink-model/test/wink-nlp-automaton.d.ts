declare module 'wink-nlp/src/automaton.js' {
  interface Automaton {
    importJSON(json: string): void;
    recognize(symbols: readonly string[]): unknown[];
  }
  export default function automaton(): Automaton;
}
