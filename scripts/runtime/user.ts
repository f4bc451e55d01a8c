// Who runs the developer commands.

/** Whether that is root: may install packages, and is refused Chromium's sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
