// The packs the engine is measured on: the one that ships, and generated ones of its shape and more roles.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parsePack } from '../../shared/files/pack-file.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { entersMoves, indexPack, type PackIndex } from '../../shared/moves/pack-index.ts';
import { makePack } from '../../test/fixtures/make-pack.ts';
import { projectRoot } from '../runtime/paths.ts';

/** The pack that ships with Waymark. */
export async function builtInPack(): Promise<Pack> {
  const name = 'onet-30.1.waymark-pack';
  const file = await readFile(path.join(projectRoot, 'assets', 'packs', name));
  const opened = parsePack((await promisify(gunzip)(file)).toString('utf8'), name);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** A generated pack, indexed: skills, counting skills, families and related roles per role as in the one that ships. */
export function generatedIndex(roleCount: number): PackIndex {
  const families = Array.from({ length: 23 }, (_, at) => String(11 + 2 * at));
  return indexPack(makePack({ roleCount, skillsPerKind: 35, families, rareness: 1.6, relatedPerTier: 7 }));
}

/** Positions of the roles that enter moves, strewn over the pack so that the first few are not of one family. */
export function strewnOrigins({ content }: PackIndex): readonly number[] {
  const entering = content.roles.flatMap((role, at) => (entersMoves(role) ? [at] : []));
  const last = entering.length;
  // A step that shares no factor with the count visits each once.
  let step = Math.max(1, Math.floor(last * 0.382));
  while (greatestCommonDivisor(step, last) > 1) step++;
  return entering.map((_, at) => entering[(at * step) % last] ?? 0);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
