// Roles by name: titles, what people call them, their zone and their related roles.
import { type PackRole, type RoleId, roleIdSchema } from '../../../../shared/model/pack.ts';
import type { Table } from '../tables-columns.ts';
import { CODE, codeReader, type ElementNames, type Roles, roleReader } from './onet-cells.ts';
import type { TableKind } from './onet-files.ts';
import type { OnetReading } from './onet-reading.ts';

/** Every role's code and title, by code. */
export async function readRoles(release: OnetReading): Promise<Roles> {
  const titles = new Map<string, string>();
  await release.read('occupations', (table) => {
    const readCode = codeReader(table);
    const readTitle = table.text('Title');
    return (cells) => {
      const code = readCode(cells);
      const title = readTitle(cells);
      if (code === null || title === null) return;
      if (titles.has(code)) table.problem(CODE, code, 'each code once');
      titles.set(code, title);
    };
  });
  if (titles.size === 0) release.problem('occupations', '', 'at least one occupation');
  const sorted = [...titles].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([code, title]) => [code, { id: roleIdSchema.parse(code), title }]));
}

/** Names of elements by id; none where the release has no Content Model Reference. */
export async function readElementNames(release: OnetReading): Promise<ElementNames> {
  const names: ElementNames = new Map();
  await release.read('elements', (table) => {
    const readId = table.text('Element ID');
    const readName = table.text('Element Name');
    return (cells) => {
      const id = readId(cells);
      const name = readName(cells);
      if (id !== null && name !== null) names.set(id, name);
    };
  });
  return names;
}

/** Job zone 1..5 by role. */
export async function readZones(release: OnetReading, roles: Roles): Promise<ReadonlyMap<string, number>> {
  const zones = new Map<string, number>();
  await release.read('zones', (table) => {
    const readRole = roleReader(table, roles);
    const readZone = table.integer('Job Zone', { min: 1, max: 5 });
    return (cells) => {
      const role = readRole(cells);
      const zone = readZone(cells);
      if (role === null || zone === null) return;
      if (zones.has(role)) table.problem(CODE, role, 'one zone for each occupation');
      zones.set(role, zone);
    };
  });
  return zones;
}

const TIERS = ['primaryShort', 'primaryLong', 'supplemental'] as const;
type Tier = (typeof TIERS)[number];
const TIER_WORDS = { 'Primary-Short': TIERS[0], 'Primary-Long': TIERS[1], Supplemental: TIERS[2] } as const;

interface Related {
  readonly id: RoleId;
  readonly tier: Tier;
  readonly index: number;
}

/**
 * Related roles by tier, each tier in O*NET's order. Releases before 26.3 have a matrix of career changers instead,
 * and one of starters, without tiers: their first five count as the first tier, as O*NET's tiers do.
 */
export async function readRelated(
  release: OnetReading,
  roles: Roles,
): Promise<ReadonlyMap<string, PackRole['related']>> {
  const found = new Map<RoleId, Related[]>();
  const kinds: readonly TableKind[] = ['related', 'careerChangers', 'careerStarters'];
  const kind = kinds.find((candidate) => release.has(candidate));
  if (kind !== undefined) {
    await release.read(kind, (table) => {
      const readRole = roleReader(table, roles);
      const readRelatedRole = relatedReader(table, roles, kind === 'related');
      return (cells) => {
        const role = readRole(cells);
        const related = readRelatedRole(cells);
        if (role === null || related === null) return;
        const list = found.get(role);
        if (list === undefined) found.set(role, [related]);
        else list.push(related);
      };
    });
  }
  return new Map([...found].map(([role, related]) => [role, byTier(related)]));
}

function relatedReader(table: Table, roles: Roles, hasTiers: boolean) {
  const readRelated = roleReader(table, roles, 'Related O*NET-SOC Code');
  const readIndex = table.integer('Index', { min: 1 });
  // Object.keys forgets which keys there are.
  const words = Object.keys(TIER_WORDS) as (keyof typeof TIER_WORDS)[];
  const readTier = table.oneOf('Relatedness Tier', words, { optional: !hasTiers });
  return (cells: readonly string[]): Related | null => {
    const id = readRelated(cells);
    const index = readIndex(cells);
    const word = readTier(cells);
    if (id === null || index === null || (hasTiers && word === null)) return null;
    return { id, index, tier: word === null ? tierAt(index) : TIER_WORDS[word] };
  };
}

function tierAt(index: number): Tier {
  if (index <= 5) return 'primaryShort';
  return index <= 10 ? 'primaryLong' : 'supplemental';
}

function byTier(related: readonly Related[]): PackRole['related'] {
  const sorted = [...related].sort((a, b) => a.index - b.index);
  const ofTier = (tier: Tier) => sorted.filter((each) => each.tier === tier).map(({ id }) => id);
  return {
    primaryShort: ofTier('primaryShort'),
    primaryLong: ofTier('primaryLong'),
    supplemental: ofTier('supplemental'),
  };
}

/** Alternate and reported titles by role, once each whatever their case, without the official title. */
export async function readAlternateTitles(
  release: OnetReading,
  roles: Roles,
): Promise<Record<RoleId, string[]>> {
  const named = new Map<RoleId, string[]>([...roles.values()].map(({ id }) => [id, []]));
  const reader = (column: readonly [string, ...string[]]) => (table: Table) => {
    const readRole = roleReader(table, roles);
    const readTitle = table.text(column);
    return (cells: readonly string[]) => {
      const role = readRole(cells);
      const title = readTitle(cells);
      if (role !== null && title !== null) named.get(role)?.push(title);
    };
  };
  await release.read('alternateTitles', reader(['Alternate Title', 'Job Title', 'Lay Title']));
  await release.read('reportedTitles', reader(['Reported Job Title']));
  const entries = [...roles.values()].map(
    ({ id, title }) => [id, distinctTitles(title, named.get(id) ?? [])] as const,
  );
  // fromEntries forgets the brand of its keys.
  return Object.fromEntries(entries) as Record<RoleId, string[]>;
}

/** Titles once each whatever their case, in code unit order, without the official one. */
function distinctTitles(official: string, titles: readonly string[]): string[] {
  const seen = new Set([official.toLowerCase()]);
  const distinct = titles.filter((title) => {
    const key = title.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return distinct.sort();
}
