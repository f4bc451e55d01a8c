// How far bringing in job data has come. It is in the store, so that it goes on while the person looks at another screen.
import type { AppError } from '../../shared/model/app-error.ts';
import type { ImportLook, ImportPreview, ImportStatus } from '../../shared/model/import.ts';
import type { PackRecord } from '../../shared/model/installed-pack.ts';

/** The steps of an import; every one but `none` can be left for `none` at any moment. */
export type ImportState =
  | { readonly step: 'none' }
  /** Finding out what the chosen files are. */
  | { readonly step: 'looking' }
  /** The person says which languages of the release they want. */
  | { readonly step: 'languages'; readonly paths: readonly string[]; readonly look: ImportLook }
  /** `status` is null until the first word of it. */
  | { readonly step: 'reading'; readonly names: readonly string[]; readonly status: ImportStatus | null }
  /** Read and not installed; `error` says why the last attempt to install it failed. */
  | {
      readonly step: 'preview';
      readonly preview: ImportPreview;
      readonly isInstalling: boolean;
      readonly error: AppError | null;
    }
  | { readonly step: 'installed'; readonly record: PackRecord }
  | { readonly step: 'failed'; readonly error: AppError };
