// Reads a pack file: gunzip within a limit, then the checks of shared/files/pack-file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parsePack } from '../../shared/files/pack-file.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { err, type Result } from '../../shared/model/result.ts';
import { readError } from './file-errors.ts';

/** Far beyond any real pack (O*NET's is 7 MB unpacked); keeps a small file from filling the memory. */
const MAX_UNPACKED_BYTES = 200e6;

const unpack = promisify(gunzip);

/** The pack in a file, or file-missing, file-unreadable, file-newer, or pack-invalid with its problems. */
export async function readPackFile(file: string): Promise<Result<Pack>> {
  const name = path.basename(file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return err(readError(error, name));
  }
  return parsePackBytes(bytes, name);
}

/** The pack in a file's bytes; `file` is the name the person knows. */
export async function parsePackBytes(bytes: Uint8Array, file: string): Promise<Result<Pack>> {
  let text: string;
  try {
    text = (await unpack(bytes, { maxOutputLength: MAX_UNPACKED_BYTES })).toString('utf8');
  } catch {
    return err({ code: 'pack-invalid', file, problems: ['It is not a complete gzip file of usual size.'] });
  }
  return parsePack(text, file);
}
