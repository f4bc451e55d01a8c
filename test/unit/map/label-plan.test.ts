import { describe, expect, it } from 'vitest';
import { HitTest } from '../../../renderer/map/hit-test.ts';
import { type Box, overlaps } from '../../../renderer/map/label-grid.ts';
import { familyTypeSize, type Label, labelOffset, labelReach } from '../../../renderer/map/label-place.ts';
import { LabelPlan } from '../../../renderer/map/label-plan.ts';
import { type MapMarks, NO_MARKS, placeMarks } from '../../../renderer/map/marks.ts';
import { roleIdSchema } from '../../../shared/model/pack.ts';
import { measure, scene } from './built-in-scene.ts';

const hits = new HitTest(scene.roles);
const id = (text: string) => roleIdSchema.parse(text);
const marks: MapMarks = {
  you: id('43-9021.00'),
  destination: id('15-1253.00'),
  faded: null,
  moves: [],
  route: [],
  candidates: [id('51-9061.00'), id('43-4051.00'), id('19-4099.01')],
};

const route = [marks.you!, id('43-4051.00'), marks.destination!];

function planFor(wanted: MapMarks): LabelPlan {
  return new LabelPlan(
    scene,
    placeMarks(wanted, scene, (title) => `You: ${title}`),
    hits,
    measure,
  );
}

/** The box a label covers on screen, with the camera at the origin. */
function boxOf(label: Label, zoom: number): Box {
  const offset = labelOffset(label, labelReach(label.kind, scene.radii[label.role]!, zoom));
  const left = scene.xs[label.role]! * zoom + offset.x;
  const top = scene.ys[label.role]! * zoom + offset.y;
  return { left, top, right: left + label.width, bottom: top + label.height };
}

