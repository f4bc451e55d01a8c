// Imports ESCO's CSV release (1.0-1.2) in any of its languages as one pack.
import type { Pack } from '../../../../shared/model/pack.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { settle } from '../import-stop.ts';
import type { SourceFile } from '../sources-reading.ts';
import { escoPack } from './esco-pack.ts';
import { type EscoOptions, EscoReading } from './esco-reading.ts';
import { readRelease } from './release.ts';

/**
 * Imports a release. `paths` are where it was found: a version is read from their names. Fails with import-refused,
 * import-problems or import-cancelled. The same files give the same pack, whatever their order.
 */
export function importEsco(
  files: readonly SourceFile[],
  paths: readonly string[],
  options: EscoOptions,
): Promise<Result<Pack>> {
  return settle(async () => {
    const reading = new EscoReading(files, options);
    const release = await readRelease(reading);
    reading.finish();
    return escoPack(release, reading.languages, versionIn([...paths, ...files.map((file) => file.label)]));
  });
}

/** "1.1.1" where a name says so, as those of the downloads from 1.1 on do. */
function versionIn(names: readonly string[]): string | null {
  for (const name of names) {
    const [, version] = /esco.*?(?:^|[^\d.])v?(\d\.\d{1,2}(?:\.\d{1,2})?)(?![\d])/i.exec(name) ?? [];
    if (version !== undefined) return version;
  }
  return null;
}
