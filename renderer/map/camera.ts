// The camera is a value: screen = world × zoom + (x, y), in CSS pixels. Where it may go is decided here and nowhere else.
import type { MapBounds } from '../../shared/layout/map-layout.ts';

export type Camera = { readonly zoom: number; readonly x: number; readonly y: number };

export type Point = { readonly x: number; readonly y: number };

/** What panels cover at each side of the canvas, in CSS pixels. */
export type Insets = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The canvas and the part of it that no panel covers. */
export type Viewport = { readonly width: number; readonly height: number; readonly insets: Insets };

const MAX_ZOOM = 8;
/** How far one may zoom out beyond the whole map. */
const OVERVIEW = 0.75;
/** Space kept around the whole map, in CSS pixels. */
export const FIT_MARGIN = 20;

/** The middle of what no panel covers. */
export function freeMiddle({ width, height, insets }: Viewport): Point {
  return {
    x: insets.left + Math.max(0, width - insets.left - insets.right) / 2,
    y: insets.top + Math.max(0, height - insets.top - insets.bottom) / 2,
  };
}

/** World to screen. */
export function toScreen(camera: Camera, point: Point): Point {
  return { x: point.x * camera.zoom + camera.x, y: point.y * camera.zoom + camera.y };
}

/** Screen to world. */
export function toWorld(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) / camera.zoom, y: (point.y - camera.y) / camera.zoom };
}

/** Shows a world point in the middle of the free area. */
export function centerOn(point: Point, zoom: number, viewport: Viewport): Camera {
  const middle = freeMiddle(viewport);
  return { zoom, x: middle.x - point.x * zoom, y: middle.y - point.y * zoom };
}

/** The whole map in the free area. */
export function fitCamera(bounds: MapBounds, viewport: Viewport): Camera {
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  return centerOn(middle, fitZoom(bounds, viewport), viewport);
}

function fitZoom(bounds: MapBounds, { width, height, insets }: Viewport): number {
  const across = width - insets.left - insets.right - 2 * FIT_MARGIN;
  const down = height - insets.top - insets.bottom - 2 * FIT_MARGIN;
  const zoom = Math.min(across / (bounds.right - bounds.left), down / (bounds.bottom - bounds.top));
  // A window too small to show anything still needs a zoom one can divide by.
  return Math.min(MAX_ZOOM, Math.max(0.05, zoom));
}

/** The smallest and largest zoom. */
export function zoomLimits(bounds: MapBounds, viewport: Viewport): [number, number] {
  return [fitZoom(bounds, viewport) * OVERVIEW, MAX_ZOOM];
}

/** Keeps zoom within its limits and the middle of the free area over the map. */
export function clampCamera(camera: Camera, bounds: MapBounds, viewport: Viewport): Camera {
  const zoom = clamp(camera.zoom, ...zoomLimits(bounds, viewport));
  const middle = freeMiddle(viewport);
  const scaled = zoom === camera.zoom ? camera : zoomAbout(camera, zoom / camera.zoom, middle);
  const seen = toWorld(scaled, middle);
  const kept = {
    x: clamp(seen.x, bounds.left, bounds.right),
    y: clamp(seen.y, bounds.top, bounds.bottom),
  };
  return kept.x === seen.x && kept.y === seen.y ? scaled : centerOn(kept, zoom, viewport);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Zooms by a factor while the world under a screen point stays there. */
export function zoomAbout(camera: Camera, factor: number, at: Point): Camera {
  return {
    zoom: camera.zoom * factor,
    x: at.x - (at.x - camera.x) * factor,
    y: at.y - (at.y - camera.y) * factor,
  };
}

/** The smallest pan that brings a world point into the free area, `margin` pixels from its edges. */
export function panIntoView(camera: Camera, point: Point, viewport: Viewport, margin: number): Camera {
  const { width, height, insets } = viewport;
  const at = toScreen(camera, point);
  const middle = freeMiddle(viewport);
  const halfWidth = Math.max(0, (width - insets.left - insets.right) / 2 - margin);
  const halfHeight = Math.max(0, (height - insets.top - insets.bottom) / 2 - margin);
  const wantedX = clamp(at.x, middle.x - halfWidth, middle.x + halfWidth);
  const wantedY = clamp(at.y, middle.y - halfHeight, middle.y + halfHeight);
  return { zoom: camera.zoom, x: camera.x + wantedX - at.x, y: camera.y + wantedY - at.y };
}

/** A flight's camera at share 0..1 of its way: the zoom changes evenly by ratio, the seen middle moves straight. */
export function between(from: Camera, to: Camera, share: number, viewport: Viewport): Camera {
  if (share >= 1) return to;
  const middle = freeMiddle(viewport);
  const start = toWorld(from, middle);
  const end = toWorld(to, middle);
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  // While the zoom grows, a step near the start covers more of the screen: weigh it so that the picture moves evenly.
  const ratio = to.zoom / from.zoom;
  const part = Math.abs(ratio - 1) < 1e-6 ? share : (1 - ratio ** -share) / (1 - 1 / ratio);
  return centerOn(
    { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part },
    zoom,
    viewport,
  );
}
