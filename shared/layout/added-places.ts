// Where jobs added by hand stand on a map that was drawn without them: beside the job they were begun as a copy of, else
// in the middle of their family. Nothing that was there moves.
import type { AddedRole } from '../model/overlay.ts';
import { dotRadius } from './dot-radius.ts';
import type { MapLayout, MapRole } from './map-layout.ts';

type Place = { readonly x: number; readonly y: number };

/** Turn from one try to the next, in radians: the golden angle, which spreads them evenly all around. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** World units by which the tries wind outward, and free ground around a dot: about a small dot's width (ours). */
const STEP = 1.6;
const FREE = 2;

/** Tries before a job is left where it overlaps; they reach across a large land. */
const MOST_TRIES = 400;

/** A layout with added jobs in it; the same layout where there are none. Deterministic; O(jobs added × tries × roles). */
export function withAddedPlaces(layout: MapLayout, added: readonly AddedRole[]): MapLayout {
  const roles = [...layout.roles];
  for (const job of added) {
    const start = startOf(layout, job);
    if (start === null) continue;
    const basis = job.requirements.length > 0 ? 'rated' : 'title-only';
    const { id, title, family } = job;
    roles.push({ id, title, family, basis, jobs: null, ...freePlace(roles, start) });
  }
  return roles.length === layout.roles.length ? layout : { ...layout, roles };
}

/** Null for a family that has no job on the map. */
function startOf({ roles }: MapLayout, { copiedFrom, family }: AddedRole): Place | null {
  const model = roles.find(({ id }) => id === copiedFrom?.role);
  if (model?.family === family) return model;
  const relatives = roles.filter((role) => role.family === family);
  if (relatives.length === 0) return null;
  const mean = (of: (role: MapRole) => number) =>
    relatives.reduce((sum, role) => sum + of(role), 0) / relatives.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function freePlace(roles: readonly MapRole[], start: Place): Place {
  let place = start;
  for (let at = 0; at < MOST_TRIES && !isFree(roles, place); at++) {
    const away = STEP * Math.sqrt(at + 1);
    place = { x: start.x + away * Math.cos(at * TURN), y: start.y + away * Math.sin(at * TURN) };
  }
  return place;
}

function isFree(roles: readonly MapRole[], { x, y }: Place): boolean {
  return roles.every(
    (role) => Math.hypot(role.x - x, role.y - y) >= dotRadius(role.jobs) + dotRadius(null) + FREE,
  );
}
