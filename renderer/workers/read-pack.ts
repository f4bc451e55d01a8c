// Reads a pack file: fetch, gunzip, check. Everything that may be wrong with a file comes back as a typed error.
import { parsePack } from '../../shared/files/pack-file.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { err, type Result } from '../../shared/model/result.ts';
import type { LoadPhase } from './pack-protocol.ts';

/** Reads the pack at an address. Fails with pack-missing, file-unreadable, pack-invalid or file-newer. */
export async function readPack(
  url: string,
  onPhase: (phase: LoadPhase) => void,
  fetchFile: (url: string) => Promise<Response> = fetch,
): Promise<Result<Pack>> {
  const file = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
  onPhase('reading');
  let response: Response;
  try {
    response = await fetchFile(url);
  } catch (error) {
    return err({ code: 'file-unreadable', file, detail: String(error) });
  }
  if (!response.ok || response.body === null) return err({ code: 'pack-missing', pack: file });
  let text: string;
  try {
    text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    return err({ code: 'pack-invalid', file, problems: ['It is not complete gzip data.'] });
  }
  onPhase('checking');
  return parsePack(text, file);
}
