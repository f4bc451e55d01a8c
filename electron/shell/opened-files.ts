// Plan files that the system asks Waymark to open: named on the command line or by a second launch, or told by macOS. Kept
// until the page listens. Only names that end as a plan's count; nothing is read here.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ENDING = '.waymark';

/** The plan files among the arguments of a launch in a folder, as whole paths; desktops name some as file:// addresses. */
export function planFilesIn(args: readonly string[], folder: string): readonly string[] {
  return args
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(ENDING))
    .flatMap((arg) => (arg.startsWith('file:') ? pathOfAddress(arg) : path.resolve(folder, arg)));
}

/** Not every file:// address names a file of this computer. */
function pathOfAddress(address: string): string[] {
  try {
    return [fileURLToPath(address)];
  } catch {
    return [];
  }
}

/** Files on their way to the page. */
export class OpenedFiles {
  #waiting: readonly string[] = [];
  #tell: ((file: string) => void) | null = null;

  /** Takes files that are to be opened. */
  take(files: readonly string[]): void {
    const tell = this.#tell;
    if (tell === null) this.#waiting = [...this.#waiting, ...files];
    else for (const file of files) tell(file);
  }

  /** The page listens from now on: what waits is told, and what comes later at once. */
  tellTo(tell: (file: string) => void): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#tell = tell;
    this.take(waiting);
  }

  /** The page is being loaded anew and does not listen yet. */
  pageLeft(): void {
    this.#tell = null;
  }
}
