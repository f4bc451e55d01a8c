// Where imports are asked for: one at a time, read in a thread, shown before anything is installed. Until then nothing is
// written; a new look or a cancel forgets what was read.
import { basename } from 'node:path';
import type { ImportLook, ImportPreview, ImportRequest, ImportStatus } from '../../../shared/model/import.ts';
import { type PackListing, type PackRecord, packOfPin } from '../../../shared/model/installed-pack.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { err, ok, type Result } from '../../../shared/model/result.ts';
import type { Assumptions } from '../../../shared/model/settings.ts';
import { type NamedPack, namedPacks, previousEdition } from '../../../shared/packs/editions.ts';
import type { NewPack, PackLibrary } from '../pack-library.ts';
import type { PlanLibrary } from '../plan-library.ts';
import { packFile, TableDesk } from './table-desk.ts';
import type { ReadPack } from './worker/import-protocol.ts';
import { ImportThread, type Thread } from './worker/import-thread.ts';

/** What the desk works with. */
export interface ImportDeskParts {
  readonly packs: PackLibrary;
  readonly plans: PlanLibrary;
  readonly startThread: () => Thread;
  readonly assumptions: () => Promise<Assumptions>;
  readonly onStatus: (status: ImportStatus) => void;
  readonly onMapShare: (key: PackKey, share: number) => void;
}

/** What was read, as it is shown and as it would be installed. */
interface ReadResult {
  readonly preview: ImportPreview;
  readonly pack: Omit<NewPack, 'name'>;
}

/** One desk a process. */
export class ImportDesk {
  /** Where tables of one's own are looked at; stopped as soon as anything is read, or all of it is cancelled. */
  readonly tables: TableDesk;
  readonly #parts: ImportDeskParts;
  #thread: ImportThread | null = null;
  #read: ReadResult['pack'] | null = null;
  /** Maps being drawn, each by a thread of its own. */
  readonly #drawing = new Map<PackKey, Promise<Result<null>>>();

  constructor(parts: ImportDeskParts) {
    this.#parts = parts;
    this.tables = new TableDesk(parts.packs, parts.startThread);
  }

  /** What chosen files are. Fails with import-unrecognized, import-refused, file-missing or file-unreadable. */
  async look(paths: readonly string[]): Promise<Result<ImportLook>> {
    const thread = this.#start(paths);
    const look = await thread.ask('look', paths);
    thread.stop();
    return look;
  }

  /**
   * Reads a release, a pack file or a table of one's own and compares it with what is here. Fails as importPack and
   * importOwnRoles do, with pack-missing where the pack to extend is not here, or import-cancelled.
   */
  async read(request: ImportRequest): Promise<Result<ImportPreview>> {
    const thread = this.#start(request.paths);
    const read = await this.#readIn(thread, request);
    thread.stop();
    if (!read.ok) return read;
    // Another import has been asked for meanwhile, or this one was given up.
    if (this.#thread !== thread) return err({ code: 'import-cancelled' });
    const { preview, pack } = read.value;
    this.#read = pack;
    return ok(preview);
  }

  /** Installs what was read last. Fails with import-cancelled when there is nothing, or file-unwritable. */
  async install(name: string): Promise<Result<PackRecord>> {
    if (this.#read === null) return err({ code: 'import-cancelled' });
    const installed = await this.#parts.packs.install({ ...this.#read, name });
    if (installed.ok) this.#read = null;
    return installed;
  }

  /** Stops reading and forgets what was read. */
  cancel(): void {
    this.tables.stop();
    this.#thread?.stop();
    this.#thread = null;
    this.#read = null;
  }

  /** Draws the map of an installed pack, once however often it is asked for meanwhile. */
  drawMap(key: PackKey): Promise<Result<null>> {
    const drawing = this.#drawing.get(key) ?? this.#draw(key).finally(() => this.#drawing.delete(key));
    this.#drawing.set(key, drawing);
    return drawing;
  }

  async #draw(key: PackKey): Promise<Result<null>> {
    const { packs, startThread, onMapShare } = this.#parts;
    const file = packs.fileOf(key);
    const previousMap = await this.#previousMap(key);
    const thread = new ImportThread(startThread, basename(file));
    const task = { file, previousMap };
    const map = await thread.ask('map', task, { onShare: (share) => onMapShare(key, share) });
    thread.stop();
    return map.ok ? packs.saveMap(key, map.value) : map;
  }

  /** The map of the edition before, so that what is in both stays where people know it. */
  async #previousMap(key: PackKey): Promise<string | null> {
    const listed = await this.#parts.packs.list();
    const named = namedPacks(listed.ok ? listed.value : []);
    const drawn = named.find(({ pack }) => pack === key);
    const others = named.filter(({ pack }) => pack !== key);
    const previous = drawn === undefined ? null : previousEdition(drawn.info, others);
    return previous === null ? null : this.#parts.packs.mapOf(previous.pack);
  }

