import { readFile } from 'node:fs/promises';

import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { Failure } from './failure.ts';
import { helpOf, overview } from './help.ts';
import { Terminal, type Streams } from './terminal.ts';

/** Runs one command line (without `node` and the script) and gives its exit code; never throws. */
export async function main(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const terminal = new Terminal(streams, {
    language: spoken(words),
    json: words.includes('--json'),
  });
  streams.stdout.on('error', () => {});
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return EXIT.ok;
    if (error instanceof Failure) return failed(error, terminal);
    return unexpected(error as NodeJS.ErrnoException, terminal);
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name.startsWith('-'))
    return general(words, terminal);
  const command = commandNamed(name);
  const parsed = parseArguments(rest, command);
  if (parsed.has('help')) {
    await terminal.print(helpOf(command, terminal.language, terminal.colors));
    return EXIT.ok;
  }
  return command.run({ arguments: parsed, terminal });
}

/** `congvan`, `congvan --help`, `congvan help tag`, `congvan --version`. */
async function general(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language, colors } = terminal;
  if (words[0] === '--version' || words[0] === '-V') {
    const about = await readFile(new URL('../package.json', import.meta.url), 'utf8');
    await terminal.print(`congvan ${(JSON.parse(about) as { version: string }).version}\n`);
    return EXIT.ok;
  }
  const name = words[0] === 'help' ? words[1] : undefined;
  const help =
    name === undefined || name.startsWith('-')
      ? overview(language, colors)
      : helpOf(commandNamed(name), language, colors);
  await terminal.print(help);
  return words[0] === 'help' || words.some((word) => HELP.has(word)) ? EXIT.ok : EXIT.usage;
}

const HELP: ReadonlySet<string> = new Set(['--help', '-h']);

function commandNamed(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new Failure(EXIT.usage, 'unknown-command', { name });
  return command;
}

function failed({ file, code, details, exit }: Failure, terminal: Terminal): ExitCode {
  terminal.report({ file }, code, terminal.say(code, details));
  return exit;
}

/** What the system refuses is said in its words; anything else is a fault of ours. */
function unexpected(error: NodeJS.ErrnoException, terminal: Terminal): ExitCode {
  const refused = error.syscall !== undefined;
  const code = refused ? 'refused-by-system' : 'unexpected';
  const reason = refused ? error.message : (error.stack ?? error.message);
  terminal.report({ file: error.path }, code, terminal.say(code, { reason }));
  return EXIT.stopped;
}

function spoken(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  return words[at]!.includes('=') ? words[at]!.slice('--lang='.length) : words[at + 1];
}
