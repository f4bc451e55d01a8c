// Which role is under the pointer, and which is next in a direction.
import Flatbush from 'flatbush';
import type { MapRole } from '../../shared/layout/map-layout.ts';
import type { Point } from './camera.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const directions: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Dots whose edges are compared, and the radius of the largest at zoom 1. */
const NEAREST_TRIED = 8;
const LARGEST_DOT = 9;

/** Half the angle within which a role counts as lying in a direction. */
const CONE = Math.PI / 3;

/** Spatial index of the roles' places; built once per layout. */
export class HitTest {
  readonly #index: Flatbush;
  readonly #roles: readonly MapRole[];

  constructor(roles: readonly MapRole[]) {
    this.#roles = roles;
    // Flatbush holds at least one item; a map without roles has one that is never near.
    this.#index = new Flatbush(Math.max(1, roles.length));
    if (roles.length === 0) this.#index.add(Number.MAX_VALUE, Number.MAX_VALUE);
    for (const { x, y } of roles) this.#index.add(x, y, x, y);
    this.#index.finish();
  }

  /**
   * Index of the role whose dot is nearest to a world point, or null when its edge is farther than `reach` world units.
   * `radii` are the dots' radii as drawn, in world units times `scale`.
   */
  nearest(point: Point, reach: number, radii: Float64Array, scale: number): number | null {
    let best: number | null = null;
    let least = reach;
    for (const at of this.#index.neighbors(point.x, point.y, NEAREST_TRIED, reach + LARGEST_DOT * scale)) {
      const role = this.#roles[at];
      if (!role) continue;
      const gap = Math.hypot(role.x - point.x, role.y - point.y) - (radii[at] ?? 0) * scale;
      if (gap > least || (gap === least && best !== null)) continue;
      least = gap;
      best = at;
    }
    return best;
  }

  /** Indexes of the roles inside a world box. */
  inside(left: number, top: number, right: number, bottom: number): number[] {
    return this.#index.search(left, top, right, bottom);
  }

  /** The role next to role `from` in a direction: near and straight ahead first; null at the edge. Ties by index. */
  toward(from: number, direction: Direction): number | null {
    const start = this.#roles[from];
    if (!start) return null;
    const ahead = directions[direction];
    let best: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    this.#roles.forEach((role, at) => {
      const dx = role.x - start.x;
      const dy = role.y - start.y;
      const distance = Math.hypot(dx, dy);
      if (at === from || distance === 0) return;
      const angle = Math.acos(Math.min(1, (dx * ahead.x + dy * ahead.y) / distance));
      const cost = distance * (1 + angle * angle);
      if (angle <= CONE && cost < least) {
        least = cost;
        best = at;
      }
    });
    return best;
  }
}
