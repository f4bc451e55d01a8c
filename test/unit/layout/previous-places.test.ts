import { describe, expect, it, vi } from 'vitest';
import { buildLayout, type LayoutInput } from '../../../shared/layout/build-layout.ts';
import type { MapLayout } from '../../../shared/layout/map-layout.ts';
import { roleIdSchema } from '../../../shared/model/pack.ts';
import { listedPack } from './listed-pack.ts';
import { overlapping } from './overlapping.ts';
import { smallPack } from './small-pack.ts';

// Maps are laid out here on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

/** How far roles of both maps moved in the middle case, as a share of the map's width. */
function medianMove(before: MapLayout, after: MapLayout): number {
  const places = new Map(before.roles.map((role) => [role.id, role]));
  const moves = after.roles.flatMap((role) => {
    const was = places.get(role.id);
    return was === undefined ? [] : [Math.hypot(role.x - was.x, role.y - was.y)];
  });
  moves.sort((a, b) => a - b);
  return moves[moves.length >> 1]! / (before.bounds.right - before.bounds.left);
}

const packs: [string, LayoutInput][] = [
  ['rated', smallPack()],
  ['listed', listedPack({ roleCount: 60, families: 5, skillsAField: 30 })],
];

describe.each(packs)('the map of a %s pack that changes a little', (_name, pack) => {
  const before = buildLayout(pack);
  const twin = { ...pack.roles[3]!, id: roleIdSchema.parse('twin'), title: 'Twin' };

  it('stays where it was when nothing changes', () => {
    expect(medianMove(before, buildLayout(pack, undefined, before))).toBeLessThan(0.03);
  });

  it('stays where it was when a role is added, which stands beside what it is like', () => {
    const after = buildLayout({ ...pack, roles: [...pack.roles, twin] }, undefined, before);
    expect(medianMove(before, after)).toBeLessThan(0.03);
    const [added, like] = ['twin', pack.roles[3]!.id].map(
      (id) => after.roles.find((role) => role.id === id)!,
    );
    const width = after.bounds.right - after.bounds.left;
    expect(Math.hypot(added!.x - like!.x, added!.y - like!.y) / width).toBeLessThan(0.2);
    expect(overlapping(after.roles)).toEqual([]);
  });

  it('stays where it was when one requirement changes', () => {
    const roles = pack.roles.map((role, at) =>
      at === 5 && role.requirements
        ? {
            ...role,
            requirements: {
              ...role.requirements,
              importance: role.requirements.importance.map((v, n) => (n === 0 ? 1 : v)),
            },
          }
        : role,
    );
    expect(medianMove(before, buildLayout({ ...pack, roles }, undefined, before))).toBeLessThan(0.03);
  });

  it('faces as it did when most of it is new', () => {
    const fewer = { ...pack, roles: pack.roles.filter((_, at) => at % 3 === 0) };
    const turned = {
      roles: buildLayout(fewer).roles.map(({ id, x, y }) => ({ id, x: -y, y: -x })),
    };
    const after = buildLayout(pack, undefined, turned);
    const was = new Map(turned.roles.map((role) => [role.id, role]));
    const alike = after.roles.reduce(
      (sum, { id, x, y }) => sum + x * (was.get(id)?.x ?? 0) + y * (was.get(id)?.y ?? 0),
      0,
    );
    expect(alike).toBeGreaterThan(0);
  });
});
