// How far bringing in job data has come. It is in the store, so that it goes on while the person looks at another screen.
import type { AppError } from '../../shared/model/app-error.ts';
import type { ImportLook, ImportPreview, ImportStatus } from '../../shared/model/import.ts';
import type { PackRecord } from '../../shared/model/installed-pack.ts';
import type {
  OwnRolesOptions,
  RoleTableMapping,
  SkillMatch,
  TablePreview,
} from '../../shared/model/role-table.ts';

/** A table of one's own jobs, as far as the person has said what it means. */
export type TableDraft = {
  readonly path: string;
  readonly preview: TablePreview;
  readonly mapping: RoleTableMapping;
  readonly about: Omit<OwnRolesOptions, 'mapping' | 'synonyms'>;
  /** Whether its columns can be read so: the names of its skills, or what is wrong. */
  readonly check:
    | { readonly status: 'checking' }
    | { readonly status: 'ready'; readonly skills: readonly string[] }
    | { readonly status: 'failed'; readonly error: AppError };
  readonly synonyms: OwnRolesOptions['synonyms'];
};

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
  /** `table` is what can be corrected. */
  | { readonly step: 'failed'; readonly error: AppError; readonly table: TableDraft | null };
