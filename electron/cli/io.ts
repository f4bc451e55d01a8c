// Where a command's answer and its remarks go. Guarantees: an answer is written at the pace of whoever reads it, and a
// reader who has had enough (`| head`) ends it quietly.

/** What a command writes to. */
export type CommandIo = {
  /** Writes a part of the answer; resolves to false when nobody reads on. */
  readonly answer: (text: string) => Promise<boolean>;
  /** Tells a person something that is no part of the answer. */
  readonly remark: (text: string) => Promise<boolean>;
};

/** The process's own stdout and stderr. */
export function processIo(): CommandIo {
  return { answer: writer(process.stdout), remark: writer(process.stderr) };
}

function writer(stream: NodeJS.WriteStream): (text: string) => Promise<boolean> {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') throw error;
  });
  return (text) =>
    new Promise((resolve) => {
      if (!isOpen) {
        resolve(false);
        return;
      }
      stream.write(text, (error) => resolve(error === null || error === undefined));
    });
}
