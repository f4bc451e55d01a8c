// Draws the roles: filled when rated, dotted when estimated, hollow when only a title is known.
import type { Camera } from './camera.ts';
import type { Pen } from './pen.ts';
import { type DotBatch, dotScale, type Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

/** What a filter leaves out stays on the map this faintly; where nothing may be faint, as a point of this radius. */
const FADED = 0.2;
const FADED_POINT = 1.2;
const DOTTED = [1.6, 1.6];
const SOLID: number[] = [];
/** Hollow and dotted outlines need this much radius to be seen as such, in CSS pixels. */
const LEAST_OUTLINE = 2.4;

/** The area drawn, in CSS pixels. */
export type Area = { readonly width: number; readonly height: number };

/** Draws all dots in view, a batch in one style; `faded` is 1 at the positions of faded roles. */
export function drawDots<P>(
  context: Pen<P>,
  scene: Scene,
  faded: Uint8Array,
  theme: MapTheme,
  camera: Camera,
  area: Area,
): void {
  for (const batch of scene.batches) {
    const color = theme.dots[batch.tint - 1] ?? theme.ink;
    context.fillStyle = batch.basis === 'rated' ? color : (theme.lands[batch.tint - 1] ?? theme.surface);
    context.strokeStyle = color;
    context.lineWidth = batch.basis === 'estimated' ? 1.4 : 1.1;
    context.setLineDash(batch.basis === 'estimated' ? DOTTED : SOLID);
    context.globalAlpha = 1;
    paint(context, batch, scene, faded, 0, Number.POSITIVE_INFINITY, camera, area);
    context.globalAlpha = theme.isOutlined ? 1 : FADED;
    const most = theme.isOutlined ? FADED_POINT : Number.POSITIVE_INFINITY;
    paint(context, batch, scene, faded, 1, most, camera, area);
  }
  context.globalAlpha = 1;
  context.setLineDash(SOLID);
}

function paint<P>(
  context: Pen<P>,
  batch: DotBatch,
  { xs, ys, radii }: Scene,
  faded: Uint8Array,
  wanted: 0 | 1,
  most: number,
  camera: Camera,
  area: Area,
): void {
  const scale = dotScale(camera.zoom);
  const least = batch.basis === 'rated' ? 0 : LEAST_OUTLINE;
  // Each by itself: a software renderer fills a circle faster than its share of a path of many.
  for (let at = 0; at < batch.roles.length; at++) {
    const role = batch.roles[at] ?? 0;
    if (faded[role] !== wanted) continue;
    const radius = Math.min(most, Math.max(least, (radii[role] ?? 0) * scale));
    const x = (xs[role] ?? 0) * camera.zoom + camera.x;
    const y = (ys[role] ?? 0) * camera.zoom + camera.y;
    if (x < -radius || y < -radius || x > area.width + radius || y > area.height + radius) continue;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    if (batch.basis !== 'rated') context.stroke();
  }
}
