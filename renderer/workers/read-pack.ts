// Reads a pack file: fetch, gunzip, check. Everything that may be wrong with a file comes back as a typed error. Content
// that was checked before, when it was installed or built, is known by its hash and not checked again: that takes as
// long as all the rest.
import builtIn from '../../assets/packs/onet-30.1.info.json' with { type: 'json' };
import { parsePack } from '../../shared/files/pack-file.ts';
import { PACK_FORMAT_VERSION, type Pack } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
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
  let bytes: ArrayBuffer;
  try {
    bytes = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch {
    return err({ code: 'pack-invalid', file, problems: ['It is not complete gzip data.'] });
  }
  onPhase('checking');
  const hashing = keyOf(bytes);
  const text = new TextDecoder().decode(bytes);
  const content = parseJson(text);
  const key = await hashing;
  const wasChecked = key === builtIn.key || `${key}.waymark-pack` === file;
  // `as`: the same bytes have been through the schema of this version.
  if (wasChecked && isPresentVersion(content)) return ok(content as Pack);
  return parsePack(content ?? text, file);
}

/** What names a pack's content: hex SHA-256 of its text. Computed on another thread. */
async function keyOf(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text's JSON value; undefined when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPresentVersion(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'version' in content &&
    content.version === PACK_FORMAT_VERSION
  );
}
