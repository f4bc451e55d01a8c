// What the filter leaves out, and by which part; what is not known passes nothing that asks for it.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  askedParts,
  type Filtered,
  NO_FILTER,
  type RoleFilter,
  rolesLeftOut,
} from '../../../shared/filters/role-filter.ts';
import type { Role } from '../../../shared/model/pack.ts';
import type { PackContent, PackIndex } from '../../../shared/moves/pack-index.ts';
import { builtInIndex, person } from '../../support/built-in-pack.ts';

let index: PackIndex;
let content: PackContent;
beforeAll(async () => {
  index = await builtInIndex();
  content = index.content;
});

function leftOutBy(
  filter: Partial<RoleFilter>,
  known: Partial<Filtered> = {},
): ReturnType<typeof rolesLeftOut> {
  return rolesLeftOut({ index, person: null, withoutFeeder: null, ...known }, { ...NO_FILTER, ...filter });
}

function passing(filter: Partial<RoleFilter>, known: Partial<Filtered> = {}): readonly Role[] {
  const leftOut = leftOutBy(filter, known);
  return content.roles.filter(({ id }) => leftOut?.has(id) !== true);
}

describe('a filter', () => {
  test('that asks nothing leaves nothing out', () => {
    expect(askedParts(NO_FILTER)).toEqual([]);
    expect(leftOutBy({})).toBeNull();
  });

  test('of families and zones lets through just those', () => {
    const [family] = content.families;
    const roles = passing({ families: [family!.id], zones: [2, 3] });
    expect(roles.length).toBeGreaterThan(0);
    expect(roles).toEqual(
      content.roles.filter((role) => role.family === family!.id && (role.zone === 2 || role.zone === 3)),
    );
  });

  test('of pay holds the lower quartile against it; top-coded pay passes, pay that is not known does not', () => {
    const roles = passing({ payAtLeast: 200_000 });
    const pays = roles.map(({ pay }) => pay?.annual[1]);
    expect(pays).toContain('top-coded');
    expect(pays.every((pay) => pay === 'top-coded' || (pay ?? 0) >= 200_000)).toBe(true);
    const unknown = content.roles.filter(({ pay }) => (pay?.annual[1] ?? null) === null);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every((role) => !passing({ payAtLeast: 0 }).includes(role))).toBe(true);
  });

  test('of growing jobs is narrower than of those that do not shrink', () => {
    const growing = passing({ outlook: 'growing' });
    const steady = passing({ outlook: 'not-shrinking' });
    expect(growing.length).toBeLessThan(steady.length);
    expect(growing.every((role) => steady.includes(role))).toBe(true);
    expect(growing.every(({ outlook }) => outlook!.changePercent! > 0)).toBe(true);
  });

  test('of tasks AI could help with lets through only roles of which both sources say the same', () => {
    const more = passing({ exposure: 'more' });
    const less = passing({ exposure: 'less' });
    expect(more.length).toBeGreaterThan(100);
    expect(less.length).toBeGreaterThan(100);
    expect(more.some((role) => less.includes(role))).toBe(false);
    const least = (roles: readonly Role[], source: 'eloundouBeta' | 'microsoft') =>
      Math.min(...roles.map(({ exposure }) => exposure[source]!));
    const most = (roles: readonly Role[], source: 'eloundouBeta' | 'microsoft') =>
      Math.max(...roles.map(({ exposure }) => exposure[source]!));
    expect(least(more, 'eloundouBeta')).toBeGreaterThan(most(less, 'eloundouBeta'));
    expect(least(more, 'microsoft')).toBeGreaterThan(most(less, 'microsoft'));
  });

  test('tells every part that leaves a role out', () => {
    const leftOut = leftOutBy({ zones: [5], payAtLeast: 1_000_000 });
    const zoneTwo = content.roles.find((role) => role.zone === 2 && typeof role.pay?.annual[1] === 'number')!;
    expect(leftOut?.get(zoneTwo.id)).toEqual(['zones', 'payAtLeast']);
  });

  test('of tools lets through who uses one of them, by kind or by product', () => {
    const excel = passing({ tools: ['Microsoft Excel'] });
    const torch = passing({ tools: ['PyTorch'] });
    expect(torch.length).toBeGreaterThan(0);
    expect(torch.length).toBeLessThan(excel.length);
    expect(passing({ tools: ['PyTorch', 'Microsoft Excel'] }).length).toBeGreaterThanOrEqual(excel.length);
    expect(passing({ tools: ['Spreadsheet software'] }).length).toBeGreaterThanOrEqual(excel.length);
    expect(passing({ tools: ['a tool nobody has'] })).toEqual([]);
  });

  test('of skills about AI knows data scientists and jobs that a shift brings it to, and not cooks', () => {
    const titles = passing({ ai: true }).map(({ title }) => title);
    expect(titles).toContain('Data Scientists');
    expect(titles).toContain('Marketing Managers');
    expect(titles).not.toContain('Cooks, Fast Food');
    expect(titles.length).toBeLessThan(content.roles.length / 3);
  });

  test('of jobs without a feeder asks nothing until they are known', () => {
    const [first, second] = content.roles.map(({ id }) => id);
    expect(passing({ noFeeder: true })).toHaveLength(content.roles.length);
    expect(passing({ noFeeder: true }, { withoutFeeder: new Set([first!]) }).map(({ id }) => id)).toEqual([
      first,
    ]);
    expect(leftOutBy({ noFeeder: true }, { withoutFeeder: new Set([first!]) })?.get(second!)).toEqual([
      'noFeeder',
    ]);
  });

  test('of what matters leaves out jobs of other interests; what is not rated stays', () => {
    const who = person('43-9021.00', {
      matters: { interests: ['1.B.1.c'], hours: [], places: [], mustHaves: [] },
    });
    const titles = passing({ matters: true }, { person: who }).map(({ title }) => title);
    expect(titles).toContain('Graphic Designers');
    expect(titles).not.toContain('Bookkeeping, Accounting, and Auditing Clerks');
    const unrated = content.roles.filter(({ interests }) => interests === null);
    expect(unrated.every(({ title }) => titles.includes(title))).toBe(true);
    expect(passing({ matters: true })).toHaveLength(content.roles.length);
  });
});
