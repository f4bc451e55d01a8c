// What a role works with and does: tools with their products, and detailed work activities by id.
import { type Pack, type PackRole, type RoleId, toolIdSchema } from '../../../../shared/model/pack.ts';
import type { CellReader, Table } from '../tables-columns.ts';
import { type ElementNames, elementReader, flagReader, type Roles, roleReader } from './onet-cells.ts';
import type { OnetReading } from './onet-reading.ts';

type Tools = Pick<Pack, 'tools' | 'products'> & {
  readonly byRole: ReadonlyMap<string, PackRole['tools']>;
};

/** Products of one tool that one role works with, by name; true where its postings ask for them. */
type Products = Map<string, boolean>;

/**
 * Tools are O*NET's commodities, from release 30.3 on its elements of software; products, the named software of each. In
 * demand: asked for in postings for the role.
 */
export async function readTools(release: OnetReading, roles: Roles, elements: ElementNames): Promise<Tools> {
  const commodities = await readCommodities(release);
  const names = new Map<string, string>();
  const hot = new Map<string, boolean>();
  const used = new Map<RoleId, Map<string, Products>>();
  await release.read('technology', (table) => {
    const readRole = roleReader(table, roles);
    const readTool = toolReader(table, elements);
    const readName = table.text('Commodity Title', { optional: true });
    const readProduct = table.text(['Workplace Example', 'Example']);
    const isHot = flagReader(table, 'Hot Technology');
    const isInDemand = flagReader(table, 'In Demand');
    return (cells) => {
      const role = readRole(cells);
      const tool = readTool(cells);
      const product = readProduct(cells);
      const name = readName(cells);
      if (role === null || tool === null || product === null) return;
      names.set(tool, name ?? commodities.get(tool) ?? elements.get(tool) ?? tool);
      hot.set(product, isHot(cells));
      const tools = used.get(role) ?? new Map<string, Products>();
      used.set(role, tools);
      const products = tools.get(tool) ?? new Map<string, boolean>();
      tools.set(tool, products);
      products.set(product, isInDemand(cells) || products.get(product) === true);
    };
  });
  const sorted = [...hot.keys()].sort();
  const place = new Map(sorted.map((name, at) => [name, at]));
  const roleTools = (tools: Map<string, Products>) =>
    [...tools].sort(byId).map(([id, products]) => ({
      id: toolIdSchema.parse(id),
      products: placesOf(place, [...products.keys()]),
      inDemand: placesOf(
        place,
        [...products.keys()].filter((name) => products.get(name) === true),
      ),
    }));
  return {
    tools: [...names].sort(byId).map(([id, name]) => ({ id: toolIdSchema.parse(id), name })),
    products: sorted.map((name) => ({ name, hot: hot.get(name) === true })),
    byRole: new Map([...used].map(([role, tools]) => [role, roleTools(tools)])),
  };
}

function toolReader(table: Table, elements: ElementNames): CellReader<string> {
  return table.has('Element ID') && !table.has('Commodity Code')
    ? elementReader(table, elements)
    : table.id('Commodity Code', /^\d{8}$/, 'a commodity of eight digits such as 43232110');
}

/** Names of commodities by code, for releases whose tools come without names. */
async function readCommodities(release: OnetReading): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  await release.read('commodities', (table) => {
    const readCode = table.text('Commodity Code');
    const readName = table.text('Commodity Title');
    return (cells) => {
      const code = readCode(cells);
      const name = readName(cells);
      if (code !== null && name !== null) names.set(code, name);
    };
  });
  return names;
}

function byId(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** Places in rising order. */
function placesOf(place: ReadonlyMap<string, number>, names: readonly string[]): number[] {
  return names.flatMap((name) => place.get(name) ?? []).sort((a, b) => a - b);
}

type Activities = Pick<Pack, 'activities'> & { readonly byRole: ReadonlyMap<string, number[]> };

/** Ids of detailed work activities, by role through the role's tasks; their wording is not kept. */
export async function readActivities(release: OnetReading, roles: Roles): Promise<Activities> {
  const done = new Map<RoleId, Set<string>>();
  await release.read('activities', (table) => {
    const readRole = roleReader(table, roles);
    const readId = table.id(
      ['DWA Element ID', 'DWA ID'],
      /^[\w.]{1,40}$/,
      'an activity such as 4.A.2.a.4.I09.D03',
    );
    return (cells) => {
      const role = readRole(cells);
      const id = readId(cells);
      if (role === null || id === null) return;
      const ids = done.get(role);
      if (ids === undefined) done.set(role, new Set([id]));
      else ids.add(id);
    };
  });
  const activities = [...new Set([...done.values()].flatMap((ids) => [...ids]))].sort();
  const place = new Map(activities.map((id, at) => [id, at]));
  return {
    activities,
    byRole: new Map([...done].map(([role, ids]) => [role, placesOf(place, [...ids])])),
  };
}
