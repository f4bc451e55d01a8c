import { describe, expect, it } from 'vitest';
import {
  between,
  type Camera,
  centerOn,
  clampCamera,
  fitCamera,
  freeMiddle,
  panIntoView,
  toScreen,
  toWorld,
  type Viewport,
  zoomAbout,
  zoomLimits,
} from '../../../renderer/map/camera.ts';

const bounds = { left: -400, top: -300, right: 400, bottom: 300 };
const viewport: Viewport = { width: 1440, height: 850, insets: { left: 300, right: 340, top: 0, bottom: 0 } };
const camera: Camera = { zoom: 2, x: 100, y: -50 };

function expectSame(actual: Camera, expected: Camera) {
  expect(actual.zoom).toBeCloseTo(expected.zoom, 9);
  expect(actual.x).toBeCloseTo(expected.x, 6);
  expect(actual.y).toBeCloseTo(expected.y, 6);
}

describe('the camera', () => {
  it('goes from world to screen and back', () => {
    expect(toWorld(camera, toScreen(camera, { x: 12, y: -7 }))).toEqual({ x: 12, y: -7 });
  });

  it('fits the whole map between the panels', () => {
    const fitted = fitCamera(bounds, viewport);
    const topLeft = toScreen(fitted, { x: bounds.left, y: bounds.top });
    const bottomRight = toScreen(fitted, { x: bounds.right, y: bounds.bottom });
    expect(topLeft.x).toBeGreaterThan(300);
    expect(bottomRight.x).toBeLessThan(1440 - 340);
    expect((topLeft.x + bottomRight.x) / 2).toBeCloseTo(freeMiddle(viewport).x);
    expect((topLeft.y + bottomRight.y) / 2).toBeCloseTo(freeMiddle(viewport).y);
  });

  it('keeps what is under the pointer there while zooming', () => {
    const at = { x: 700, y: 200 };
    const before = toWorld(camera, at);
    const after = toWorld(zoomAbout(camera, 1.7, at), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('stays as it is within its limits', () => {
    const inside = centerOn({ x: 50, y: 20 }, 2, viewport);
    expect(clampCamera(inside, bounds, viewport)).toBe(inside);
  });

  it('neither zooms nor pans beyond the map', () => {
    const [least, most] = zoomLimits(bounds, viewport);
    expect(clampCamera({ ...camera, zoom: 100 }, bounds, viewport).zoom).toBe(most);
    expect(clampCamera({ ...camera, zoom: 0.01 }, bounds, viewport).zoom).toBe(least);
    const lost = clampCamera(centerOn({ x: 9000, y: -9000 }, 2, viewport), bounds, viewport);
    expectSame(lost, centerOn({ x: bounds.right, y: bounds.top }, 2, viewport));
  });

  it('has a place to stand even in a window of no size', () => {
    const none: Viewport = { width: 0, height: 0, insets: { left: 300, right: 340, top: 0, bottom: 0 } };
    const fitted = fitCamera(bounds, none);
    expect(Object.values(fitted).every(Number.isFinite)).toBe(true);
    expect(fitted.zoom).toBeGreaterThan(0);
  });

  it('pans just so far that a point comes into view, and not at all when it is', () => {
    const middle = centerOn({ x: 0, y: 0 }, 2, viewport);
    expectSame(panIntoView(middle, { x: 10, y: 10 }, viewport, 40), middle);
    const panned = panIntoView(middle, { x: 390, y: 0 }, viewport, 40);
    expect(toScreen(panned, { x: 390, y: 0 }).x).toBeCloseTo(1440 - 340 - 40);
    expect(panned.y).toBe(middle.y);
  });

  it('flies from one view to another', () => {
    const from = centerOn({ x: -200, y: 0 }, 1, viewport);
    const to = centerOn({ x: 100, y: 50 }, 4, viewport);
    expectSame(between(from, to, 0, viewport), from);
    expect(between(from, to, 1, viewport)).toBe(to);
    expect(between(from, to, 0.5, viewport).zoom).toBeCloseTo(2);
    const pan = centerOn({ x: 100, y: 50 }, 1, viewport);
    expectSame(between(from, pan, 0.5, viewport), centerOn({ x: -50, y: 25 }, 1, viewport));
  });
});
