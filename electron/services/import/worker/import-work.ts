// The work of the import thread, apart from how messages travel. It writes nothing: what was read goes to the desk as
// bytes, so that stopping the thread at any moment leaves no trace.
import { readFile } from 'node:fs/promises';
import { buildLayout } from '../../../../shared/layout/build-layout.ts';
import { type MapLayout, mapLayoutSchema } from '../../../../shared/layout/map-layout.ts';
import type { Catalog } from '../../../../shared/model/catalog.ts';
import type { ImportRequest, ImportStatus } from '../../../../shared/model/import.ts';
import type { Pack } from '../../../../shared/model/pack.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { indexPack } from '../../../../shared/moves/pack-index.ts';
import { findSkillsByWords } from '../../../../shared/packs/find-skills.ts';
import { packDiff } from '../../../../shared/packs/pack-diff.ts';
import { packInfo } from '../../../../shared/packs/pack-info.ts';
import { planChange } from '../../../../shared/packs/plan-changes.ts';
import { matchSkills } from '../../../../shared/packs/skill-matches.ts';
import { packBytes, packKey } from '../../pack-bytes.ts';
import { readPackFile } from '../../pack-file.ts';
import { importPack } from '../import-pack.ts';
import type { ImportProgress } from '../import-watch.ts';
import { catalogSkillNames, importCatalog, previewCatalog } from '../own/import-catalog.ts';
import { importOwnRoles, ownSkillNames } from '../own/import-own-roles.ts';
import { previewRoleTable } from '../own/preview-role-table.ts';
import type { ImportAsked, ImportSaid, ImportTasks } from './import-protocol.ts';
import { lookAt } from './look.ts';

/** Time between two words of how far it has come: ten a second is as smooth as anyone reads (our choice). */
const TELL_EVERY_MS = 100;

/** Skills shown for what is typed: a short list to choose from (our choice). */
const SKILLS_FOUND = 8;

/** Does what the desk asks; holds the pack that was read last. */
export class ImportWork {
  readonly #say: (said: ImportSaid) => void;
  #pack: Pack | null = null;
  /** The pack that a table is matched with and extends, kept while the person looks at it. */
  #base: { readonly file: string; readonly pack: Pack } | null = null;
  #toldAt = 0;

  constructor(say: (said: ImportSaid) => void) {
    this.#say = say;
  }

  /** Does one thing and says its answer; rejects only for a bug. */
  async handle(asked: ImportAsked): Promise<void> {
    this.#say({ said: 'done', result: await this.#do(asked) });
  }

  #do(asked: ImportAsked): Promise<Result<unknown>> {
    switch (asked.task) {
      case 'look':
        return lookAt(asked.takes);
      case 'read':
        return this.#read(asked.takes);
      case 'table':
        return previewRoleTable(asked.takes);
      case 'skills':
        return ownSkillNames(asked.takes.path, asked.takes.mapping, {});
      case 'match':
        return this.#match(asked.takes);
      case 'find':
        return this.#find(asked.takes);
      case 'catalog':
        return previewCatalog(asked.takes);
      case 'catalog-skills':
        return catalogSkillNames(asked.takes.path, asked.takes.mapping, {});
      case 'catalog-read':
        return this.#readCatalog(asked.takes);
      case 'compare':
        return this.#compare(asked.takes);
      case 'map':
        return this.#map(asked.takes);
    }
  }

  async #read({
    request,
    base: file,
  }: ImportTasks['read']['takes']): Promise<Result<ImportTasks['read']['gives']>> {
    const base = file === null ? ok(null) : await this.#openBase(file);
    if (!base.ok) return base;
    let unusedFiles = 0;
    const pack = await readAnyPack(request, base.value, ({ unusedFiles: unused, ...status }) => {
      unusedFiles = unused;
      this.#tell(status);
    });
    if (!pack.ok) return pack;
    this.#pack = pack.value;
    this.#tell(COMPARING, true);
    const bytes = await packBytes(pack.value);
    return ok({ bytes, key: packKey(pack.value), info: packInfo(pack.value), unusedFiles });
  }

  async #match({
    names,
    file,
  }: ImportTasks['match']['takes']): Promise<Result<ImportTasks['match']['gives']>> {
    const base = await this.#openBase(file);
    return base.ok ? ok(matchSkills(names, base.value.skills)) : base;
  }

  async #find({ query, file }: ImportTasks['find']['takes']): Promise<Result<ImportTasks['find']['gives']>> {
    const base = await this.#openBase(file);
    if (!base.ok) return base;
    const found = findSkillsByWords(query, base.value.skills, SKILLS_FOUND);
    return ok(found.map(({ id, name }) => ({ skill: id, name })));
  }

  async #readCatalog({
    path,
    options,
    base,
  }: ImportTasks['catalog-read']['takes']): Promise<Result<Catalog>> {
    const pack = base === null ? ok(null) : await this.#openBase(base);
    return pack.ok ? importCatalog({ path, options, pack: pack.value }, {}) : pack;
  }

  async #openBase(file: string): Promise<Result<Pack>> {
    if (this.#base?.file === file) return ok(this.#base.pack);
    const pack = await readPackFile(file);
    if (pack.ok) this.#base = { file, pack: pack.value };
    return pack;
  }

  async #compare({
    file,
    plans,
    assumptions,
  }: ImportTasks['compare']['takes']): Promise<Result<ImportTasks['compare']['gives']>> {
    if (this.#pack === null) throw new Error('Nothing was read that could be compared.');
    const before = await readPackFile(file);
    if (!before.ok) return before;
    const [old, next] = [indexPack(before.value), indexPack(this.#pack)];
    return ok({
      diff: packDiff(before.value, this.#pack),
      plans: plans.map((plan) => planChange(plan, old, next, assumptions)),
    });
  }

  async #map({ file, previousMap }: ImportTasks['map']['takes']): Promise<Result<Uint8Array>> {
    const pack = await readPackFile(file);
    if (!pack.ok) return pack;
    const previous = previousMap === null ? null : await readMap(previousMap);
    const tell = (share: number) => {
      if (this.#isTime()) this.#say({ said: 'share', share });
    };
    const layout = buildLayout(pack.value, tell, previous ?? undefined);
    return ok(new TextEncoder().encode(`${JSON.stringify(layout)}\n`));
  }

  #tell(status: ImportStatus, always = false): void {
    if (this.#isTime() || always) this.#say({ said: 'status', status });
  }

  #isTime(): boolean {
    const now = performance.now();
    if (now - this.#toldAt < TELL_EVERY_MS) return false;
    this.#toldAt = now;
    return true;
  }
}

/** Reads a release, a pack file, or a table of one's own over `base`. */
function readAnyPack(
  request: ImportRequest,
  base: Pack | null,
  onProgress: (progress: ImportProgress) => void,
): Promise<Result<Pack>> {
  const [path = ''] = request.paths;
  switch (request.format) {
    case 'waymark-pack':
      return readPackFile(path);
    case 'table':
      return importOwnRoles({ path, options: request.options, base }, { onProgress });
    case 'onet':
    case 'esco': {
      const { paths, format, languages } = request;
      return importPack({ paths, format, languages: languages ?? undefined, onProgress });
    }
  }
}

/** The map in a file; null where there is none that can be read, since a map can be drawn without. */
async function readMap(file: string): Promise<MapLayout | null> {
  try {
    return mapLayoutSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

const COMPARING: ImportStatus = { phase: 'comparing', file: '', rows: 0, bytes: 0, totalBytes: 0 };
