// What is in view, as facts: for a live summary in words and for the families' names in the corner.
import type { FamilyId, RoleId } from '../../shared/model/pack.ts';
import { type Camera, toWorld, type Viewport } from './camera.ts';
import type { HitTest } from './hit-test.ts';
import type { Scene } from './scene.ts';

export type ViewSummary = {
  readonly zoom: number;
  readonly rolesInView: number;
  /** The families with most roles in view, up to three. */
  readonly families: readonly FamilyId[];
  readonly selected: RoleId | null;
};

const MOST_FAMILIES = 3;
/** A family with less than this share of the roles in view is not worth naming. */
const LEAST_SHARE = 0.12;

/** Counts what the free area shows. */
export function summarize(
  scene: Scene,
  hits: HitTest,
  camera: Camera,
  viewport: Viewport,
  selected: number | null,
): ViewSummary {
  const { width, height, insets } = viewport;
  const topLeft = toWorld(camera, { x: insets.left, y: insets.top });
  const bottomRight = toWorld(camera, { x: width - insets.right, y: height - insets.bottom });
  const inView = hits.inside(topLeft.x, topLeft.y, bottomRight.x, bottomRight.y);
  const counts = new Map<FamilyId, number>();
  for (const at of inView) {
    const family = scene.roles[at]?.family;
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const families = [...counts]
    .filter(([, count]) => count >= inView.length * LEAST_SHARE)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_FAMILIES)
    .map(([family]) => family);
  const role = selected === null ? undefined : scene.roles[selected];
  return { zoom: camera.zoom, rolesInView: inView.length, families, selected: role?.id ?? null };
}
