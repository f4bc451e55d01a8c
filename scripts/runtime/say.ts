// Progress of the developer commands: on stderr, so that a command's own output stays clean.

/** Prints one line of progress. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
