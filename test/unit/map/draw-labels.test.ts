import { describe, expect, it } from 'vitest';
import { drawLabels } from '../../../renderer/map/draw-labels.ts';
import { HitTest } from '../../../renderer/map/hit-test.ts';
import { type Box, overlaps } from '../../../renderer/map/label-grid.ts';
import { LabelPlan } from '../../../renderer/map/label-plan.ts';
import { NO_MARKS, placeMarks } from '../../../renderer/map/marks.ts';
import { measure, scene } from './built-in-scene.ts';

const area = { width: 1200, height: 800 };
const plan = new LabelPlan(scene, placeMarks(NO_MARKS, scene, String), new HitTest(scene.roles), measure);

/** The labels that a frame draws, by their roles, with the boxes they cover on screen. */
function drawnAt(zoom: number, x: number, y: number): Map<number, Box> {
  const drawn = new Map<number, Box>();
  drawLabels(
    null,
    plan.labelsAt(zoom),
    {
      drawFamily: () => undefined,
      drawLabel: (_, label, left, top) => {
        drawn.set(label.role, { left, top, right: left + label.width, bottom: top + label.height });
      },
    },
    scene,
    { zoom, x, y },
    area,
  );
  return drawn;
}

describe('labels in a frame', () => {
  it('stay during a pan for as long as any part of them is in view', () => {
    const zoom = 2.4;
    let before = drawnAt(zoom, 600, 400);
    expect(before.size).toBeGreaterThan(30);
    for (let step = 1; step <= 60; step++) {
      const now = drawnAt(zoom, 600 - step * 7, 400 + step * 3);
      for (const [role, { left, top, right, bottom }] of before) {
        const moved = { left: left - 7, top: top + 3, right: right - 7, bottom: bottom + 3 };
        const isInView =
          moved.left < area.width && moved.top < area.height && moved.right > 0 && moved.bottom > 0;
        expect(now.has(role)).toBe(isInView);
      }
      before = now;
    }
  });

  it('never lie over each other along a flight in and across', () => {
    for (let step = 0; step < 90; step++) {
      const zoom = 0.8 * 1.03 ** step;
      const boxes = [...drawnAt(zoom, 600 - step * 11, 400 - step * 5).values()];
      const pairs = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlaps(box, other)));
      expect(pairs).toEqual([]);
    }
  });
});
