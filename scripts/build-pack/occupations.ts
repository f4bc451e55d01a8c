// Roles by name: titles, what people call them, their zone and their related roles.
import { join } from 'node:path';
import { type PackRole, type RoleId, roleIdSchema } from '../../shared/model/pack.ts';
import { groupBy, readOnetTable } from './tables.ts';
import { requiredFigure } from './values.ts';

const CODE = 'O*NET-SOC Code';

/** Every role's code and title, by code. */
export function readTitles(folder: string): ReadonlyMap<RoleId, string> {
  const rows = readOnetTable(join(folder, 'Occupation Data.txt'), [CODE, 'Title'] as const);
  return new Map(
    rows
      .map((row) => [roleIdSchema.parse(row[CODE]), row.Title] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Job zone 1..5 by role. */
export function readZones(folder: string): ReadonlyMap<string, number> {
  const rows = readOnetTable(join(folder, 'Job Zones.txt'), [CODE, 'Job Zone'] as const);
  return new Map(rows.map((row) => [row[CODE], requiredFigure(row['Job Zone'])]));
}

/** Related roles by tier, each tier in O*NET's order. */
export function readRelated(folder: string): ReadonlyMap<string, PackRole['related']> {
  const rows = readOnetTable(join(folder, 'Related Occupations.txt'), [
    CODE,
    'Related O*NET-SOC Code',
    'Relatedness Tier',
    'Index',
  ] as const);
  const ofRole = groupBy(rows, (row) => row[CODE]);
  return new Map(
    [...ofRole].map(([code, related]) => {
      const tier = (name: string) =>
        related
          .filter((row) => row['Relatedness Tier'] === name)
          .sort((a, b) => requiredFigure(a.Index) - requiredFigure(b.Index))
          .map((row) => roleIdSchema.parse(row['Related O*NET-SOC Code']));
      return [
        code,
        {
          primaryShort: tier('Primary-Short'),
          primaryLong: tier('Primary-Long'),
          supplemental: tier('Supplemental'),
        },
      ];
    }),
  );
}

/** Alternate and reported titles by role, once each whatever their case, without the official title. */
export function readAlternateTitles(
  folder: string,
  titles: ReadonlyMap<RoleId, string>,
): Record<RoleId, string[]> {
  const alternate = readOnetTable(join(folder, 'Alternate Titles.txt'), [CODE, 'Alternate Title'] as const);
  const reported = readOnetTable(join(folder, 'Sample of Reported Titles.txt'), [
    CODE,
    'Reported Job Title',
  ] as const);
  const ofRole = groupBy(
    [
      ...alternate.map((row) => ({ code: row[CODE], title: row['Alternate Title'] })),
      ...reported.map((row) => ({ code: row[CODE], title: row['Reported Job Title'] })),
    ],
    (row) => row.code,
  );
  const entries = [...titles].map(([code, official]) => {
    const named = (ofRole.get(code) ?? []).map((row) => row.title);
    return [code, distinctTitles(official, named)] as const;
  });
  // fromEntries forgets the brand of its keys.
  return Object.fromEntries(entries) as Record<RoleId, string[]>;
}

/** Titles once each whatever their case, in code unit order, without the official one. */
export function distinctTitles(official: string, titles: readonly string[]): string[] {
  const seen = new Set([official.toLowerCase()]);
  const distinct = titles.filter((title) => {
    const key = title.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return distinct.sort();
}
