// Files to import from, put into a folder of their own, and what reading them gives.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settle } from '../../../electron/services/import/import-stop.ts';
import { openSources } from '../../../electron/services/import/sources.ts';
import type { SourceFile, SourceLimits } from '../../../electron/services/import/sources-reading.ts';
import type { AppError } from '../../../shared/model/app-error.ts';
import type { Result } from '../../../shared/model/result.ts';
import { makeZip, type ZipEntry } from '../../fixtures/import/make-zip.ts';
import { temporaryFolder } from '../services/support.ts';

/** Writes one file into a folder of the test's own and gives its path. */
export function fileWith(name: string, bytes: Buffer | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Writes an archive and gives its path. */
export function zipWith(entries: readonly ZipEntry[], name = 'release.zip'): string {
  return fileWith(name, makeZip(entries));
}

/** An entry that holds this text. */
export function entry(name: string, text: string, more: Partial<ZipEntry> = {}): ZipEntry {
  return { name, bytes: Buffer.from(text), ...more };
}

/** Bytes that nothing can pack, always the same. */
export function noise(length: number): Buffer {
  return createHash('shake256', { outputLength: length }).digest();
}

/** A source in memory, given out in chunks of `chunkBytes`. */
export function memorySource(bytes: Buffer | string, chunkBytes = 65536, name = 'roles.csv'): SourceFile {
  const all = Buffer.from(bytes);
  return {
    name,
    label: name,
    size: all.length,
    async *open() {
      for (let at = 0; at < all.length; at += chunkBytes) yield all.subarray(at, at + chunkBytes);
    },
  };
}

/** All bytes of a source. */
export function contentOf(file: SourceFile, signal?: AbortSignal): Promise<Result<Buffer>> {
  return settle(async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of file.open(signal)) chunks.push(chunk);
    return Buffer.concat(chunks);
  });
}

/** Opens and reads everything: text by name, or the first error. */
export async function readAll(
  paths: readonly string[],
  limits?: Partial<SourceLimits>,
): Promise<Record<string, string> | AppError> {
  const sources = await openSources(paths, limits);
  if (!sources.ok) return sources.error;
  const texts: Record<string, string> = {};
  try {
    for (const file of sources.value.files) {
      const content = await contentOf(file);
      if (!content.ok) return content.error;
      texts[file.name] = content.value.toString('utf8');
    }
  } finally {
    await sources.value.close();
  }
  return texts;
}
