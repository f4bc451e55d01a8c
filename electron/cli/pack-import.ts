// `pack import`: a release that someone publishes, as a pack file.
import path from 'node:path';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { packInfo } from '../../shared/packs/pack-info.ts';
import { replaceFile } from '../services/atomic-file.ts';
import { allowed, writeError } from '../services/file-errors.ts';
import type { FileSystem } from '../services/file-system.ts';
import { importPack } from '../services/import/import-pack.ts';
import type { ImportProgress } from '../services/import/import-watch.ts';
import { packBytes, packKey } from '../services/pack-bytes.ts';
import { answerJson, type CommandParts, defineCommand } from './command.ts';
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

const formats = ['auto', 'onet', 'esco'] as const;

const options = {
  paths: operands(textOption('PATH', 'what to import', 'a folder, a zip or files of one release')),
  out: textOption('FILE', 'the pack file to write', 'a .waymark-pack file'),
  format: optional(wordOption('FORMAT', 'what it is, found out unless said', formats)),
  lang: optional(
    listOption(
      "for ESCO: the languages wanted, the pack's own first; all there are unless said",
      'languages such as en,es',
      (text) => (text === '' ? null : text),
    ),
  ),
  force: switchOption('replace FILE if it is there'),
};

/** Imports a release into a pack file. */
export const importToPack = defineCommand(
  {
    name: 'pack import',
    about: 'Imports an O*NET text release or an ESCO CSV release as a pack file.',
    answer: [
      '{file, bytes, key, …}: the file written, its size, the key of its content, and what "pack info" answers of it.',
      'Wages and projections of the BLS join an O*NET release when their files are among the paths.',
      'When anything is in the way, or the import is interrupted, nothing is written and FILE stays as it was. Problems in',
      'the tables are {"error": {"code": "import-problems", problems: [{file, row, column, value, expected}], more}}.',
    ].join('\n'),
    example: 'pack import db_30_1_text.zip --out onet-30.1.waymark-pack',
  },
  options,
  (values, parts) => parts.interruptible((signal) => importInto(values, parts, signal)),
);

async function importInto(
  { paths, out, format, lang, force }: ValuesOf<typeof options>,
  { io, fs }: CommandParts,
  signal: AbortSignal,
): Promise<Result<void>> {
  if (format === 'onet' && lang !== null) {
    return err({
      code: 'value-illegal',
      name: '--lang',
      value: lang.join(','),
      legal: 'left out: O*NET is in English alone',
    });
  }
  if (!force && (await allowed(fs.stat(out))) !== null) {
    return err({
      code: 'value-illegal',
      name: '--out',
      value: out,
      legal: 'a new file, or --force given to replace the one there',
    });
  }
  const watch = { signal, ...progressLine(io) };
  const pack = await importPack({ paths, format: format ?? 'auto', languages: lang ?? undefined, ...watch });
  io.progress?.('');
  if (!pack.ok) return pack;
  const bytes = await packBytes(pack.value);
  if (signal.aborted) return err({ code: 'import-cancelled' });
  const written = await write(fs, out, bytes);
  if (!written.ok) return written;
  await answerJson(io, { file: out, bytes: bytes.length, key: packKey(pack.value), ...packInfo(pack.value) });
  return ok(undefined);
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
