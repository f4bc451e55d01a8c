// Runs tasks one after another, in the order they were asked for.

/** Gives each task its turn; a failing task fails its own caller only. */
export function takeTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn;
    return turn;
  };
}
