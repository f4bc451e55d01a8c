// Overlap of a role's tasks with what language models can do, from two studies. Not a forecast of job loss.
import { join } from 'node:path';
import type { PackRole } from '../../shared/model/pack.ts';
import { publishedCode } from './merged-codes.ts';
import { readCsvTable } from './tables.ts';
import { requiredFigure, rounded } from './values.ts';

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
  return rounded(requiredFigure(cell), 4);
}
