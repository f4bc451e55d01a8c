// What the import desk and its worker thread say to each other. The desk asks one thing at a time; each is answered once.
import type {
  Catalog,
  CatalogMapping,
  CatalogOptions,
  CatalogPreview,
} from '../../../../shared/model/catalog.ts';
import type { ImportLook, ImportRequest, ImportStatus, PlanChange } from '../../../../shared/model/import.ts';
import type { PackDiff } from '../../../../shared/model/pack-diff.ts';
import type { PackInfo } from '../../../../shared/model/pack-info.ts';
import type { PackKey } from '../../../../shared/model/pack-key.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type {
  RoleTableMapping,
  SkillMatch,
  SkillName,
  TablePreview,
} from '../../../../shared/model/role-table.ts';
import type { Assumptions } from '../../../../shared/model/settings.ts';

/** What was read; the pack itself stays with the worker, to be compared. */
export interface ReadPack {
  readonly bytes: Uint8Array;
  readonly key: PackKey;
  readonly info: PackInfo;
  readonly unusedFiles: number;
}

/** Another edition here, and the plans that are pinned to it. */
interface Comparison {
  readonly file: string;
  readonly plans: readonly Plan[];
  readonly assumptions: Assumptions;
}

/** Each kind of work: what it takes and what it gives. */
export interface ImportTasks {
  readonly look: { readonly takes: readonly string[]; readonly gives: ImportLook };
  readonly read: {
    /** `base` is the file of the pack that a table extends; null where there is none. */
    readonly takes: { readonly request: ImportRequest; readonly base: string | null };
    readonly gives: ReadPack;
  };
  /** Compares what was read last. */
  readonly compare: {
    readonly takes: Comparison;
    readonly gives: { readonly diff: PackDiff; readonly plans: PlanChange[] };
  };
  /** What the table at a path looks like. */
  readonly table: { readonly takes: string; readonly gives: TablePreview };
  readonly skills: {
    readonly takes: { readonly path: string; readonly mapping: RoleTableMapping };
    readonly gives: string[];
  };
  /** Which skills of a pack file these names may mean. */
  readonly match: {
    readonly takes: { readonly names: readonly string[]; readonly file: string };
    readonly gives: SkillMatch[];
  };
  /** Skills of a pack file by the beginnings of the words in their names. */
  readonly find: {
    readonly takes: { readonly query: string; readonly file: string };
    readonly gives: SkillName[];
  };
  /** What the table of learning resources at a path looks like. */
  readonly catalog: { readonly takes: string; readonly gives: CatalogPreview };
  readonly 'catalog-skills': {
    readonly takes: { readonly path: string; readonly mapping: CatalogMapping };
    readonly gives: string[];
  };
  /** `base` is the file of the pack whose skills the options name; null where there is none. */
  readonly 'catalog-read': {
    readonly takes: { readonly path: string; readonly options: CatalogOptions; readonly base: string | null };
    readonly gives: Catalog;
  };
  /** Draws the map of a pack file, like the map file of an earlier edition where there is one; gives its bytes. */
  readonly map: {
    readonly takes: { readonly file: string; readonly previousMap: string | null };
    readonly gives: Uint8Array;
  };
}

/** Name of a kind of work. */
export type ImportTask = keyof ImportTasks;

/** One request. */
export type ImportAsked = {
  readonly [T in ImportTask]: { readonly task: T; readonly takes: ImportTasks[T]['takes'] };
}[ImportTask];

/** What the worker says: how far it has come, then its answer. A bug ends the thread instead. */
export type ImportSaid =
  | { readonly said: 'status'; readonly status: ImportStatus }
  | { readonly said: 'share'; readonly share: number }
  | { readonly said: 'done'; readonly result: Result<unknown> };
