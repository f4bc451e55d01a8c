import { describe, expect, it } from 'vitest';
import { boundsFor, minimumSize } from '../../../electron/shell/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1366, height: 743 };
const desk = { x: 1366, y: 0, width: 2560, height: 1400 };
const at = (x: number, y: number, width: number, height: number) => ({
  x,
  y,
  width,
  height,
  maximized: false,
});

describe('where the window opens', () => {
  it('is centered on a first run, no larger than the screen', () => {
    expect(boundsFor(null, desk, [])).toEqual({ x: 1926, y: 250, width: 1440, height: 900 });
    expect(boundsFor(null, laptop, [])).toEqual(laptop);
  });

  it('is where it was', () => {
    expect(boundsFor(at(1500, 100, 1300, 800), laptop, [desk])).toEqual({
      x: 1500,
      y: 100,
      width: 1300,
      height: 800,
    });
  });

  it('is centered when the screen it was on is gone', () => {
    expect(boundsFor(at(1500, 100, 1300, 800), laptop, [])).toEqual(laptop);
    expect(boundsFor(at(-5000, -5000, 1300, 800), desk, [])).toEqual(boundsFor(null, desk, []));
  });

  it('is moved and shrunk to fit the screen it is still partly on', () => {
    expect(boundsFor(at(900, 300, 1300, 800), laptop, [])).toEqual({
      x: 66,
      y: 25,
      width: 1300,
      height: 743,
    });
  });

  it('is never smaller than the design holds, unless the screen is', () => {
    expect(boundsFor(at(100, 100, 200, 150), laptop, [])).toEqual({
      x: 100,
      y: 100,
      width: 1093,
      height: 560,
    });
    expect(minimumSize(laptop)).toEqual({ width: 1093, height: 560 });
    expect(minimumSize({ x: 0, y: 0, width: 1024, height: 500 })).toEqual({ width: 1024, height: 500 });
  });
});
