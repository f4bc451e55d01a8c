// Draws where the person is, where they look, the way between, and the numbered options.
import type { Camera, Point } from './camera.ts';
import type { PlacedMarks } from './marks.ts';
import type { Pen } from './pen.ts';
import { dotScale, type MoveCurve, type Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

const WAY_DOTS = [0, 5.5];
const SOLID: number[] = [];
/** Thin enough to stay behind the dotted way. */
const QUIET_LINE = 1;

/** The dotted way in focus, with the dots of its stops, over the quiet lines of other moves; drawn under labels and marks. */
export function drawWay<P>(
  context: Pen<P>,
  scene: Scene,
  marks: PlacedMarks,
  theme: MapTheme,
  camera: Camera,
): void {
  if (marks.moves.length > 0) {
    traceCurves(context, marks.moves, camera);
    context.strokeStyle = theme.destination;
    context.lineWidth = QUIET_LINE;
    context.stroke();
  }
  if (marks.way.length === 0) return;
  traceCurves(context, marks.way, camera);
  context.lineCap = 'round';
  context.strokeStyle = theme.halo;
  context.lineWidth = 4;
  context.stroke();
  context.setLineDash(WAY_DOTS);
  context.strokeStyle = theme.destination;
  context.lineWidth = 2.4;
  context.stroke();
  context.setLineDash(SOLID);
  context.lineCap = 'butt';
  for (const stop of marks.stops) drawStop(context, place(scene, stop, camera), theme);
}

function traceCurves<P>(context: Pen<P>, curves: readonly MoveCurve[], { zoom, x, y }: Camera): void {
  context.beginPath();
  for (const { from, bend, to } of curves) {
    context.moveTo(from.x * zoom + x, from.y * zoom + y);
    context.quadraticCurveTo(bend.x * zoom + x, bend.y * zoom + y, to.x * zoom + x, to.y * zoom + y);
  }
}

/** A ring around a stop of the way, as on a line of a transit map. */
function drawStop<P>(context: Pen<P>, at: Point, theme: MapTheme): void {
  disk(context, at, 6.5, theme.destination);
  disk(context, at, 4, theme.surface);
}

/** The marks themselves; the context is scaled to CSS pixels. */
export function drawMarks<P>(
  context: Pen<P>,
  scene: Scene,
  marks: PlacedMarks,
  theme: MapTheme,
  camera: Camera,
): void {
  for (const { role, number } of marks.candidates) {
    const radius = Math.max(9, (scene.radii[role] ?? 0) * dotScale(camera.zoom));
    drawNumber(context, place(scene, role, camera), number, radius, theme);
  }
  if (marks.you !== null) drawYou(context, place(scene, marks.you, camera), theme);
  if (marks.destination !== null) drawPin(context, place(scene, marks.destination, camera), theme);
}

function place({ xs, ys }: Scene, role: number, camera: Camera): Point {
  return { x: (xs[role] ?? 0) * camera.zoom + camera.x, y: (ys[role] ?? 0) * camera.zoom + camera.y };
}

function disk<P>(context: Pen<P>, { x, y }: Point, radius: number, color: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

/** An ink ring around an ink dot. */
function drawYou<P>(context: Pen<P>, at: Point, theme: MapTheme): void {
  disk(context, at, 10, theme.surface);
  disk(context, at, 8.5, theme.ink);
  disk(context, at, 6.5, theme.surface);
  disk(context, at, 4.5, theme.ink);
}

/** A pin whose tip stands on the role. */
function drawPin<P>(context: Pen<P>, { x, y }: Point, theme: MapTheme): void {
  context.beginPath();
  context.moveTo(x, y);
  context.bezierCurveTo(x - 3, y - 7, x - 9.5, y - 11.5, x - 9.5, y - 18.5);
  context.arc(x, y - 18.5, 9.5, Math.PI, 0);
  context.bezierCurveTo(x + 9.5, y - 11.5, x + 3, y - 7, x, y);
  context.closePath();
  context.fillStyle = theme.destination;
  context.strokeStyle = theme.surface;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.stroke();
  context.fill();
  disk(context, { x, y: y - 18.5 }, 3.6, theme.surface);
}

function drawNumber<P>(context: Pen<P>, at: Point, number: number, radius: number, theme: MapTheme): void {
  disk(context, at, radius + 1.5, theme.surface);
  disk(context, at, radius, theme.destination);
  context.fillStyle = theme.onDestination;
  context.font = `600 11px ${theme.fontUi}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), at.x, at.y + 0.5);
}
