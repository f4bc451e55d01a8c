// What the map draws, prepared once per layout: columns of dots grouped by look, label order, families.
import { dotRadius } from '../../shared/layout/dot-radius.ts';
import { familyLines } from '../../shared/layout/family-labels.ts';
import type { MapBounds, MapLayout, MapPolygon, MapRole } from '../../shared/layout/map-layout.ts';
import type { FamilyId, RoleId } from '../../shared/model/pack.ts';
import { titleLines } from './label-text.ts';

/** Dots that look alike: one tint and one kind of outline. */
export type DotBatch = {
  readonly tint: number;
  readonly basis: MapRole['basis'];
  readonly roles: Int32Array;
};

export type SceneFamily = {
  readonly id: FamilyId;
  readonly name: string;
  readonly tint: number;
  readonly lands: readonly MapPolygon[];
  /** Places for the name with its lines, the best first. */
  readonly labels: readonly { readonly lines: readonly string[]; readonly x: number; readonly y: number }[];
  /** Type size at zoom 1, in CSS pixels: larger on larger lands. */
  readonly size: number;
};

export type Scene = {
  readonly bounds: MapBounds;
  readonly coast: readonly MapPolygon[];
  readonly roles: readonly MapRole[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** World units at zoom 1. */
  readonly radii: Float64Array;
  readonly batches: readonly DotBatch[];
  readonly families: readonly SceneFamily[];
  readonly familyAt: ReadonlyMap<FamilyId, number>;
  readonly indexOf: ReadonlyMap<RoleId, number>;
  /** Titles as their labels are set; null where they take too much room. */
  readonly titleLines: readonly (readonly string[] | null)[];
  /** Roles in the order in which they get labels: by jobs, ties by id. */
  readonly labelOrder: readonly number[];
};

/** Dots grow with the root of the zoom, so that zooming in makes room between them. */
export function dotScale(zoom: number): number {
  return Math.sqrt(zoom);
}

/** Prepares a layout for drawing. */
export function buildScene(layout: MapLayout): Scene {
  const { roles } = layout;
  const tintOf = new Map(layout.families.map((family) => [family.id, family.tint]));
  const labelOrder = roles.map((_, at) => at);
  labelOrder.sort((a, b) => compareForLabels(roles[a], roles[b]));
  return {
    bounds: layout.bounds,
    coast: layout.coast,
    roles,
    xs: Float64Array.from(roles, (role) => role.x),
    ys: Float64Array.from(roles, (role) => role.y),
    radii: Float64Array.from(roles, (role) => dotRadius(role.jobs)),
    batches: batch(roles, tintOf),
    families: layout.families.map(sceneFamily),
    familyAt: new Map(layout.families.map((family, at) => [family.id, at])),
    indexOf: new Map(roles.map((role, at) => [role.id, at])),
    titleLines: roles.map((role) => titleLines(role.title)),
    labelOrder,
  };
}

function compareForLabels(a: MapRole | undefined, b: MapRole | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const byJobs = (b.jobs ?? 0) - (a.jobs ?? 0);
  if (byJobs !== 0) return byJobs;
  return a.id < b.id ? -1 : 1;
}

function batch(roles: readonly MapRole[], tintOf: ReadonlyMap<FamilyId, number>): DotBatch[] {
  const groups = new Map<string, { tint: number; basis: MapRole['basis']; members: number[] }>();
  roles.forEach(({ family, basis }, at) => {
    const tint = tintOf.get(family) ?? 1;
    const key = `${basis}${tint}`;
    const group = groups.get(key);
    if (group) group.members.push(at);
    else groups.set(key, { tint, basis, members: [at] });
  });
  return [...groups.values()].map(({ tint, basis, members }) => ({
    tint,
    basis,
    roles: Int32Array.from(members),
  }));
}

function sceneFamily({ id, name, tint, lands, labels }: MapLayout['families'][number]): SceneFamily {
  const corners = lands.reduce((sum, [outer]) => sum + (outer?.length ?? 0) / 2, 0);
  return {
    id,
    name,
    tint,
    lands,
    labels: labels.map(({ x, y, lines }) => ({ x, y, lines: lines === 2 ? familyLines(name) : [name] })),
    // A coast's length stands for the land's size: 13 px on the smallest, 17 px from about 900 units of coast.
    size: Math.min(17, 12.4 + corners / 45),
  };
}

/** The dotted way of a move, as a quadratic curve in world units. */
export type MoveCurve = {
  readonly from: { readonly x: number; readonly y: number };
  readonly bend: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
};

/** The curve between two places: it bows southward or eastward a little, so that it reads as a way and not as a border. */
export function moveCurve(from: { x: number; y: number }, to: { x: number; y: number }): MoveCurve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = dx < 0 ? -1 : 1;
  const bend = {
    x: (from.x + to.x) / 2 - dy * 0.14 * side,
    y: (from.y + to.y) / 2 + dx * 0.14 * side,
  };
  return { from: { x: from.x, y: from.y }, bend, to: { x: to.x, y: to.y } };
}

/** The curve's point at share 0..1 of its way. */
export function pointOnCurve({ from, bend, to }: MoveCurve, share: number): { x: number; y: number } {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  };
}
