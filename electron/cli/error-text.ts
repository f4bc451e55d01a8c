// An error as English for a terminal, a sentence for each thing in the way: what it is about, and what would be legal.
import type { AppError } from '../../shared/model/app-error.ts';
import { assertNever } from '../../shared/model/result.ts';
import { blockedText } from './block-text.ts';
import type { CliError } from './cli-error.ts';
import { problemsText, refusedText, unrecognizedText } from './import-text.ts';

/** The sentence of an error, or its sentences. */
export function errorText(error: CliError): string {
  switch (error.code) {
    case 'file-missing':
      return `There is no file "${error.file}".`;
    case 'file-unreadable':
      return `"${error.file}" can't be read: ${error.detail}.`;
    case 'save-unfinished':
      return `The last save of "${error.title}" was cut short.`;
    case 'file-damaged':
      return `"${error.file}" can't be read: ${error.detail}.`;
    case 'file-newer':
      return `"${error.file}" was written by a newer Waymark (version ${error.version}; this one reads up to ${error.supported}).`;
    case 'pack-invalid':
      return `"${error.file}" is no pack Waymark can read: ${error.problems.join('\n')}`;
    case 'role-unknown':
      return `The pack has no role "${error.role}"; it must be an id such as "roles --search TEXT" lists.`;
    case 'role-unrated':
      return `Nothing is known of moves from or to "${error.role}": the pack has no ratings to judge them by; choose a role that "moves --all" lists.`;
    case 'role-same':
      return `"${error.role}" is both ends; a move needs two different roles ("shifts" and "explain --shift" are about growing in one).`;
    case 'skill-unknown':
      return `The pack has no skill "${error.skill}"; the terms of "explain" name those there are.`;
    case 'value-illegal':
      return error.value === ''
        ? `${error.name} is missing; it must be ${error.legal}.`
        : `${error.name} can't be "${error.value}"; it must be ${error.legal}.`;
    case 'route-blocked':
      return blockedText(error);
    case 'file-unwritable':
      return unwritableText(error);
    case 'import-refused':
      return refusedText(error);
    case 'import-problems':
      return problemsText(error);
    case 'import-unrecognized':
      return unrecognizedText(error);
    case 'import-cancelled':
      return 'The import was stopped; nothing was written.';
    case 'file-changed':
    case 'passphrase-needed':
    case 'passphrase-wrong':
    case 'pack-missing':
    case 'print-failed':
    case 'picture-failed':
    case 'ipc-refused':
    case 'ipc-invalid':
    case 'internal-failed':
      // Of screens alone: no command saves plans, installs packs or prints.
      return `Not possible: ${JSON.stringify(error)}.`;
    default:
      return assertNever(error);
  }
}

function unwritableText({ file, reason, detail }: Extract<AppError, { code: 'file-unwritable' }>): string {
  switch (reason) {
    case 'disk-full':
      return `"${file}" can't be written, since the disk is full; what was there is unchanged.`;
    case 'no-permission':
      return `"${file}" can't be written there; choose a folder that you may write to.`;
    case 'folder-missing':
      return `"${file}" can't be written, since its folder does not exist.`;
    case 'other':
      return `"${file}" can't be written: ${detail}.`;
    default:
      return assertNever(reason);
  }
}
