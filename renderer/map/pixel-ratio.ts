// Tells when the window comes to a screen with more or fewer device pixels per CSS pixel, which no change of size tells.

/** Calls `onChange` after each change; returns how to stop. */
export function watchPixelRatio(onChange: () => void): () => void {
  let stop = (): void => undefined;
  const watch = () => {
    // A query is about one ratio only, so each change asks anew.
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = () => {
      watch();
      onChange();
    };
    query.addEventListener('change', changed, { once: true });
    stop = () => query.removeEventListener('change', changed);
  };
  watch();
  return () => stop();
}
