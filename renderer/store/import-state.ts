// How far bringing in job data has come. It is in the store, so that it goes on while the person looks at another screen.
import type { AppError } from '../../shared/model/app-error.ts';
import type {
  CatalogMapping,
  CatalogOptions,
  CatalogPreview,
  CatalogSummary,
} from '../../shared/model/catalog.ts';
import type { ImportLook, ImportPreview, ImportStatus } from '../../shared/model/import.ts';
import type { PackRecord } from '../../shared/model/installed-pack.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import type {
  OwnRolesOptions,
  RoleTableMapping,
  SkillMatch,
  Synonyms,
  TablePreview,
} from '../../shared/model/role-table.ts';

/** A table of one's own, as far as the person has said what it means. */
type Draft<Kind, Preview, Mapping, About> = {
  readonly kind: Kind;
  readonly path: string;
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly about: About;
  /** Whether its columns can be read so: the names of its skills, or what is wrong. */
  readonly check:
    | { readonly status: 'checking' }
    | { readonly status: 'ready'; readonly skills: readonly string[] }
    | { readonly status: 'failed'; readonly error: AppError };
  readonly synonyms: Synonyms;
};

/** A table of jobs. */
export type RolesDraft = Draft<
  'roles',
  TablePreview,
  RoleTableMapping,
  Omit<OwnRolesOptions, 'mapping' | 'synonyms'>
>;

/** A table of learning; `pack` is the one whose skills it is matched with. */
export type CatalogDraft = Draft<
  'catalog',
  CatalogPreview,
  CatalogMapping,
  Omit<CatalogOptions, 'mapping' | 'synonyms'> & { readonly pack: PackKey | null }
>;

export type TableDraft = RolesDraft | CatalogDraft;

/** The steps of an import; every one but `none` can be left for `none` at any moment. */
export type ImportState =
  | { readonly step: 'none' }
  /** Finding out what the chosen files are. */
  | { readonly step: 'looking' }
  /** The person says which languages of the release they want. */
  | { readonly step: 'languages'; readonly paths: readonly string[]; readonly look: ImportLook }
  /** The person says what the columns of their own table mean. */
  | { readonly step: 'columns'; readonly table: TableDraft }
  /** The person says which skills of the extended pack theirs are; null while they are being matched. */
  | {
      readonly step: 'skills';
      readonly table: TableDraft;
      readonly matches: readonly SkillMatch[] | null;
    }
  /** `status` is null until the first word of it; `table` is what is being read, where it is one. */
  | {
      readonly step: 'reading';
      readonly names: readonly string[];
      readonly status: ImportStatus | null;
      readonly table: TableDraft | null;
    }
  /** Read and not installed; `error` says why the last attempt to install it failed. */
  | {
      readonly step: 'preview';
      readonly preview: ImportPreview;
      readonly isInstalling: boolean;
      readonly error: AppError | null;
      readonly table: TableDraft | null;
    }
  | { readonly step: 'installed'; readonly record: PackRecord }
  /** A catalog is kept as soon as it is read: no figure comes from it. */
  | { readonly step: 'added'; readonly catalog: CatalogSummary }
  /** `table` is what can be corrected. */
  | { readonly step: 'failed'; readonly error: AppError; readonly table: TableDraft | null };
