// Where a command's answer and its remarks go. Guarantees: an answer is written at the pace of whoever reads it, and a
// reader who has had enough (`| head`) ends it quietly.

/** What a command writes to. */
export type CommandIo = {
  /** Writes a part of the answer; false when nobody reads on. Rejects when it can't be written. */
  readonly answer: (text: string) => Promise<boolean>;
  /** Tells a person something that is no part of the answer; lost when nobody can be told. */
  readonly remark: (text: string) => Promise<void>;
  /** Shows how far something has come, in place of what it showed before; null when no person is watching. */
  readonly progress: ((text: string) => void) | null;
};

/** Erases the line up to its end (ECMA-48, "erase in line"). */
const ERASE_LINE = '\r\u001b[K';

/** The process's own stdout and stderr. */
export function processIo(): CommandIo {
  const remark = writer(process.stderr);
  return {
    answer: writer(process.stdout),
    remark: async (text) => {
      await remark(text).catch(() => false);
    },
    progress: process.stderr.isTTY
      ? (text) => {
          remark(`${ERASE_LINE}${text}`).catch(() => false);
        }
      : null,
  };
}

function writer(stream: NodeJS.WriteStream): (text: string) => Promise<boolean> {
  // Every failure reaches the write that met it; unheard, it would end the process as well.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error === null || error === undefined) resolve(true);
        else if ('code' in error && error.code === 'EPIPE') resolve(false);
        else reject(error);
      });
    });
}
