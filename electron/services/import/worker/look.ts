// Finds out what chosen files are before anything of them is imported, by names and first bytes alone.
import { basename, extname, posix } from 'node:path';
import type { ImportLook } from '../../../../shared/model/import.ts';
import { err, ok, type Result } from '../../../../shared/model/result.ts';
import { escoKindOf, isEscoTable } from '../esco/esco-files.ts';
import { settle } from '../import-stop.ts';
import { isOnetTable, isOnetWorkbook } from '../onet/onet-files.ts';
import { openSources } from '../sources.ts';
import type { SourceFile } from '../sources-reading.ts';

/** Files named when nothing among them is known: enough to see what was chosen (our choice). */
const NAMED_FILES = 5;

/** Files that may hold a table of one's own. */
const TABLE_ENDINGS = ['.csv', '.tsv', '.txt'];

/** Fails with import-unrecognized, import-refused, file-missing or file-unreadable. */
export async function lookAt(paths: readonly string[]): Promise<Result<ImportLook>> {
  const sources = await openSources(paths);
  if (!sources.ok) return sources;
  try {
    return await recognize(
      sources.value.files,
      paths.map((path) => basename(path)),
    );
  } finally {
    await sources.value.close();
  }
}

async function recognize(files: readonly SourceFile[], names: string[]): Promise<Result<ImportLook>> {
  const bareNames = files.map((file) => posix.basename(file.name));
  if (bareNames.some((name) => isOnetTable(name) || isOnetWorkbook(name))) {
    return ok({ format: 'onet', names, languages: [] });
  }
  if (bareNames.some(isEscoTable)) return ok({ format: 'esco', names, languages: languagesOf(bareNames) });
  const [file, ...others] = files;
  // Chosen by itself, not found in a folder or an archive.
  if (file !== undefined && others.length === 0 && names.length === 1 && file.label === names[0]) {
    if (await isGzip(file)) return ok({ format: 'waymark-pack', names, languages: [] });
    if (TABLE_ENDINGS.includes(extname(file.name).toLowerCase())) {
      return ok({ format: 'table', names, languages: [] });
    }
  }
  const found = files.slice(0, NAMED_FILES).map(({ label }) => label);
  return err({ code: 'import-unrecognized', file: names.join(', '), found });
}

function languagesOf(bareNames: readonly string[]): string[] {
  const languages = bareNames.map((name) => escoKindOf(name)?.split(':')[1] ?? '');
  return [...new Set(languages.filter(Boolean))].toSorted();
}

/** Whether it begins with the two bytes of gzip data (RFC 1952), as every pack file does. */
async function isGzip(file: SourceFile): Promise<boolean> {
  const opened = await settle(async () => {
    for await (const chunk of file.open()) return chunk.length > 1 && chunk.readUInt16BE(0) === 0x1f8b;
    return false;
  });
  return opened.ok && opened.value;
}
