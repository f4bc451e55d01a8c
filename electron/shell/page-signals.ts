// Waiting, for a limited time, until a certain page says that it is done: flushed before closing, drawn before printing.

/** Signals of one kind, told apart by the page that sends them. */
export class PageSignals {
  readonly #waiting = new Map<number, (hasSignaled: boolean) => void>();

  /** Resolves to true once the page has signaled, to false when it has failed or after `timeoutMs`. */
  wait(contentsId: number, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const finish = (hasSignaled: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(contentsId);
        resolve(hasSignaled);
      };
      const timer = setTimeout(finish, timeoutMs, false);
      this.#waiting.set(contentsId, finish);
    });
  }

  /** Takes a page's signal; one that nobody waits for is of no consequence. */
  signal(contentsId: number): void {
    this.#waiting.get(contentsId)?.(true);
  }

  /** Takes a page's word that it will never signal. */
  fail(contentsId: number): void {
    this.#waiting.get(contentsId)?.(false);
  }
}
