import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../shared/layout/build-layout.ts';
import { mapLayoutSchema } from '../../../shared/layout/map-layout.ts';
import { overlapping } from './overlapping.ts';
import { smallPack } from './small-pack.ts';

const layout = buildLayout(smallPack());
const role = (id: string) => layout.roles.find((candidate) => candidate.id === id)!;

describe('a layout', () => {
  it('is the same each time', () => {
    expect(JSON.stringify(buildLayout(smallPack()))).toBe(JSON.stringify(layout));
  });

  it('fits the schema of the map file', () => {
    expect(mapLayoutSchema.parse(layout)).toEqual(layout);
  });

  it('holds every role once, in the order of the pack', () => {
    expect(layout.roles.map(({ id }) => id)).toEqual(smallPack().roles.map(({ id }) => id));
  });

  it('lets no dots overlap', () => {
    expect(overlapping(layout.roles)).toEqual([]);
  });

  it('keeps families together', () => {
    expect(layout.quality.sameFamily).toBeGreaterThan(0.8);
  });
});

describe('a role with a title only', () => {
  it('stands with its minor group', () => {
    const { x, y } = role('north-title-1');
    const gap = Math.min(
      ...layout.roles
        .filter(({ id }) => /^north-\d*[02468]$/.test(id))
        .map((other) => Math.hypot(other.x - x, other.y - y)),
    );
    expect(gap).toBeLessThan(40);
  });

  it('stands with its family when its group has no rated role', () => {
    const { x, y } = role('north-title-2');
    const nearest = layout.roles
      .filter(({ basis }) => basis === 'rated')
      .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0]!;
    expect(nearest.family).toBe('north');
  });

  it('makes an island with its family when that has no rated role at all', () => {
    const island = layout.roles.filter(({ family }) => family === 'silent');
    const widest = Math.max(
      ...island.map((a) => Math.max(...island.map((b) => Math.hypot(a.x - b.x, a.y - b.y)))),
    );
    expect(widest).toBeLessThan(80);
    expect(layout.families.find(({ id }) => id === 'silent')!.lands).toHaveLength(1);
  });
});

describe('the built-in map', () => {
  const text = readFileSync('assets/packs/onet-30.1.map.json', 'utf8');
  const builtIn = mapLayoutSchema.parse(JSON.parse(text));

  it('keeps what is near as well as the design asks', () => {
    expect(builtIn.quality.kept).toBeGreaterThanOrEqual(0.4);
    expect(builtIn.quality.sameFamily).toBeGreaterThanOrEqual(0.83);
  });

  it('shows all roles and names every family on its land', () => {
    expect(builtIn.roles).toHaveLength(1016);
    expect(builtIn.families.filter(({ labels }) => labels.length === 0)).toEqual([]);
    expect(overlapping(builtIn.roles)).toEqual([]);
  });

  it('is small enough for the first paint', () => {
    expect(text.length).toBeLessThan(200_000);
  });
});
