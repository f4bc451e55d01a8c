// Reads a pack file: gunzip within a limit, then the checks of shared/files/pack-file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parsePack } from '../../shared/files/pack-file.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { err, type Result } from '../../shared/model/result.ts';
import { readError } from './file-errors.ts';

/** Far beyond any real pack (O*NET's is 6 MB unpacked); keeps a small file from filling the memory. */
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
  let text: string;
  try {
    text = (await unpack(bytes, { maxOutputLength: MAX_UNPACKED_BYTES })).toString('utf8');
  } catch {
    return err({
      code: 'pack-invalid',
      file: name,
      problems: ['It is not a complete gzip file, or unpacks to more than 200 MB.'],
    });
  }
  return parsePack(text, name);
}
