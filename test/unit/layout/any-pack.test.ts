// Packs of every size and kind get a map: few roles, none, titles only, thousands that list few of many skills.
import { describe, expect, it, vi } from 'vitest';
import { buildLayout, type LayoutInput } from '../../../shared/layout/build-layout.ts';
import { mapLayoutSchema } from '../../../shared/layout/map-layout.ts';
import type { PlacedRole } from '../../../shared/layout/similarity.ts';
import { listedPack } from './listed-pack.ts';
import { overlapping } from './overlapping.ts';
import { smallPack } from './small-pack.ts';

// Maps are laid out here on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

const small = smallPack();

function of(roles: readonly PlacedRole[]): LayoutInput {
  return { ...small, roles };
}

/** The layout as read back from its file: what is not a number does not survive that. */
function fileOf(input: LayoutInput) {
  return mapLayoutSchema.parse(JSON.parse(JSON.stringify(buildLayout(input))));
}

describe('a tiny pack', () => {
  const oneFamily = small.roles.filter(({ family }) => family === 'north');
  const cases: [string, readonly PlacedRole[]][] = [
    ['no role', []],
    ['one role', small.roles.slice(0, 1)],
    ['two roles', small.roles.slice(0, 2)],
    ['three roles of two families', [...small.roles.slice(0, 2), ...small.roles.slice(20, 21)]],
    ['one family', oneFamily],
    ['titles only', small.roles.filter(({ requirements }) => requirements === null)],
    ['one title', small.roles.filter(({ requirements }) => requirements === null).slice(0, 1)],
    [
      'roles that all ask the same',
      oneFamily.map((role) => ({ ...role, requirements: small.roles[0]!.requirements })),
    ],
    [
      'roles that ask nothing known',
      oneFamily.map((role) => ({ ...role, requirements: { skills: [], importance: [], level: [] } })),
    ],
  ];
  it.each(cases)('of %s gets a whole map', (_, roles) => {
    const layout = fileOf(of(roles));
    expect(layout.roles.map(({ id }) => id)).toEqual(roles.map(({ id }) => id));
    expect(overlapping(layout.roles)).toEqual([]);
    expect(layout.coast.length > 0).toBe(roles.length > 0);
    expect(layout.bounds.right).toBeGreaterThan(layout.bounds.left);
  });

  it('of titles only keeps families apart', () => {
    const titles = ['east', 'west', 'north'].flatMap((family) =>
      small.roles
        .filter((role) => role.family === family)
        .map((role) => ({ ...role, basis: 'title-only' as const, requirements: null })),
    );
    const { roles } = buildLayout(of(titles));
    const nearest = roles.map((role) => {
      const others = roles.filter((other) => other !== role);
      const gap = (other: (typeof roles)[number]) => Math.hypot(other.x - role.x, other.y - role.y);
      return others.reduce((best, other) => (gap(other) < gap(best) ? other : best)).family === role.family;
    });
    expect(nearest.filter(Boolean).length / nearest.length).toBeGreaterThan(0.9);
  });
});

describe('a pack whose roles list few of many skills', () => {
  const sixty = listedPack({ roleCount: 60, families: 5, skillsAField: 30 });
  // More than 1,500 roles: each is compared with its nearest only, and pushes are worked out by cells.
  const many = listedPack({ roleCount: 1600, families: 24, skillsAField: 60 });
  const layout = buildLayout(many);

  it('of sixty roles keeps their families and what is alike together', () => {
    const { quality, roles } = buildLayout(sixty);
    expect(quality.sameFamily).toBeGreaterThan(0.85);
    expect(quality.kept).toBeGreaterThan(0.6);
    expect(overlapping(roles)).toEqual([]);
  });

  it('of many roles keeps them as well as the design asks', () => {
    expect(layout.quality.kept).toBeGreaterThan(0.4);
    expect(layout.quality.sameFamily).toBeGreaterThan(0.83);
  });

  it('of many roles lets no dots overlap', () => {
    expect(overlapping(layout.roles)).toEqual([]);
  });

  it('is placed the same each time', () => {
    expect(buildLayout(sixty)).toEqual(buildLayout(sixty));
  });

  it('gives each family a land and a place for its name', () => {
    expect(layout.families.filter(({ lands, labels }) => lands.length === 0 || labels.length === 0)).toEqual(
      [],
    );
  });
});

describe('progress', () => {
  it('rises to 1', () => {
    const heard: number[] = [];
    buildLayout(small, (share) => heard.push(share));
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(100);
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(1);
  });

  it.each([0, 0.3, 0.7, 0.95])('stops the work by throwing, here at %f', (stopAt) => {
    const heard: number[] = [];
    const stop = new Error('stop');
    const build = () =>
      buildLayout(small, (share) => {
        heard.push(share);
        if (share >= stopAt) throw stop;
      });
    expect(build).toThrow(stop);
    expect(heard.filter((share) => share >= stopAt)).toHaveLength(1);
  });
});
