// The whole way from a pack to its map: similarity, embedding, arrangement, lands. The same pack always gives the same map.
import type { Pack } from '../model/pack.ts';
import { arrange } from './arrange.ts';
import { attractionOf } from './attraction.ts';
import { placeFamilyLabels } from './family-labels.ts';
import { buildLands } from './lands.ts';
import { MAP_FORMAT_VERSION, type MapLayout } from './map-layout.ts';
import { cell, type Matrix } from './matrix.ts';
import { orient } from './orient.ts';
import {
  continuedStart,
  faceAsBefore,
  isContinued,
  type PreviousMap,
  placesBefore,
} from './previous-places.ts';
import { type LayoutQuality, layoutQuality } from './quality.ts';
import { type PlacedRole, type Similarity, similarityOf } from './similarity.ts';
import { tintFamilies } from './tints.ts';
import { embedNeighbors, neighborForce } from './tsne.ts';

// Chosen by trial on O*NET 30.1: smaller loses families, larger loses neighbors.
/** Added to the cosine distance of roles of different families. */
const FAMILY_DISTANCE = 0.17;
const PERPLEXITY = 20;
/** Steps of the embedding, from the start and when it goes on from an earlier map. */
const FROM_START = { steps: 1000, earlySteps: 250 };
const CONTINUED = { steps: 200, earlySteps: 0 };
/** Root mean square distance from the middle that embeddings come to, by the root of the roles; an estimate of ours. */
const EMBEDDED_SIZE = 0.9;
/**
 * The embedding starts from the first two components, this wide. The usual tiny start lets any change of the pack turn the
 * whole map; from this one, leaving out one role in twenty moves the others by 0.09 of the map's radius instead of 0.63,
 * at the same quality.
 */
const START_SIZE = 10;

export type LayoutInput = Pick<Pack, 'id' | 'edition' | 'skills' | 'families'> & {
  readonly roles: readonly PlacedRole[];
};

/**
 * Lays out a pack's roles; every valid pack gets a map, and one without roles an empty sea. `onProgress` hears the share
 * done, 0..1, some hundred times; what it throws stops the work and passes through. `previous` is the map of an earlier
 * state of the pack: roles that are in both stay about where they were. O(roles²) a step up to 1,500
 * roles, beyond O(roles × log roles) but for similarities.
 */
export function buildLayout(
  input: LayoutInput,
  onProgress?: (share: number) => void,
  previous?: PreviousMap,
): MapLayout {
  const embeddedRoles = input.roles.filter((role) => role.requirements !== null);
  const similarity = similarityOf(embeddedRoles, input.skills);
  const families = embeddedRoles.map(({ family }) => family);
  const attraction = attractionOf(similarity, families, FAMILY_DISTANCE, PERPLEXITY, (share) =>
    onProgress?.(share * 0.1),
  );
  const force = neighborForce(attraction);
  const places = previous ? placesBefore(embeddedRoles, previous) : null;
  const goesOn = places !== null && isContinued(places);
  const start = goesOn
    ? continuedStart(places, attraction, EMBEDDED_SIZE * Math.sqrt(similarity.count))
    : startOf(similarity.axes);
  const embedded = embedNeighbors(force, start, goesOn ? CONTINUED : FROM_START, (share) =>
    onProgress?.(0.1 + share * 0.4),
  );
  if (places?.some((value) => !Number.isNaN(value))) faceAsBefore(embedded, places);
  else orient(embedded, similarity.axes);
  const homes = previous && goesOn ? placesBefore(input.roles, previous) : undefined;
  const arranged = arrange(input.roles, embedded, force, (share) => onProgress?.(0.5 + share * 0.4), homes);
  const positions = arranged.map((value) => Math.round(value * 10) / 10);
  const quality = ratedQuality(input.roles, embeddedRoles, similarity, positions);
  onProgress?.(0.95);
  const layout = describe(input, positions, quality);
  onProgress?.(1);
  return layout;
}

function startOf({ rows, columns, values }: Matrix): Float64Array {
  const start = new Float64Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    start[2 * row] = cell(values, row * columns) * START_SIZE;
    start[2 * row + 1] = cell(values, row * columns + 1) * START_SIZE;
  }
  return start;
}

/** Quality on the rated roles only: estimated ones lie among their neighbors by construction. */
function ratedQuality(
  roles: readonly PlacedRole[],
  embeddedRoles: readonly PlacedRole[],
  similarity: Similarity,
  positions: Float64Array,
): LayoutQuality {
  const rows = embeddedRoles.flatMap((role, row) => (role.basis === 'rated' ? [row] : []));
  const all = new Float64Array(similarity.count);
  const rated = roles.flatMap((role, at) =>
    role.basis === 'rated' && role.requirements !== null ? [{ role, at }] : [],
  );
  const drawn = rated.flatMap(({ at }) => [cell(positions, 2 * at), cell(positions, 2 * at + 1)]);
  return layoutQuality(
    (role, row) => {
      similarity.writeDistances(rows[role] ?? 0, all);
      rows.forEach((from, to) => {
        row[to] = cell(all, from);
      });
    },
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
