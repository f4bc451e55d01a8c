// Overlap of a role's tasks with what language models can do, from two studies. Not a forecast of job loss.
import { join } from 'node:path';
import { rounded } from '../../electron/services/import/onet/figures.ts';
import { publishedCode } from '../../electron/services/import/onet/merged-codes.ts';
import type { PackRole } from '../../shared/model/pack.ts';
import { readCsvTable } from './tables.ts';

/** Exposure of a role by its code: Eloundou's human β by O*NET-SOC code, Microsoft's score by published SOC code. */
export function readExposure(folder: string): (role: string) => PackRole['exposure'] {
  const eloundou = new Map(
    readCsvTable(join(folder, 'eloundou-occ-level.csv'), [
      'O*NET-SOC Code',
      'human_rating_beta',
    ] as const).map((row) => [row['O*NET-SOC Code'], share(row.human_rating_beta)]),
  );
  const microsoft = new Map(
    readCsvTable(join(folder, 'working-with-ai-soc.csv'), [
      'SOC Code',
      'ai_applicability_score',
    ] as const).map((row) => [row['SOC Code'], share(row.ai_applicability_score)]),
  );
  return (role) => ({
    eloundouBeta: eloundou.get(role) ?? null,
    microsoft: microsoft.get(publishedCode(role)) ?? null,
  });
}

function share(cell: string): number {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value)) throw new Error(`"${cell}" is not a share`);
  return rounded(value, 4);
}
