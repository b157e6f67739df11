import { parseArgs } from 'node:util';

import type { Command, Option } from './command.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';
import type { Details, MessageCode } from './messages.ts';

/** The words after the command's name, checked against its options. */
export class Arguments {
  constructor(
    readonly operands: readonly string[],
    private readonly values: ReadonlyMap<string, string>,
  ) {}

  /** Whether a switch is given. */
  has(name: string): boolean {
    return this.values.has(name);
  }

  /** The value of an option, or undefined when it is not given. */
  get(name: string): string | undefined {
    return this.values.get(name);
  }

  /** The value of an option that is a whole number. */
  number(name: string): number | undefined {
    const value = this.values.get(name);
    return value === undefined ? undefined : Number(value);
  }
}

/** Reads the words after a command's name. Throws a `Failure` that says which word is wrong. */
export function parseArguments(words: readonly string[], command: Command): Arguments {
  const options = new Map(command.options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(command.options.map(asParsed)),
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.get(token.name);
    if (!option) throw wrong('unknown-option', { name: token.rawName, command: command.name });
    values.set(token.name, checked(option, token.rawName, token.value));
  }
  if (!values.has('help')) checkCount(operands, command);
  return new Arguments(operands, values);
}

function asParsed({ name, short, value }: Option) {
  const type = value === undefined ? ('boolean' as const) : ('string' as const);
  return [name, short === undefined ? { type } : { type, short }] as const;
}

function checked(option: Option, name: string, value: string | undefined): string {
  if (option.value === undefined) {
    if (value !== undefined) throw wrong('unwanted-value', { name });
    return '';
  }
  if (value === undefined) throw wrong('missing-value', { name });
  const { choices, least } = option;
  if (choices && !choices.includes(value)) {
    throw wrong('bad-choice', { name, value, choices: choices.join(', ') });
  }
  if (least !== undefined && !(/^\d+$/.test(value) && Number(value) >= least)) {
    throw wrong('bad-number', { name, value, least });
  }
  return value;
}

function checkCount(operands: readonly string[], command: Command) {
  const [least, most] = command.count;
  if (operands.length >= least && operands.length <= most) return;
  throw wrong('operand-count', { command: command.name, operands: command.operands });
}

function wrong(code: MessageCode, details: Details): Failure {
  return new Failure(EXIT.usage, code, details);
}
