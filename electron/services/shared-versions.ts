// The versions of plans that were given away or taken in, by the hash of their content. What a later merge starts from;
// never changed once written.
import { join } from 'node:path';
import { planKind } from '../../shared/files/file-kinds.ts';
import { openDocument } from '../../shared/files/versioned-file.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { sharedContent } from '../../shared/plans/merge.ts';
import { ensureFolder, replaceFile } from './atomic-file.ts';
import { allowed, writeError } from './file-errors.ts';
import type { FileSystem } from './file-system.ts';
import { seal, sha256, unseal } from './sealed-text.ts';

/** Names a version: hex SHA-256 of its content, without what it shares with whom. */
export function versionHash(plan: Plan): string {
  return sha256(sharedContent(plan));
}

/** Keeps shared versions in a folder. */
export class SharedVersions {
  readonly #fs: FileSystem;
  readonly #folder: string;

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs;
    this.#folder = folder;
  }

  /** Keeps a version durably; gives its hash. */
  async keep(plan: Plan): Promise<Result<string>> {
    const hash = versionHash(plan);
    const path = this.#pathOf(hash);
    if ((await this.find(hash)) !== null) return ok(hash);
    try {
      await ensureFolder(this.#fs, this.#folder);
      await replaceFile(this.#fs, { path, bytes: seal(plan) });
      return ok(hash);
    } catch (error) {
      return err(writeError(error, path));
    }
  }

  /** The version of a hash; null when it is not here, or no longer what it was. */
  async find(hash: string): Promise<Plan | null> {
    const path = this.#pathOf(hash);
    const bytes = await allowed(this.#fs.read(path));
    const text = bytes === null ? null : unseal(bytes);
    const opened = text === null ? null : openDocument(planKind, text, path);
    return opened?.ok ? opened.value : null;
  }

  #pathOf(hash: string): string {
    return join(this.#folder, `${hash}.waymark`);
  }
}
