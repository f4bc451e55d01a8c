// The whole way from a pack to its map: similarity, embedding, arrangement, lands. The same pack always gives the same map.
import type { Pack } from '../model/pack.ts';
import { arrange } from './arrange.ts';
import { placeFamilyLabels } from './family-labels.ts';
import { buildLands } from './lands.ts';
import { MAP_FORMAT_VERSION, type MapLayout } from './map-layout.ts';
import { cell, type Matrix, zeros } from './matrix.ts';
import { orient } from './orient.ts';
import { type LayoutQuality, layoutQuality } from './quality.ts';
import { cosineDistances, type PlacedRole, similaritySpace } from './similarity.ts';
import { tintFamilies } from './tints.ts';
import { attractionOf, embedNeighbors, neighborForce } from './tsne.ts';

// Chosen by trial on O*NET 30.1: smaller loses families, larger loses neighbors.
/** Added to the cosine distance of roles of different families. */
const FAMILY_DISTANCE = 0.17;
const PERPLEXITY = 20;
const EMBEDDING_STEPS = 1000;
/**
 * The embedding starts from the first two components, this wide. The usual tiny start lets any change of the pack turn the
 * whole map; from this one, leaving out one role in twenty moves the others by 0.09 of the map's radius instead of 0.63,
 * at the same quality.
 */
const START_SIZE = 10;

export type LayoutInput = Pick<Pack, 'id' | 'edition' | 'skills' | 'families'> & {
  readonly roles: readonly PlacedRole[];
};

/** Lays out a pack's roles; `onProgress` hears the share done, 0..1. O(roles²) a step: about 8 s for 1,000 roles. */
export function buildLayout(input: LayoutInput, onProgress?: (share: number) => void): MapLayout {
  const embeddedRoles = input.roles.filter((role) => role.requirements !== null);
  const space = similaritySpace(embeddedRoles, input.skills);
  const distances = cosineDistances(space);
  const force = neighborForce(attractionOf(withFamilies(distances, embeddedRoles), PERPLEXITY));
  const embedded = embedNeighbors(force, startOf(space), EMBEDDING_STEPS, (share) =>
    onProgress?.(share * 0.4),
  );
  orient(embedded, space);
  const arranged = arrange(input.roles, embedded, force, (share) => onProgress?.(0.4 + share * 0.6));
  const positions = arranged.map((value) => Math.round(value * 10) / 10);
  return describe(input, positions, ratedQuality(input.roles, embeddedRoles, distances, positions));
}

function startOf(space: Matrix): Float64Array {
  const start = new Float64Array(space.rows * 2);
  for (let row = 0; row < space.rows; row++) {
    start[2 * row] = cell(space.values, row * space.columns) * START_SIZE;
    start[2 * row + 1] = cell(space.values, row * space.columns + 1) * START_SIZE;
  }
  return start;
}

function withFamilies(distances: Matrix, roles: readonly PlacedRole[]): Matrix {
  const widened = zeros(distances.rows, distances.rows);
  for (let a = 0; a < distances.rows; a++) {
    for (let b = 0; b < distances.rows; b++) {
      const apart = roles[a]?.family === roles[b]?.family ? 0 : FAMILY_DISTANCE;
      widened.values[a * distances.rows + b] = cell(distances.values, a * distances.rows + b) + apart;
    }
  }
  return widened;
}

/** Quality on the rated roles only: estimated ones lie among their neighbors by construction. */
function ratedQuality(
  roles: readonly PlacedRole[],
  embeddedRoles: readonly PlacedRole[],
  distances: Matrix,
  positions: Float64Array,
): LayoutQuality {
  const rows = embeddedRoles.flatMap((role, row) => (role.basis === 'rated' ? [row] : []));
  const between = zeros(rows.length, rows.length);
  rows.forEach((a, i) => {
    rows.forEach((b, j) => {
      between.values[i * rows.length + j] = cell(distances.values, a * distances.rows + b);
    });
  });
  const rated = roles.flatMap((role, at) => (role.basis === 'rated' ? [{ role, at }] : []));
  const drawn = rated.flatMap(({ at }) => [cell(positions, 2 * at), cell(positions, 2 * at + 1)]);
  return layoutQuality(
    between,
    Float64Array.from(drawn),
    rated.map(({ role }) => role.family),
  );
}

function describe(input: LayoutInput, positions: Float64Array, quality: LayoutQuality): MapLayout {
  const familyAt = new Map(input.families.map((family, at) => [family.id, at]));
  const roles = input.roles.map((role, at) => ({
    id: role.id,
    title: role.title,
    family: role.family,
    basis: role.basis,
    jobs: role.employment === null ? null : Math.round(role.employment.jobs),
    x: cell(positions, 2 * at),
    y: cell(positions, 2 * at + 1),
  }));
  const dots = roles.map(({ x, y, family }) => ({ x, y, family: familyAt.get(family) ?? -1 }));
  const { grid, coast, lands, bounds } = buildLands(dots, input.families.length);
  const tints = tintFamilies(grid, input.families.length);
  const labels = placeFamilyLabels(
    grid,
    input.families.map((family) => family.shortName),
    roles,
  );
  return {
    format: 'waymark-map',
    version: MAP_FORMAT_VERSION,
    packId: input.id,
    edition: input.edition,
    bounds,
    quality: { kept: thousandth(quality.kept), sameFamily: thousandth(quality.sameFamily) },
    coast: [...coast],
    families: input.families.map((family, at) => ({
      id: family.id,
      name: family.shortName,
      tint: tints[at] ?? 1,
      lands: [...(lands[at] ?? [])],
      labels: labels[at] ?? [],
    })),
    roles,
  };
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