/** The box of the pin or the ring that a label names. */
function markOf({ kind, role }: Label, zoom: number): Box {
  const x = scene.xs[role]! * zoom;
  const y = scene.ys[role]! * zoom;
  return kind === 'destination'
    ? { left: x - 11, right: x + 11, top: y - 30, bottom: y + 4 }
    : { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
}

function boxesAt(plan: LabelPlan, zoom: number): { name: string; box: Box }[] {
  const families = plan.familiesAt(zoom).map(({ family, lines, x, y }) => {
    const { width, height } = measure('family', lines);
    const half = familyTypeSize(scene.families[family]!.size, zoom) / 15 / 2;
    return {
      name: scene.families[family]!.name,
      box: {
        left: x * zoom - width * half,
        right: x * zoom + width * half,
        top: y * zoom - height * half,
        bottom: y * zoom + height * half,
      },
    };
  });
  const labels = plan
    .labelsAt(zoom)
    .map((label) => ({ name: label.lines.join(' '), box: boxOf(label, zoom) }));
  return [...families, ...labels];
}

function overlapsAt(plan: LabelPlan, zoom: number): string[] {
  const boxes = boxesAt(plan, zoom);
  return boxes.flatMap(({ name, box }, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlaps(box, other.box))
      .map((other) => `${name} / ${other.name} at ${zoom}`),
  );
}

/** Zooms between and at the levels, as a wheel would pass through them. */
const zooms = Array.from({ length: 60 }, (_, step) => 0.8 * 1.04 ** step);

describe('labels', () => {
  it('never overlap, at any zoom, with and without marks', () => {
    for (const plan of [planFor(NO_MARKS), planFor(marks), planFor({ ...marks, route })]) {
      expect(zooms.flatMap((zoom) => overlapsAt(plan, zoom))).toEqual([]);
    }
  });

  it('stay, in their place, once they have appeared on zooming in', () => {
    const plan = planFor(marks);
    let before = plan.labelsAt(0.8);
    for (const zoom of zooms) {
      const now = plan.labelsAt(zoom);
      expect(now.slice(0, before.length)).toEqual(before);
      before = now;
    }
  });

  it('are the same however one comes to a zoom', () => {
    const straight = planFor(marks).labelsAt(2);
    const wandering = planFor(marks);
    for (const zoom of [7, 0.5, 1.3, 4]) wandering.labelsAt(zoom);
    expect(wandering.labelsAt(2)).toEqual(straight);
  });

  it('are families only from afar, about 60 and 150 roles closer, and no families on the map close in', () => {
    const plan = planFor(NO_MARKS);
    expect(plan.labelsAt(0.7)).toHaveLength(0);
    expect(plan.familiesAt(0.7).length).toBeGreaterThan(15);
    expect(plan.labelsAt(1.1).length).toBeGreaterThan(50);
    expect(plan.labelsAt(1.1).length).toBeLessThan(80);
    expect(plan.labelsAt(1.6)).toHaveLength(150);
    expect(plan.familiesAt(3.1)).toHaveLength(0);
    expect(plan.labelsAt(3.1).length).toBeGreaterThan(400);
  });

  it('always name the person’s place and the destination', () => {
    for (const zoom of [0.4, 1, 5]) {
      const kinds = planFor(marks)
        .labelsAt(zoom)
        .map(({ kind }) => kind);
      expect(kinds.slice(0, 2)).toEqual(['you', 'destination']);
    }
  });

  it('of the destination stand clear of its own pin, the person’s of the ring around them, at every zoom', () => {
    const places = new Set<string>();
    for (let at = 0; at < scene.roles.length; at += 9) {
      const plan = planFor({ ...marks, destination: scene.roles[at]!.id });
      for (const zoom of [0.4, 0.8, 1.5, 3, 6]) {
        const labels = plan.labelsAt(zoom).filter(({ kind }) => kind === 'destination' || kind === 'you');
        expect(labels.filter((label) => overlaps(markOf(label, zoom), boxOf(label, zoom)))).toEqual([]);
        for (const { kind, place } of labels) places.add(`${kind} ${place.across} ${place.down}`);
      }
    }
    expect(places.size).toBeGreaterThan(8);
  });

  it('leave out what a filter fades', () => {
    const all = planFor(NO_MARKS).labelsAt(1);
    const first = scene.roles[all[0]!.role]!.id;
    const rest = planFor({ ...NO_MARKS, faded: new Set([first]) }).labelsAt(1);
    expect(rest.map(({ role }) => scene.roles[role]!.id)).not.toContain(first);
  });

  it('never cover a large dot', () => {
    const plan = planFor(NO_MARKS);
    const large = [...scene.radii.keys()].filter((role) => scene.radii[role]! > 4.5);
    const zoom = 1.3;
    const covered = plan.labelsAt(zoom).flatMap((label) => {
      const { left, top, right, bottom } = boxOf(label, zoom);
      return large.filter((role) => {
        const x = scene.xs[role]! * zoom;
        const y = scene.ys[role]! * zoom;
        return role !== label.role && x > left && x < right && y > top && y < bottom;
      });
    });
    expect(covered).toEqual([]);
  });
});

describe('marks', () => {
  it('leave out roles the map does not have', () => {
    const placed = placeMarks({ ...marks, you: id('gone'), candidates: [id('gone-too')] }, scene, String);
    expect(placed.you).toBeNull();
    expect(placed.candidates).toEqual([]);
    expect(placed.way).toEqual([]);
  });

  it('number options by their order and leave the destination’s to its pin', () => {
    const placed = placeMarks({ ...marks, destination: marks.candidates[0]! }, scene, String);
    expect(placed.candidates.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('draw no way from a role to itself', () => {
    expect(placeMarks({ ...marks, destination: marks.you }, scene, String).way).toEqual([]);
  });

  it('lead by the stops of a way in place of the direct line, which labels keep clear of, too', () => {
    const placed = placeMarks({ ...marks, route }, scene, String);
    expect(placed.way).toHaveLength(2);
    expect(placed.way[0]!.to).toEqual(placed.way[1]!.from);
    expect(placed.stops.map((role) => scene.roles[role]!.id)).toEqual(['43-4051.00']);
  });

  it('name the stops of a way', () => {
    const stop = scene.indexOf.get(id('43-4051.00'));
    const label = planFor({ ...marks, candidates: [], route })
      .labelsAt(0.8)
      .find(({ role }) => role === stop);
    expect(label?.kind).toBe('candidate');
  });

  it('draw the direct line where a stop is no longer on the map', () => {
    const placed = placeMarks(
      { ...marks, route: [marks.you!, id('gone'), marks.destination!] },
      scene,
      String,
    );
    expect(placed.way).toHaveLength(1);
    expect(placed.stops).toEqual([]);
  });

  it('show a few moves from the person’s place, or from where they look', () => {
    const moves = [id('51-9061.00'), id('gone'), id('43-4051.00')];
    const fromYou = placeMarks({ ...NO_MARKS, you: marks.you, moves }, scene, String);
    const there = placeMarks({ ...marks, moves }, scene, String);
    const start = (role: number) => ({ x: scene.xs[role], y: scene.ys[role] });
    expect(fromYou.moves.map(({ from }) => from)).toEqual([start(fromYou.you!), start(fromYou.you!)]);
    expect(there.moves[0]!.from).toEqual(start(there.destination!));
  });
});
