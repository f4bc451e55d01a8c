// Draws the ground: sea, the shallow water along the coast, and the families' lands.
import type { MapPolygon } from '../../shared/layout/map-layout.ts';
import type { Pen, Tracer } from './pen.ts';
import type { Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

/** Paths in world units, made once per scene. */
export type LandPaths<P = Path2D> = { readonly coast: P; readonly lands: readonly P[] };

/** Shallow water: bands along the coast in pixels at zoom 1, growing less than the map does; the outer ones are fainter. */
const SHALLOWS = [22, 14, 7] as const;
/** World units from the coast that shallow water reaches at the smallest zoom. */
export const SHALLOWS_REACH = 40;

/** Makes a scene's paths out of empty ones. */
export function landPaths<P extends Tracer>(scene: Scene, empty: () => P): LandPaths<P> {
  return {
    coast: traced(empty(), scene.coast),
    lands: scene.families.map((family) => traced(empty(), family.lands)),
  };
}

/** A smooth path through the middles of a ring's sides; neighbors share sides, so their borders stay together. */
function traced<P extends Tracer>(path: P, polygons: readonly MapPolygon[]): P {
  for (const polygon of polygons) {
    for (const ring of polygon) addRing(path, ring);
  }
  return path;
}

function addRing(path: Tracer, ring: readonly number[]): void {
  const at = (index: number) => ring[index % ring.length] ?? 0;
  path.moveTo((at(0) + at(2)) / 2, (at(1) + at(3)) / 2);
  for (let corner = 2; corner <= ring.length; corner += 2) {
    const x = at(corner);
    const y = at(corner + 1);
    path.quadraticCurveTo(x, y, (x + at(corner + 2)) / 2, (y + at(corner + 3)) / 2);
  }
  path.closePath();
}

/** Fills the canvas with sea and draws the lands on it; the context's transform is from world units. */
export function drawLands(
  context: OffscreenCanvasRenderingContext2D,
  paths: LandPaths,
  scene: Scene,
  theme: MapTheme,
  zoom: number,
): void {
  const { canvas } = context;
  const transform = context.getTransform();
  context.resetTransform();
  context.fillStyle = theme.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(transform);
  drawGround(context, paths, scene, theme, zoom);
}

/** Draws shallow water and lands over a sea; the context's transform is from world units, at a zoom. */
export function drawGround<P>(
  context: Pick<
    Pen<P>,
    'lineJoin' | 'lineWidth' | 'strokeStyle' | 'fillStyle' | 'globalAlpha' | 'fill' | 'stroke'
  >,
  paths: LandPaths<P>,
  scene: Scene,
  theme: MapTheme,
  zoom: number,
): void {
  context.lineJoin = 'round';
  if (theme.isOutlined) {
    outlineLands(context, paths, theme, zoom);
    return;
  }
  context.strokeStyle = theme.ink2;
  context.globalAlpha = 0.04;
  for (const width of SHALLOWS) {
    context.lineWidth = width / Math.sqrt(zoom);
    context.stroke(paths.coast);
  }
  context.globalAlpha = 1;
  context.fillStyle = theme.coast;
  context.fill(paths.coast);
  context.strokeStyle = theme.coast;
  context.lineWidth = 1.5 / zoom;
  for (let at = 0; at < paths.lands.length; at++) {
    const path = paths.lands[at];
    const family = scene.families[at];
    if (!path || !family) continue;
    context.fillStyle = theme.lands[family.tint - 1] ?? theme.surface;
    context.fill(path);
    context.stroke(path);
  }
}

/** Without tints a land is told by its border: the coast is twice as wide as a border between families. */
function outlineLands<P>(
  context: Pick<Pen<P>, 'lineWidth' | 'strokeStyle' | 'fillStyle' | 'fill' | 'stroke'>,
  paths: LandPaths<P>,
  theme: MapTheme,
  zoom: number,
): void {
  context.strokeStyle = theme.coast;
  context.lineWidth = 3 / zoom;
  context.stroke(paths.coast);
  context.fillStyle = theme.surface;
  context.fill(paths.coast);
  context.lineWidth = 2 / zoom;
  // Each land covers the half of its neighbors' borders that lies in it: so a border is one line, not two.
  for (const path of paths.lands) {
    context.stroke(path);
    context.fill(path);
  }
}
