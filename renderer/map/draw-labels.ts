// Draws the names on the map: families in the serif, roles and marks by the label plan.
import type { Camera, Insets } from './camera.ts';
import type { Area } from './draw-dots.ts';
import { FAMILY_SPACING, familyFont, type Ink } from './label-ink.ts';
import { familyTypeSize, type Label, labelOffset, labelReach } from './label-place.ts';
import type { LabelPlan } from './label-plan.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

/** Zooms between which the families' names step back, and how far (design: Labels by level of detail). */
const FADE_FROM = 1.5;
const FADE_TO = 1.9;
const FADED = 0.4;

/** Draws the families' names; the context is scaled to CSS pixels. */
export function drawFamilyNames<C extends Pick<Pen, 'globalAlpha'>>(
  context: C,
  scene: Scene,
  plan: LabelPlan,
  ink: Ink<C>,
  theme: MapTheme,
  camera: Camera,
): void {
  const share = theme.isOutlined
    ? 0
    : Math.min(1, Math.max(0, (camera.zoom - FADE_FROM) / (FADE_TO - FADE_FROM)));
  context.globalAlpha = 1 - share * (1 - FADED);
  for (const name of plan.familiesAt(camera.zoom)) {
    const size = familyTypeSize(scene.families[name.family]?.size ?? 0, camera.zoom);
    ink.drawFamily(
      context,
      name.lines,
      size,
      name.x * camera.zoom + camera.x,
      name.y * camera.zoom + camera.y,
    );
  }
  context.globalAlpha = 1;
}

/** Close in, the families in view are named in the corner of the free area, most roles first. */
export function drawFamilyCorner<P>(
  context: Pen<P>,
  names: readonly string[],
  theme: MapTheme,
  insets: Insets,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.letterSpacing = `${FAMILY_SPACING}px`;
  context.font = familyFont(theme, 17);
  let width = 0;
  for (const name of names) width = Math.max(width, context.measureText(name).width);
  context.fillStyle = theme.surface;
  context.globalAlpha = 0.94;
  context.beginPath();
  context.roundRect(insets.left + 8, insets.top + 8, width + 24, names.length * 22 + 10, 10);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = theme.regionLabel;
  names.forEach((name, row) => {
    context.fillText(name, insets.left + 20, insets.top + 24 + row * 22);
  });
  context.letterSpacing = '0px';
}

/** Draws the labels of roles and marks that reach into the area, marks last so that nothing lies over them. */
export function drawLabels<C>(
  context: C,
  labels: readonly Label[],
  ink: Ink<C>,
  { xs, ys, radii }: Scene,
  camera: Camera,
  area: Area,
): void {
  for (let at = labels.length - 1; at >= 0; at--) {
    const label = labels[at];
    if (!label) continue;
    const x = (xs[label.role] ?? 0) * camera.zoom + camera.x;
    const y = (ys[label.role] ?? 0) * camera.zoom + camera.y;
    const offset = labelOffset(label, labelReach(label.kind, radii[label.role] ?? 0, camera.zoom));
    const left = x + offset.x;
    const top = y + offset.y;
    if (left > area.width || top > area.height || left + label.width < 0 || top + label.height < 0) continue;
    ink.drawLabel(context, label, left, top);
  }
}
