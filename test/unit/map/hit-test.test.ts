import { describe, expect, it } from 'vitest';
import { type Direction, HitTest } from '../../../renderer/map/hit-test.ts';
import type { MapRole } from '../../../shared/layout/map-layout.ts';
import { familyIdSchema, roleIdSchema } from '../../../shared/model/pack.ts';
import { scene } from './built-in-scene.ts';

function roleAt(x: number, y: number): MapRole {
  const id = `${x},${y}`;
  const family = familyIdSchema.parse('one');
  return { id: roleIdSchema.parse(id), title: id, family, basis: 'rated', jobs: null, x, y };
}

const cross = [roleAt(0, 0), roleAt(20, 2), roleAt(50, 0), roleAt(-30, 0), roleAt(3, -25), roleAt(0, 40)];
const hits = new HitTest(cross);
const radii = Float64Array.from([2, 8, 2, 2, 2, 2]);

describe('a hit', () => {
  it('is the dot whose edge is nearest, so that a large one is met within it', () => {
    expect(hits.nearest({ x: 13.5, y: 2 }, 4, radii, 1)).toBe(1);
    expect(hits.nearest({ x: 4, y: 0 }, 4, radii, 1)).toBe(0);
  });

  it('is nothing when no edge is within reach', () => {
    expect(hits.nearest({ x: 35, y: 20 }, 4, radii, 1)).toBeNull();
  });

  it('is nothing on a map without roles', () => {
    expect(new HitTest([]).nearest({ x: 0, y: 0 }, 1000, new Float64Array(), 1)).toBeNull();
  });
});

describe('the next role in a direction', () => {
  it('is the near one straight ahead', () => {
    expect(hits.toward(0, 'right')).toBe(1);
    expect(hits.toward(0, 'left')).toBe(3);
    expect(hits.toward(0, 'up')).toBe(4);
    expect(hits.toward(0, 'down')).toBe(5);
  });

  it('is none at the edge of the map', () => {
    expect(hits.toward(2, 'right')).toBeNull();
  });

  it('reaches every role of the built-in map by arrow keys alone', () => {
    const all = new HitTest(scene.roles);
    const directions: Direction[] = ['left', 'right', 'up', 'down'];
    const reached = new Set([0]);
    const queue = [0];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const direction of directions) {
        const next = all.toward(from, direction);
        if (next === null || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    expect(reached.size).toBe(scene.roles.length);
  });
});
