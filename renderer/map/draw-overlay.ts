// Draws what changes without the map changing: the ring of the selection and the card of the role under the pointer.
import type { Camera, Viewport } from './camera.ts';
import { shortTitle, wrap } from './label-text.ts';
import { dotScale, type Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

export type OverlayState = {
  readonly selected: number | null;
  readonly hovered: number | null;
  /** Whether the map names the selected role already, as a mark. */
  readonly isSelectedNamed: boolean;
};

const LINE = 16;
const PAD = 9;
/** One rim of a card's shadow. */
const SHADOW = 'rgba(8, 18, 24, 0.07)';
/** Pixels between a dot's ring and its card. */
const CARD_GAP = 8;

/** Clears the canvas and draws the overlay. `ratio`: device pixels per CSS pixel. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  scene: Scene,
  state: OverlayState,
  theme: MapTheme,
  camera: Camera,
  viewport: Viewport,
  ratio: number,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const { selected, hovered } = state;
  if (selected !== null) drawRing(context, scene, selected, theme, camera, 2.5);
  if (hovered !== null && hovered !== selected) drawRing(context, scene, hovered, theme, camera, 1.5);
  const named = hovered ?? (state.isSelectedNamed ? null : selected);
  if (named !== null) drawCard(context, scene, named, theme, camera, viewport);
}

function drawRing(
  context: CanvasRenderingContext2D,
  { xs, ys, radii }: Scene,
  role: number,
  theme: MapTheme,
  camera: Camera,
  width: number,
): void {
  const x = (xs[role] ?? 0) * camera.zoom + camera.x;
  const y = (ys[role] ?? 0) * camera.zoom + camera.y;
  const radius = (radii[role] ?? 0) * dotScale(camera.zoom) + 4;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = theme.surface;
  context.lineWidth = width + 2;
  context.stroke();
  context.strokeStyle = theme.ink;
  context.lineWidth = width;
  context.stroke();
}

/** The title on a small card above the dot, or below it where there is no room; never outside the free area. */
function drawCard(
  context: CanvasRenderingContext2D,
  scene: Scene,
  at: number,
  theme: MapTheme,
  camera: Camera,
  { width, insets }: Viewport,
): void {
  const role = scene.roles[at];
  if (!role) return;
  const family = scene.families[scene.familyAt.get(role.family) ?? -1]?.name ?? '';
  const lines = wrap(shortTitle(role.title), 34);
  const titleFont = `600 12.5px ${theme.fontUi}`;
  const familyFont = `400 11.5px ${theme.fontUi}`;
  context.font = titleFont;
  let textWidth = 0;
  for (const line of lines) textWidth = Math.max(textWidth, context.measureText(line).width);
  context.font = familyFont;
  textWidth = Math.max(textWidth, context.measureText(family).width);
  const cardWidth = textWidth + 2 * PAD + 2;
  const cardHeight = (lines.length + 1) * LINE + 2 * PAD - 4;
  const x = role.x * camera.zoom + camera.x;
  const y = role.y * camera.zoom + camera.y;
  const reach = (scene.radii[at] ?? 0) * dotScale(camera.zoom) + CARD_GAP;
  const left = Math.max(insets.left + 4, Math.min(width - insets.right - cardWidth - 4, x - cardWidth / 2));
  const top = y - reach - cardHeight < insets.top + 4 ? y + reach : y - reach - cardHeight;
  drawPaper(context, left, top, cardWidth, cardHeight, theme);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = theme.ink;
  context.font = titleFont;
  lines.forEach((line, row) => {
    context.fillText(line, left + PAD, top + PAD + (row + 0.5) * LINE - 1);
  });
  context.fillStyle = theme.ink2;
  context.font = familyFont;
  context.fillText(family, left + PAD, top + PAD + (lines.length + 0.5) * LINE - 2);
}

function drawPaper(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
  theme: MapTheme,
): void {
  // A shadow of three soft rims: blurring one costs a software renderer more than all the rest of the map.
  context.fillStyle = SHADOW;
  for (let rim = 1; rim <= 3; rim++) {
    context.beginPath();
    context.roundRect(left - rim, top - rim + 2, width + 2 * rim, height + 2 * rim, 8 + rim);
    context.fill();
  }
  context.beginPath();
  context.roundRect(left, top, width, height, 8);
  context.fillStyle = theme.surface;
  context.fill();
  context.strokeStyle = theme.line;
  context.lineWidth = 1;
  context.stroke();
}
