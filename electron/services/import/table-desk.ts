// Where tables of one's own are looked at before they are imported: one at a time, in a thread that stays while the person
// says what the columns mean. Nothing is written.
import { basename } from 'node:path';
import type {
  Catalog,
  CatalogMapping,
  CatalogOptions,
  CatalogPreview,
} from '../../../shared/model/catalog.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import type {
  RoleTableMapping,
  SkillMatch,
  SkillName,
  TablePreview,
} from '../../../shared/model/role-table.ts';
import type { PackLibrary } from '../pack-library.ts';
import { takeTurns } from '../turns.ts';
import type { ImportTask, ImportTasks } from './worker/import-protocol.ts';
import { ImportThread, type Thread } from './worker/import-thread.ts';

/** One desk a process. */
export class TableDesk {
  readonly #packs: PackLibrary;
  readonly #startThread: () => Thread;
  readonly #inTurn = takeTurns();
  #thread: ImportThread | null = null;
  /** Counts the times it was stopped: what was asked before one of them is not begun after it. */
  #stops = 0;

  constructor(packs: PackLibrary, startThread: () => Thread) {
    this.#packs = packs;
    this.#startThread = startThread;
  }

  /** What a table looks like. Fails as previewRoleTable does. */
  look(path: string): Promise<Result<TablePreview>> {
    return this.#ask(basename(path), 'table', path);
  }

  /** The names of the skills in a table. Fails with import-problems where its columns can't mean this. */
  skills(path: string, mapping: RoleTableMapping): Promise<Result<string[]>> {
    return this.#ask(basename(path), 'skills', { path, mapping });
  }

  /** Which skills of a pack these names may mean. */
  async match(names: readonly string[], pack: PackKey): Promise<Result<SkillMatch[]>> {
    const file = await packFile(this.#packs, pack);
    return file.ok ? this.#ask(basename(file.value), 'match', { names, file: file.value }) : file;
  }

  /** A pack's skills by the beginnings of the words in their names. */
  async find(query: string, pack: PackKey): Promise<Result<SkillName[]>> {
    const file = await packFile(this.#packs, pack);
    return file.ok ? this.#ask(basename(file.value), 'find', { query, file: file.value }) : file;
  }

  /** What a table of learning resources looks like. Fails as previewCatalog does. */
  lookAtCatalog(path: string): Promise<Result<CatalogPreview>> {
    return this.#ask(basename(path), 'catalog', path);
  }

  /** The names of the skills in a table of learning resources. Fails as `skills` does. */
  catalogSkills(path: string, mapping: CatalogMapping): Promise<Result<string[]>> {
    return this.#ask(basename(path), 'catalog-skills', { path, mapping });
  }

  /** Reads a table of learning resources. Fails as importCatalog does, or with pack-missing. */
  async readCatalog(path: string, options: CatalogOptions, pack: PackKey | null): Promise<Result<Catalog>> {
    const base = pack === null ? ok(null) : await packFile(this.#packs, pack);
    return base.ok ? this.#ask(basename(path), 'catalog-read', { path, options, base: base.value }) : base;
  }

  /** Stops what is under way; it and what waits for it fail with import-cancelled. */
  stop(): void {
    this.#stops += 1;
    this.#thread?.stop();
    this.#thread = null;
  }

  #ask<T extends ImportTask>(
    label: string,
    task: T,
    takes: ImportTasks[T]['takes'],
  ): Promise<Result<ImportTasks[T]['gives']>> {
    const askedAt = this.#stops;
    return this.#inTurn(async () => {
      if (askedAt !== this.#stops) return err({ code: 'import-cancelled' });
      if (this.#thread === null || this.#thread.isOver) {
        this.#thread = new ImportThread(this.#startThread, label);
      }
      return this.#thread.ask(task, takes);
    });
  }
}

/** The file of a pack that is here, the one that ships included; fails with pack-missing when it is not. */
export async function packFile(packs: PackLibrary, key: PackKey): Promise<Result<string>> {
  const listed = await packs.list();
  if (!listed.ok) return listed;
  for (const listing of listed.value) {
    if (listing.state === 'built-in' && listing.key === key) return ok(packs.fileOf(null));
    if (listing.state === 'installed' && listing.record.key === key) return ok(packs.fileOf(key));
  }
  return err({ code: 'pack-missing', pack: key });
}
