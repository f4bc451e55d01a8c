// Reads a pack file: gunzip within a limit, then the checks of shared/files/pack-file.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parsePack } from '../../shared/files/pack-file.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { readError } from './file-errors.ts';

/** Far beyond any real pack (O*NET's is 6 MB unpacked); keeps a small file from filling the memory. */
const MAX_UNPACKED_BYTES = 200e6;

const unpack = promisify(gunzip);

/** The pack in a file, or file-missing, file-unreadable, file-newer, or pack-invalid with its problems. */
export async function readPackFile(file: string): Promise<Result<Pack>> {
  const name = path.basename(file);
  const bytes = await readWithin(file, name);
  if (!bytes.ok) return bytes;
  let text: string;
  try {
    text = (await unpack(bytes.value, { maxOutputLength: MAX_UNPACKED_BYTES })).toString('utf8');
  } catch {
    return err(invalid(name, 'It is not a complete gzip file, or unpacks to more than 200 MB.'));
  }
  return parsePack(text, name);
}

/** The bytes of a file, unless there are more of them than a pack may unpack to. */
async function readWithin(file: string, name: string): Promise<Result<Uint8Array>> {
  try {
    // Asked first: reading a device or a pipe might never end.
    const found = await stat(file);
    if (!found.isFile()) return err(invalid(name, 'It is not a file.'));
    if (found.size > MAX_UNPACKED_BYTES) return err(invalid(name, 'It is larger than 200 MB.'));
    return ok(await readFile(file));
  } catch (error) {
    return err(readError(error, name));
  }
}

function invalid(file: string, problem: string): AppError {
  return { code: 'pack-invalid', file, problems: [problem] };
}
