// Observed moves: shares of the people who changed occupation, by the survey's codes, and which roles each code holds.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { LikelihoodColumns } from '../../shared/moves/likelihood/columns.ts';
import { number, type PackIndex, roleAtPosition } from '../../shared/moves/pack-index.ts';

/** Fewest observed destinations for an origin to be scored (domain 6). */
const FEWEST_DESTINATIONS = 5;

/** Observed moves over the codes that hold a role; roles are addressed by their place in the likelihood's columns. */
export type Mobility = {
  readonly codes: readonly string[];
  /** Code of each role; −1 where the survey has none. */
  readonly codeOf: Int32Array;
  readonly rolesOf: readonly (readonly number[])[];
  readonly origins: readonly Origin[];
  /** Origins with enough observed destinations that hold no role of the pack, and so cannot be scored. */
  readonly originsWithoutRoles: number;
};

/**
 * One origin code, and shares of its movers by destination code. They fall short of 1 by what went to codes without
 * roles. `weight`, 0..1: what it counts for in the fit; every origin counts the same in the scores.
 */
export type Origin = { readonly code: number; readonly shares: Float64Array; readonly weight: number };

/** An origin with this many observed destinations counts half: shares seen to few destinations rest on few people (ours). */
const HALF_WEIGHT_DESTINATIONS = 20;

const moveRow = z.object({
  origin: z.string(),
  destination: z.string(),
  share: z.coerce.number().min(0).max(1),
});
const groupRow = z.object({ onet_soc: z.string(), mobility_code: z.string() });

/** Reads both files; throws with the place of the problem when a row is not as expected. */
export async function readMobility(
  files: { readonly moves: string; readonly groups: string },
  index: PackIndex,
  columns: LikelihoodColumns,
): Promise<Mobility> {
  const moves = z.array(moveRow).parse(await readTable(files.moves));
  const groups = z.array(groupRow).parse(await readTable(files.groups));
  const codeByRole = new Map(groups.map((row) => [row.onet_soc, row.mobility_code]));
  const roleCodes = Array.from(columns.positions, (at) => codeByRole.get(roleAtPosition(index, at).id));
  const codes = [...new Set(roleCodes)].filter((code) => code !== undefined).toSorted();
  const codeAt = new Map(codes.map((code, at) => [code, at]));
  const codeOf = Int32Array.from(roleCodes, (code) => codeAt.get(code ?? '') ?? -1);
  const rolesOf: number[][] = codes.map(() => []);
  codeOf.forEach((code, role) => {
    rolesOf[code]?.push(role);
  });
  const byOrigin = new Map<string, z.infer<typeof moveRow>[]>();
  for (const move of moves) {
    if (move.origin === move.destination) continue;
    const rows = byOrigin.get(move.origin);
    if (rows === undefined) byOrigin.set(move.origin, [move]);
    else rows.push(move);
  }
  const observed = [...byOrigin].filter(([, rows]) => rows.length >= FEWEST_DESTINATIONS);
  const origins = observed.flatMap(([origin, rows]): Origin[] => {
    const code = codeAt.get(origin);
    if (code === undefined) return [];
    const shares = new Float64Array(codes.length);
    for (const { destination, share } of rows) {
      const to = codeAt.get(destination);
      if (to !== undefined) shares[to] = number(shares[to]) + share;
    }
    const seen = shares.filter((share) => share > 0).length;
    return [{ code, shares, weight: seen / (seen + HALF_WEIGHT_DESTINATIONS) }];
  });
  return { codes, codeOf, rolesOf, origins, originsWithoutRoles: observed.length - origins.length };
}

async function readTable(file: string): Promise<unknown> {
  return parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true });
}
