import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../../../renderer/map/camera.ts';
import { StillPicture } from '../../../renderer/map/still-picture.ts';

const viewport = { width: 1200, height: 800, insets: { left: 300, right: 0, top: 48, bottom: 0 } };
const camera: Camera = { zoom: 2, x: -400, y: -300 };
const paint = vi.fn();

/** Node has no canvases; what is painted and copied is only told. */
const copied: unknown[][] = [];
const context = {
  setTransform: () => undefined,
  drawImage: (...args: unknown[]) => copied.push(args),
} as unknown as CanvasRenderingContext2D;

beforeEach(() => {
  copied.length = 0;
  paint.mockClear();
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext: () => context }) });
});

function picture(ratio: number): StillPicture {
  const still = StillPicture.of(StillPicture.frame(camera, viewport, ratio)!, ratio, paint);
  return still!;
}

describe('the picture that a drag copies', () => {
  it('reaches a quarter of the view to each side, from where it was taken', () => {
    const still = picture(1);
    const [, from, size] = paint.mock.calls[0]!;
    expect(size).toEqual({ ...viewport, width: 1800, height: 1200 });
    expect(from).toEqual({ zoom: 2, x: -100, y: -100 });
    still.copyTo(context, camera);
    expect(copied[0]!.slice(1)).toEqual([-300, -200]);
  });

  it('covers a drag within that, and neither one beyond it nor another zoom', () => {
    const still = picture(1);
    expect(still.covers(camera, viewport)).toBe(true);
    expect(still.covers({ ...camera, x: camera.x + 300, y: camera.y - 200 }, viewport)).toBe(true);
    expect(still.covers({ ...camera, x: camera.x + 301 }, viewport)).toBe(false);
    expect(still.covers({ ...camera, y: camera.y - 201 }, viewport)).toBe(false);
    expect(still.covers({ ...camera, zoom: 2.1 }, viewport)).toBe(false);
    expect(still.covers(camera, { ...viewport, width: 1900 })).toBe(false);
  });

  it('is copied by whole device pixels', () => {
    const still = picture(1.25);
    still.copyTo(context, { ...camera, x: camera.x + 10.3, y: camera.y + 0.1 });
    const [x, y] = copied[0]!.slice(1) as [number, number];
    expect([x, y].map(Number.isInteger)).toEqual([true, true]);
    expect(x).toBe(Math.round((10.3 - 300) * 1.25));
  });

  it('is not taken of a window too large to keep', () => {
    expect(StillPicture.frame(camera, { ...viewport, width: 3840, height: 2160 }, 1)).toBeNull();
  });
});
