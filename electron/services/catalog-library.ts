// The learning catalogs of one person, a document each, kept as safely as plans. A removed one can be had back.
import { join } from 'node:path';
import { catalogKind } from '../../shared/files/file-kinds.ts';
import {
  type Catalog,
  type CatalogListing,
  type CatalogSummary,
  catalogIdSchema,
  summarizeCatalog,
} from '../../shared/model/catalog.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { ensureFolder } from './atomic-file.ts';
import { DocumentFolder } from './document-folder.ts';
import { allowed, failedWith, writeError } from './file-errors.ts';
import type { StoreParts } from './plan-library.ts';
import { takeTurns } from './turns.ts';

const ENDING = '.catalog.json';

/** Keeps catalogs in a folder; make one a process. */
export class CatalogLibrary {
  readonly #parts: StoreParts;
  readonly #catalogs: DocumentFolder<Catalog>;
  readonly #inTurn = takeTurns();

  constructor(parts: StoreParts) {
    this.#parts = parts;
    this.#catalogs = new DocumentFolder({
      fs: parts.fs,
      kind: catalogKind,
      folder: parts.paths.catalogs,
      copies: parts.paths.catalogCopies,
      ending: ENDING,
      idOf: (catalog) => catalog.id,
      now: parts.now,
    });
  }

  /** Every catalog there is by title, those that cannot be read last. Moves nothing. */
  list(): Promise<Result<CatalogListing[]>> {
    return this.#inTurn(async () => {
      const ids = await this.#catalogs.ids();
      if (!ids.ok) return ids;
      const listings: CatalogListing[] = [];
      for (const id of ids.value.flatMap((name) => catalogIdSchema.safeParse(name).data ?? [])) {
        const read = await this.#catalogs.read(id);
        listings.push(
          read.ok
            ? { state: 'readable', summary: summarizeCatalog(read.value) }
            : { state: 'unreadable', id, error: read.error },
        );
      }
      return ok(listings.toSorted((a, b) => compare(titleOf(a), titleOf(b))));
    });
  }

  /** Reads a catalog with all it holds. */
  load(id: string): Promise<Result<Catalog>> {
    return this.#inTurn(() => this.#catalogs.read(id));
  }

  /** Saves a catalog durably; one of the same id becomes its newest copy. */
  save(catalog: Catalog): Promise<Result<CatalogSummary>> {
    return this.#inTurn(async () => {
      const saved = await this.#catalogs.replace(catalog);
      return saved.ok ? ok(summarizeCatalog(catalog)) : saved;
    });
  }

  /** Moves a catalog to the trash. */
  remove(id: string): Promise<Result<null>> {
    return this.#inTurn(() => this.#move(id, this.#parts.paths.catalogs, this.#parts.paths.trash));
  }

  /** Brings a removed catalog back; one that was added meanwhile stays. */
  restore(id: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      if ((await allowed(this.#parts.fs.stat(this.#catalogs.pathOf(id)))) !== null) return ok(null);
      return this.#move(id, this.#parts.paths.trash, this.#parts.paths.catalogs);
    });
  }

  async #move(id: string, from: string, to: string): Promise<Result<null>> {
    const { fs } = this.#parts;
    const path = join(from, id + ENDING);
    try {
      await ensureFolder(fs, to);
      await fs.rename(path, join(to, id + ENDING));
      await fs.syncFolder(from);
      await fs.syncFolder(to);
      return ok(null);
    } catch (error) {
      if (failedWith(error, 'ENOENT')) return err({ code: 'file-missing', file: path });
      return err(writeError(error, path));
    }
  }
}

/** What a listing is sorted by; the unreadable come last. */
function titleOf(listing: CatalogListing): string {
  return listing.state === 'readable' ? listing.summary.title : `\uffff${listing.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
