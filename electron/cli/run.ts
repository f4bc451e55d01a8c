// Runs the command line: finds the command, and turns what becomes of it into an exit code.
import type { CliError } from './cli-error.ts';
import { type Command, type CommandParts, commandHelp, groupHelp, programHelp } from './command.ts';
import { errorText } from './error-text.ts';
import { explain } from './explain.ts';
import { moves } from './moves.ts';
import { comparePacks } from './pack-diff.ts';
import { importToPack } from './pack-import.ts';
import { describePack } from './pack-info.ts';
import { validatePack } from './pack-validate.ts';
import { roles } from './roles.ts';
import { routes } from './routes.ts';
import { sensitivity } from './sensitivity.ts';
import { shifts } from './shifts.ts';
import { whatIf } from './what-if.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  roles,
  moves,
  explain,
  shifts,
  routes,
  whatIf,
  sensitivity,
  describePack,
  importToPack,
  comparePacks,
  validatePack,
];

/** Runs one command line to its exit code: 0 done, 1 something asked is not possible, 2 a bug. Never rejects. */
export async function runCli(args: readonly string[], parts: CommandParts): Promise<number> {
  try {
    return await dispatch(args, parts);
  } catch (error) {
    await parts.io.remark(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}

async function dispatch(line: readonly string[], parts: CommandParts): Promise<number> {
  const name = line[0];
  if (name === '--help') {
    await parts.io.answer(programHelp(commands));
    return 0;
  }
  const command = commands.find((candidate) => wordsOf(candidate).every((word, at) => word === line[at]));
  if (command === undefined) {
    const group = commands.filter((candidate) => wordsOf(candidate)[0] === name);
    if (group.length > 0) return dispatchGroup(group, line, parts);
    const legal = `one of ${commands.map((candidate) => candidate.name).join(', ')}, or --help`;
    return refuse({ code: 'value-illegal', name: 'command', value: name ?? '', legal }, parts);
  }
  const args = line.slice(wordsOf(command).length);
  if (args.includes('--help')) {
    await parts.io.answer(commandHelp(command));
    return 0;
  }
  const done = await command.run(args, parts);
  return done.ok ? 0 : refuse(done.error, parts);
}

/** What to do when only the first word of commands is known. */
async function dispatchGroup(
  group: readonly Command[],
  line: readonly string[],
  parts: CommandParts,
): Promise<number> {
  if (line[1] === '--help') {
    await parts.io.answer(groupHelp(group));
    return 0;
  }
  const legal = `one of ${group.map((candidate) => candidate.name).join(', ')}, or --help`;
  return refuse({ code: 'value-illegal', name: 'command', value: line.slice(0, 2).join(' '), legal }, parts);
}

function wordsOf({ name }: Command): readonly string[] {
  return name.split(' ');
}

async function refuse(error: CliError, { io }: CommandParts): Promise<number> {
  await io.answer(`${JSON.stringify({ error })}\n`);
  await io.remark(`${printable(errorText(error))}\n`);
  return 1;
}

/** Without what a terminal would take for commands; names and values may come from any file. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '�');
}
