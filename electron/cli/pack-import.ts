// `pack import`: a release that someone publishes, or a table of one's own roles, as a pack file.
import path from 'node:path';
import type { AppError } from '../../shared/model/app-error.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { packInfo } from '../../shared/packs/pack-info.ts';
import { replaceFile } from '../services/atomic-file.ts';
import { allowed, writeError } from '../services/file-errors.ts';
import type { FileSystem } from '../services/file-system.ts';
import { importPack } from '../services/import/import-pack.ts';
import type { ImportProgress, ImportWatch } from '../services/import/import-watch.ts';
import { packBytes, packKey } from '../services/pack-bytes.ts';
import { answerJson, type CommandParts, defineCommand } from './command.ts';
import { importTable, tableOptions } from './import-table.ts';
import type { CommandIo } from './io.ts';
import {
  listOption,
  operands,
  optional,
  switchOption,
  textOption,
  type ValuesOf,
  wordOption,
} from './option.ts';

const formats = ['auto', 'onet', 'esco', 'csv'] as const;

const options = {
  paths: operands(
    textOption('PATH', 'what to import', "a folder, a zip or files of one release, or a table of one's own"),
  ),
  out: textOption('FILE', 'the pack file to write', 'a .waymark-pack file'),
  format: optional(
    wordOption(
      'FORMAT',
      "what it is; releases are found out unless said, a table of one's own is csv",
      formats,
    ),
  ),
  lang: optional(
    listOption(
      "of ESCO the languages wanted, the pack's own first, all unless said; of a table its one, en unless said",
      'languages such as en,es',
      (text) => (text === '' ? null : text),
    ),
  ),
  ...tableOptions,
  force: switchOption('replace FILE if it is there'),
};

type Values = ValuesOf<typeof options>;

/** Imports a release into a pack file. */
export const importToPack = defineCommand(
  {
    name: 'pack import',
    about: "Imports an O*NET text release, an ESCO CSV release or a table of one's own roles as a pack file.",
    answer: [
      '{file, bytes, key, …}: the file written, its size, the key of its content, and what "pack info" answers of it.',
      'Wages and projections of the BLS join an O*NET release when their files are among the paths.',
      'A table is read as its columns are proposed, and a skill is one of the base only by its exact name; the answer then has',
      'the mapping and the synonyms used.',
      'When anything is in the way, or the import is interrupted, nothing is written and FILE stays as it was. Problems in',
      'the tables are {"error": {"code": "import-problems", problems: [{file, row, column, value, expected}], more}}.',
    ].join('\n'),
    example: 'pack import db_30_1_text.zip --out onet-30.1.waymark-pack',
  },
  options,
  (values, parts) => parts.interruptible((signal) => importInto(values, parts, signal)),
);

async function importInto(
  values: Values,
  { io, fs }: CommandParts,
  signal: AbortSignal,
): Promise<Result<void>> {
  const { out, force } = values;
  if (!force && (await allowed(fs.stat(out))) !== null) {
    return err(illegal('out', out, 'a new file, or --force given to replace the one there'));
  }
  const read = values.format === 'csv' ? importOwnTable : importRelease;
  const imported = await read(values, { signal, ...progressLine(io) });
  io.progress?.('');
  if (!imported.ok) return imported;
  const { pack, ...taken } = imported.value;
  const bytes = await packBytes(pack);
  if (signal.aborted) return err({ code: 'import-cancelled' });
  const written = await write(fs, out, bytes);
  if (!written.ok) return written;
  await answerJson(io, { file: out, bytes: bytes.length, key: packKey(pack), ...packInfo(pack), ...taken });
  return ok(undefined);
}

type Imported = { readonly pack: Pack };

async function importOwnTable(values: Values, watch: ImportWatch): Promise<Result<Imported>> {
  const { paths, lang, title, base, currency } = values;
  const [table = '', ...others] = paths;
  if (others.length > 0) return err(illegal('format', 'csv', 'given with one table, not with several'));
  const [language = null, ...languages] = lang ?? [];
  if (languages.length > 0)
    return err(illegal('lang', lang?.join(',') ?? '', 'the one language of the table'));
  for (const [name, value] of Object.entries({ lang: language, currency })) {
    if (base !== null && value !== null)
      return err(illegal(name, value, 'left out with --base, whose own holds'));
  }
  return importTable({ path: table, title, base, currency, language }, watch);
}

async function importRelease(values: Values, watch: ImportWatch): Promise<Result<Imported>> {
  const { paths, format, lang, title, base, currency } = values;
  for (const [name, value] of Object.entries({ title, base, currency })) {
    if (value !== null) return err(illegal(name, value, 'left out but with --format csv'));
  }
  if (format === 'onet' && lang !== null) {
    return err(illegal('lang', lang.join(','), 'left out: O*NET is in English alone'));
  }
  const release = format === 'onet' || format === 'esco' ? format : 'auto';
  const pack = await importPack({ paths, format: release, languages: lang ?? undefined, ...watch });
  return pack.ok ? ok({ pack: pack.value }) : pack;
}

function illegal(option: string, value: string, legal: string): AppError {
  return { code: 'value-illegal', name: `--${option}`, value, legal };
}

async function write(fs: FileSystem, file: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    await replaceFile(fs, { path: path.resolve(file), bytes });
    return ok(undefined);
  } catch (error) {
    return err(writeError(error, file));
  }
}

/** Between two texts of progress: no sooner than one can read them (ours). */
const SHOWN_EACH_MS = 100;

function progressLine({ progress }: CommandIo): { onProgress?: (progress: ImportProgress) => void } {
  if (progress === null) return {};
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    onProgress: (reached) => {
      const now = performance.now();
      if (now - shownAt < SHOWN_EACH_MS) return;
      shownAt = now;
      progress(progressText(reached));
    },
  };
}

function progressText({ phase, file, rows, bytes, totalBytes }: ImportProgress): string {
  if (phase === 'joining') return `Joining ${rows} rows`;
  return `${Math.floor((100 * bytes) / Math.max(1, totalBytes))} %, ${rows} rows, ${file}`;
}