  async #readIn(thread: ImportThread, request: ImportRequest): Promise<Result<ReadResult>> {
    const base = await this.#baseOf(request);
    if (!base.ok) return base;
    const read = await thread.ask('read', { request, base: base.value }, { onStatus: this.#parts.onStatus });
    if (!read.ok) return read;
    const preview = await this.#preview(thread, read.value);
    if (!preview.ok) return preview;
    const { bytes, key, info } = read.value;
    return ok({ preview: preview.value, pack: { bytes, key, info, from: namesOf(request.paths) } });
  }

  async #baseOf(request: ImportRequest): Promise<Result<string | null>> {
    if (request.format !== 'table' || request.options.extend === null) return ok(null);
    return packFile(this.#parts.packs, request.options.extend);
  }

  #start(paths: readonly string[]): ImportThread {
    this.cancel();
    this.#thread = new ImportThread(this.#parts.startThread, namesOf(paths).join(', '));
    return this.#thread;
  }

  async #preview(thread: ImportThread, { key, info, unusedFiles }: ReadPack): Promise<Result<ImportPreview>> {
    const listed = await this.#parts.packs.list();
    if (!listed.ok) return listed;
    const same = listed.value.find((listing) => listing.state === 'installed' && listing.record.key === key);
    const installedAs = same?.state === 'installed' ? same.record.name : null;
    const previous = installedAs === null ? previousEdition(info, namedPacks(listed.value)) : null;
    const compared = previous === null ? ok(null) : await this.#compare(thread, previous, listed.value);
    return compared.ok ? ok({ key, info, installedAs, compared: compared.value, unusedFiles }) : compared;
  }

  async #compare(
    thread: ImportThread,
    previous: NamedPack,
    listings: readonly PackListing[],
  ): Promise<Result<ImportPreview['compared']>> {
    const comparison = {
      file: this.#parts.packs.fileOf(previous.pack),
      plans: await this.#plansOf(previous, listings),
      assumptions: await this.#parts.assumptions(),
    };
    const compared = await thread.ask('compare', comparison);
    return compared.ok ? ok({ pack: previous.pack, name: previous.name, ...compared.value }) : compared;
  }

  /** The plans pinned to a pack; one that cannot be read says so in the list of plans. */
  async #plansOf(pack: NamedPack, listings: readonly PackListing[]): Promise<Plan[]> {
    const { plans } = this.#parts;
    const listed = await plans.list();
    const pinned = (listed.ok ? listed.value : []).flatMap((listing) =>
      listing.state === 'readable' && packOfPin(listing.summary.pack, listings) === pack.pack
        ? [listing.summary.id]
        : [],
    );
    const loaded = await Promise.all(pinned.map((id) => plans.load(id)));
    return loaded.flatMap((plan) => (plan.ok ? [plan.value.plan] : []));
  }
}

function namesOf(paths: readonly string[]): string[] {
  return paths.map((path) => basename(path));
}
