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
/** Width of the outline of a role of which only the title is known. */
const HOLLOW_LINE = 1.1;
/** Hollow and dotted outlines need this much radius to be seen as such, in CSS pixels. */
const LEAST_OUTLINE = 2.4;

/** How dots are drawn that nothing shines through: a hollow one as a disk on a larger one, a quarter of outlining it. */
const PASSES = {
  rated: [{ isColored: true, grown: 0, isOutlined: false }],
  estimated: [{ isColored: false, grown: 0, isOutlined: true }],
  'title-only': [
    { isColored: true, grown: HOLLOW_LINE / 2, isOutlined: false },
    { isColored: false, grown: -HOLLOW_LINE / 2, isOutlined: false },
  ],
} as const;

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
    drawBatch(context, { batch, scene, faded, camera, area }, theme);
  }
  context.globalAlpha = 1;
  context.setLineDash(SOLID);
}

/** Dots of one batch. */
type Dots = {
  readonly batch: DotBatch;
  readonly scene: Scene;
  readonly faded: Uint8Array;
  readonly camera: Camera;
  readonly area: Area;
};

/** Which of them, the most their radius may be in CSS pixels, how much larger than that, and whether outlined. */
type Pass = {
  readonly wanted: 0 | 1;
  readonly most: number;
  readonly grown: number;
  readonly isOutlined: boolean;
};

function drawBatch<P>(context: Pen<P>, dots: Dots, theme: MapTheme): void {
  const { tint, basis } = dots.batch;
  const color = theme.dots[tint - 1] ?? theme.ink;
  const ground = theme.lands[tint - 1] ?? theme.surface;
  context.strokeStyle = color;
  context.lineWidth = basis === 'estimated' ? 1.4 : HOLLOW_LINE;
  context.setLineDash(basis === 'estimated' ? DOTTED : SOLID);
  context.globalAlpha = 1;
  for (const { isColored, ...pass } of PASSES[basis]) {
    context.fillStyle = isColored ? color : ground;
    paint(context, dots, { wanted: 0, most: Number.POSITIVE_INFINITY, ...pass });
  }
  context.globalAlpha = theme.isOutlined ? 1 : FADED;
  const most = theme.isOutlined ? FADED_POINT : Number.POSITIVE_INFINITY;
  paint(context, dots, { wanted: 1, most, grown: 0, isOutlined: basis !== 'rated' });
}

function paint<P>(
  context: Pen<P>,
  { batch, scene, faded, camera, area }: Dots,
  { wanted, most, grown, isOutlined }: Pass,
): void {
  const { xs, ys, radii } = scene;
  const scale = dotScale(camera.zoom);
  const least = batch.basis === 'rated' ? 0 : LEAST_OUTLINE;
  // Each by itself: a software renderer fills a circle faster than its share of a path of many.
  for (let at = 0; at < batch.roles.length; at++) {
    const role = batch.roles[at] ?? 0;
    if (faded[role] !== wanted) continue;
    const radius = Math.min(most, Math.max(least, (radii[role] ?? 0) * scale)) + grown;
    const x = (xs[role] ?? 0) * camera.zoom + camera.x;
    const y = (ys[role] ?? 0) * camera.zoom + camera.y;
    if (x < -radius || y < -radius || x > area.width + radius || y > area.height + radius) continue;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    if (isOutlined) context.stroke();
  }
}
