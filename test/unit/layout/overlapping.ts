// The overlaps of a map's dots, which no map may have.
import { dotRadius } from '../../../shared/layout/dot-radius.ts';
import type { MapLayout } from '../../../shared/layout/map-layout.ts';

/** Pairs of roles whose dots overlap. */
export function overlapping(roles: MapLayout['roles']): string[] {
  return roles.flatMap((a, at) =>
    roles
      .slice(at + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < dotRadius(a.jobs) + dotRadius(b.jobs))
      .map((b) => `${a.id} ${b.id}`),
  );
}
