// The graph the benchmark draws: the built-in map's places repeated over a larger world, and links to the nearest.
import Flatbush from 'flatbush';
import type { MapLayout, MapPolygon } from '../../../shared/layout/map-layout.ts';
import { roleIdSchema } from '../../../shared/model/pack.ts';

export type Link = readonly [from: number, to: number];

/** How far repeated places lie from the first, as a share of the distance between dots. */
const SHIFT = 6;

/**
 * A layout of `count` roles with the families, lands and sizes of another: its places again and again, a little beside,
 * in a world enlarged so that dots lie as close as before. Deterministic.
 */
export function grownLayout(layout: MapLayout, count: number): MapLayout {
  const scale = Math.sqrt(Math.max(1, count / layout.roles.length));
  const grown = (polygons: readonly MapPolygon[]) =>
    polygons.map((polygon) => polygon.map((ring) => ring.map((value) => value * scale)));
  const { left, top, right, bottom } = layout.bounds;
  return {
    ...layout,
    bounds: { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale },
    coast: grown(layout.coast),
    families: layout.families.map((family) => ({
      ...family,
      lands: grown(family.lands),
      labels: family.labels.map((label) => ({ ...label, x: label.x * scale, y: label.y * scale })),
    })),
    roles: Array.from({ length: count }, (_, at) => {
      const role = layout.roles[at % layout.roles.length];
      if (role === undefined) throw new Error('The layout has no roles.');
      const round = Math.floor(at / layout.roles.length);
      const turn = at * 2.399963;
      const shift = round === 0 ? 0 : SHIFT * scale;
      return {
        ...role,
        id: roleIdSchema.parse(round === 0 ? role.id : `${role.id}-${round}`),
        title: round === 0 ? role.title : `${role.title} ${round + 1}`,
        x: role.x * scale + shift * Math.cos(turn),
        y: role.y * scale + shift * Math.sin(turn),
      };
    }),
  };
}

/** Links from each role to its nearest ten. */
export function nearestLinks({ roles }: MapLayout): Link[] {
  const index = new Flatbush(roles.length);
  for (const { x, y } of roles) index.add(x, y, x, y);
  index.finish();
  return roles.flatMap(({ x, y }, from) =>
    index
      .neighbors(x, y, 11)
      .filter((to) => to !== from)
      .slice(0, 10)
      .map((to): Link => [from, to]),
  );
}
