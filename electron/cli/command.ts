// What a command of the command line is, and what it says of itself.
import type { Result } from '../../shared/model/result.ts';
import type { FileSystem } from '../services/file-system.ts';
import type { CliError } from './cli-error.ts';
import type { CommandIo } from './io.ts';
import { type Option, type Options, readOptions, type ValuesOf } from './option.ts';

/** What a command may use beside its options. */
export type CommandParts = {
  readonly io: CommandIo;
  /** The pack that is read unless another is named. */
  readonly builtInPack: string;
  /** The disk that files are written to. */
  readonly fs: FileSystem;
  /** Runs what can be interrupted: its signal is given when the person asks for the end (Ctrl-C). */
  readonly interruptible: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
};

/** How a command describes itself. */
export type CommandText = {
  readonly name: string;
  readonly about: string;
  /** The shape of the answer. */
  readonly answer: string;
  /** What follows the program's name. */
  readonly example: string;
};

/** One command, ready to be run with its arguments. */
export type Command = CommandText & {
  readonly options: Options;
  readonly run: (args: readonly string[], parts: CommandParts) => Promise<Result<void, CliError>>;
};

/** A command from its options and what it does with them. */
export function defineCommand<O extends Options>(
  text: CommandText,
  options: O,
  run: (values: ValuesOf<O>, parts: CommandParts) => Promise<Result<void, CliError>>,
): Command {
  return {
    ...text,
    options,
    run: async (args, parts) => {
      const values = readOptions(options, args);
      return values.ok ? run(values.value, parts) : values;
    },
  };
}

/** Writes a whole answer as JSON. */
export async function answerJson(io: CommandIo, value: unknown): Promise<void> {
  await io.answer(`${JSON.stringify(value, null, 2)}\n`);
}

const PROGRAM = 'npm run --silent cli -- COMMAND …   or, packaged:   waymark --cli COMMAND …';

/** The program's help. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'Waymark without a window: the same numbers as on its screens, as JSON, for scripts and analysts.',
    '',
    `Usage: ${PROGRAM}`,
    '',
    'Commands:',
    ...table(commands.map(({ name, about }) => [name, about])),
    '',
    '"COMMAND --help" tells a command\'s options and answer.',
    'The answer goes to stdout, remarks to stderr. Exit code: 0 done, 1 something asked is not possible, 2 a bug.',
    'When something is not possible, stdout has {"error": {"code": …}} alone.',
    '',
  ].join('\n');
}

/** The help of commands whose names begin with the same word. */
export function groupHelp(commands: readonly Command[]): string {
  return [
    'Commands:',
    ...table(commands.map(({ name, about }) => [name, about])),
    '',
    '"COMMAND --help" tells a command\'s options and answer.',
    '',
  ].join('\n');
}

/** One command's help. */
export function commandHelp({ name, about, options, answer, example }: Command): string {
  return [
    about,
    '',
    `Usage: ${name} ${Object.entries(options).map(usage).join(' ')}`,
    '',
    'Options:',
    ...table(Object.entries(options).map(([option, spec]) => [flag(option, spec), aboutOption(spec)])),
    '',
    'Answer:',
    ...answer.split('\n').map((line) => `  ${line}`),
    '',
    'Example:',
    `  npm run --silent cli -- ${example}`,
    '',
  ].join('\n');
}

function usage([name, option]: [string, Option<unknown>]): string {
  return option.absent === null ? flag(name, option) : `[${flag(name, option)}]`;
}

function flag(name: string, { placeholder, isOperand, isRest }: Option<unknown>): string {
  if (isOperand) return `${placeholder ?? name}${isRest ? '…' : ''}`;
  return placeholder === null ? `--${name}` : `--${name} ${placeholder}`;
}

function aboutOption({ about, placeholder, legal }: Option<unknown>): string {
  return placeholder === null ? `${about}.` : `${about}: ${legal}.`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
