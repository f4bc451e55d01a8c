// The map as it is seen, drawn by the map's own functions: lands, jobs, names, marks and the way between.
import i18next from 'i18next';
import type { PackContent } from '../../shared/moves/pack-index.ts';
import type { Camera } from '../map/camera.ts';
import { drawDots } from '../map/draw-dots.ts';
import { drawFamilyCorner, drawFamilyNames, drawLabels } from '../map/draw-labels.ts';
import { drawGround, landPaths } from '../map/draw-lands.ts';
import { drawMarks, drawWay } from '../map/draw-marks.ts';
import { LabelInk } from '../map/label-ink.ts';
import { FAMILIES_LEAVE_ZOOM, LabelPlan } from '../map/label-plan.ts';
import type { ShownMap } from '../map/map-view.ts';
import type { Pen, Tracer } from '../map/pen.ts';
import { summarize } from '../map/view-summary.ts';
import type { Colors } from './colors.ts';
import type { Drawing } from './drawing.ts';
import { type Body, framed } from './page.ts';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** The part of the map that no panel covers, as a picture. */
export function mapPicture(map: ShownMap, content: PackContent, colors: Colors): Drawing {
  return framed({ title: titleOf(map), note: noteOf(map) }, mapBody(map, colors), content, colors);
}

function titleOf({ scene, marks }: ShownMap): string {
  const nameOf = (at: number | null) => (at === null ? undefined : scene.roles[at]?.title);
  const from = nameOf(marks.you);
  const to = nameOf(marks.destination);
  if (from === undefined) return i18next.t('pictures:map.title');
  return to === undefined
    ? i18next.t('pictures:map.with', { title: from })
    : i18next.t('pictures:map.move', { from, to });
}

/** What places and sizes mean, and the names of what is only numbered on the map. */
function noteOf({ scene, marks }: ShownMap): string {
  const numbered = marks.candidates.map(({ role, number }) =>
    i18next.t('pictures:map.numbered', { number, title: scene.roles[role]?.title ?? '' }),
  );
  return [i18next.t('pictures:map.note'), numbered.join(' · ')].join(' ');
}

function mapBody({ scene, marks, hits, camera: seen, viewport }: ShownMap, { map: theme }: Colors): Body {
  const { insets } = viewport;
  const area = {
    width: Math.round(viewport.width - insets.left - insets.right),
    height: Math.round(viewport.height - insets.top - insets.bottom),
  };
  const camera: Camera = { zoom: seen.zoom, x: seen.x - insets.left, y: seen.y - insets.top };
  const ink = new LabelInk(theme, 1);
  const plan = new LabelPlan(scene, marks, hits, ink.measure);
  return {
    ...area,
    draw<P extends Tracer>(pen: Pen<P>, newShape: () => P): void {
      pen.fillStyle = theme.sea;
      pen.fillRect(0, 0, area.width, area.height);
      pen.save();
      pen.translate(camera.x, camera.y);
      pen.scale(camera.zoom, camera.zoom);
      drawGround(pen, landPaths(scene, newShape), scene, theme, camera.zoom);
      pen.restore();
      drawDots(pen, scene, marks.faded, theme, camera, area);
      drawWay(pen, scene, marks, theme, camera);
      const letters = ink.written<P>();
      drawFamilyNames(pen, scene, plan, letters, theme, camera);
      drawLabels(pen, plan.labelsAt(camera.zoom), letters, scene, camera, area);
      if (camera.zoom >= FAMILIES_LEAVE_ZOOM) {
        const { families } = summarize(scene, hits, camera, { ...area, insets: NO_INSETS }, null);
        const names = families.map((id) => scene.families[scene.familyAt.get(id) ?? -1]?.name ?? '');
        drawFamilyCorner(pen, names, theme, NO_INSETS);
      }
      drawMarks(pen, scene, marks, theme, camera);
    },
  };
}
