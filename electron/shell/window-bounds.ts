// Where the window opens: where it was, if that place is still on a screen, else centered on the first one.
import type { WindowState } from '../../shared/model/settings.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest window the design holds (a 1366×768 laptop at 125 %), and the size of a first run; in points. */
const MINIMUM = { width: 1093, height: 560 };
const FIRST = { width: 1440, height: 900 };

/** Least part of the old place that must still be on a screen, so that its title bar can be grabbed; in points. */
const VISIBLE = { width: 120, height: 60 };

function overlap(a: Rectangle, b: Rectangle): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The smallest size a window may have on a screen: the design's minimum, or all there is. */
export function minimumSize(workArea: Rectangle): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(MINIMUM.width, workArea.width),
    height: Math.min(MINIMUM.height, workArea.height),
  };
}

function fitInto(wanted: Rectangle, workArea: Rectangle): Rectangle {
  const minimum = minimumSize(workArea);
  const width = clamp(wanted.width, minimum.width, workArea.width);
  const height = clamp(wanted.height, minimum.height, workArea.height);
  return {
    x: clamp(wanted.x, workArea.x, workArea.x + workArea.width - width),
    y: clamp(wanted.y, workArea.y, workArea.y + workArea.height - height),
    width,
    height,
  };
}

function centered(workArea: Rectangle): Rectangle {
  const width = Math.min(FIRST.width, workArea.width);
  const height = Math.min(FIRST.height, workArea.height);
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    width,
    height,
  };
}

/** Bounds to open with, given the usable parts of the primary screen and of any others. */
export function boundsFor(
  saved: WindowState | null,
  primary: Rectangle,
  others: readonly Rectangle[],
): Rectangle {
  if (saved === null) return centered(primary);
  const home = [primary, ...others].find((workArea) => {
    const shared = overlap(saved, workArea);
    return shared.width >= VISIBLE.width && shared.height >= VISIBLE.height;
  });
  return home === undefined ? centered(primary) : fitInto(saved, home);
}
