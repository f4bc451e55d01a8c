// What a role works with and does: tools with their products, and detailed work activities by id.
import { join } from 'node:path';
import { type Pack, type PackRole, toolIdSchema } from '../../shared/model/pack.ts';
import { groupBy, readOnetTable } from './tables.ts';

const CODE = 'O*NET-SOC Code';

type Tools = Pick<Pack, 'tools' | 'products'> & {
  readonly byRole: ReadonlyMap<string, PackRole['tools']>;
};

/** Tools are O*NET's commodities; products, the named software of each. In demand: asked for in postings for the role. */
export function readTools(folder: string): Tools {
  const rows = readOnetTable(join(folder, 'Technology Skills.txt'), [
    CODE,
    'Example',
    'Commodity Code',
    'Commodity Title',
    'Hot Technology',
    'In Demand',
  ] as const);
  const names = new Map(rows.map((row) => [row['Commodity Code'], row['Commodity Title']]));
  const hot = new Map(rows.map((row) => [row.Example, row['Hot Technology'] === 'Y']));
  const products = [...hot.keys()].sort();
  const place = new Map(products.map((name, at) => [name, at]));
  const byRole = new Map(
    [...groupBy(rows, (row) => row[CODE])].map(([code, ofRole]) => [
      code,
      [...groupBy(ofRole, (row) => row['Commodity Code'])].sort(byKey).map(([commodity, examples]) => ({
        id: toolIdSchema.parse(commodity),
        products: places(place, examples),
        inDemand: places(
          place,
          examples.filter((row) => row['In Demand'] === 'Y'),
        ),
      })),
    ]),
  );
  return {
    tools: [...names].sort(byKey).map(([id, name]) => ({ id: toolIdSchema.parse(id), name })),
    products: products.map((name) => ({ name, hot: hot.get(name) === true })),
    byRole,
  };
}

function places(place: ReadonlyMap<string, number>, rows: readonly { readonly Example: string }[]): number[] {
  return rows.flatMap((row) => place.get(row.Example) ?? []).sort((a, b) => a - b);
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

type Activities = {
  readonly activities: string[];
  readonly byRole: ReadonlyMap<string, number[]>;
};

/** Ids of detailed work activities, by role through the role's tasks; their wording is not shipped. */
export function readActivities(folder: string): Activities {
  const rows = readOnetTable(join(folder, 'Tasks to DWAs.txt'), [CODE, 'DWA ID'] as const);
  const activities = [...new Set(rows.map((row) => row['DWA ID']))].sort();
  const place = new Map(activities.map((id, at) => [id, at]));
  const byRole = new Map(
    [...groupBy(rows, (row) => row[CODE])].map(([code, ofRole]) => [
      code,
      [...new Set(ofRole.flatMap((row) => place.get(row['DWA ID']) ?? []))].sort((a, b) => a - b),
    ]),
  );
  return { activities, byRole };
}
