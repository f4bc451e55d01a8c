// Imports a release that someone else publishes as a pack. Reads only: whoever asks for it decides where it is kept.
import { basename, posix } from 'node:path';
import { parsePack } from '../../../shared/files/pack-file.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { err, type Result } from '../../../shared/model/result.ts';
import { isEscoTable } from './esco/esco-files.ts';
import { importEsco } from './esco/import-esco.ts';
import { refusal } from './import-stop.ts';
import type { ImportWatch } from './import-watch.ts';
import { importOnet } from './onet/import-onet.ts';
import { isOnetTable, isOnetWorkbook } from './onet/onet-files.ts';
import { openSources } from './sources.ts';
import type { SourceFile } from './sources-reading.ts';

/** What to import, and who watches. */
export interface ImportRequest extends ImportWatch {
  /** Folders, files and zip archives that make up one release. */
  readonly paths: readonly string[];
  /** `auto` finds it out from the names of the files. */
  readonly format: 'auto' | 'onet' | 'esco';
  /** For ESCO: the languages wanted, the pack's own first; all there are unless given. */
  readonly languages?: readonly string[] | undefined;
}

/** Files named when nothing among them is known: enough to see what was chosen (our choice). */
const NAMED_FILES = 5;

/**
 * Reads the release at the paths. Fails with import-unrecognized, import-refused, import-problems (what is wrong, and
 * where), import-cancelled, file-missing or file-unreadable; nothing is written and nothing left open, either way.
 */
export async function importPack(request: ImportRequest): Promise<Result<Pack>> {
  const sources = await openSources(request.paths);
  if (!sources.ok) return sources;
  try {
    return await importFiles(sources.value.files, request);
  } finally {
    await sources.value.close();
  }
}

async function importFiles(files: readonly SourceFile[], request: ImportRequest): Promise<Result<Pack>> {
  const { paths, format } = request;
  const hasFile = (is: (bareName: string) => boolean) => (file: SourceFile) => is(posix.basename(file.name));
  if (format === 'onet' || (format === 'auto' && files.some(hasFile(isOnetTable)))) {
    const workbook = files.some(hasFile(isOnetTable)) ? undefined : files.find(hasFile(isOnetWorkbook));
    if (workbook !== undefined) return err(refusal(workbook.label, 'workbook', '').error);
    const pack = await importOnet(files, paths, request);
    return pack.ok ? parsePack(pack.value, namesOf(paths)) : pack;
  }
  if (format === 'esco' || files.some(hasFile(isEscoTable))) {
    const pack = await importEsco(files, paths, request);
    return pack.ok ? parsePack(pack.value, namesOf(paths)) : pack;
  }
  const found = files.slice(0, NAMED_FILES).map((file) => file.label);
  return err({ code: 'import-unrecognized', file: namesOf(paths), found });
}

function namesOf(paths: readonly string[]): string {
  return paths.map((path) => basename(path)).join(', ');
}
