// How an import is watched while it runs, whatever its format.

/** How far an import has come. */
export interface ImportProgress {
  /** Reading tables, then joining what they say into a pack. */
  readonly phase: 'reading' | 'joining';
  /** The table being read, as the person knows it; empty while joining. */
  readonly file: string;
  /** Rows read of all tables so far. */
  readonly rows: number;
  /** Bytes read of all tables so far, of `totalBytes`. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Files among the chosen ones that this format does not use. */
  readonly unusedFiles: number;
}

/** Who watches an import, and how it is stopped. */
export interface ImportWatch {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}
