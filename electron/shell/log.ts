// The log file, <data folder>/logs/main.log. electron-log is loaded with the first line worth keeping, not at start.
import path from 'node:path';

/** Writes lines to the log file. Never throws and never waits. */
export interface Log {
  readonly info: (what: string) => void;
  readonly error: (error: unknown) => void;
  /** Where the lines go. */
  readonly file: string;
}

/** A log that keeps its file in the data folder. */
export function openLog(dataFolder: string): Log {
  const file = path.join(dataFolder, 'logs', 'main.log');
  let opening: Promise<typeof import('electron-log/node').default> | null = null;

  async function open() {
    const { default: log } = await import('electron-log/node');
    log.transports.file.resolvePathFn = () => file;
    log.transports.file.level = 'info';
    return log;
  }

  function write(level: 'info' | 'error', what: unknown): void {
    opening ??= open();
    // A log that cannot be written must not become a second problem.
    opening.then((log) => log[level](what)).catch(() => undefined);
  }

  return {
    info: (what) => write('info', what),
    error: (error) => write('error', error),
    file,
  };
}
