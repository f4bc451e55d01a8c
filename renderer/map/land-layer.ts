// Keeps the drawn ground as pictures. A software renderer needs some 20 ms to outline and fill the lands and 2 ms to copy
// them, so the ground is drawn when the map rests and copied, scaled where need be, while it moves.
import type { MapBounds } from '../../shared/layout/map-layout.ts';
import type { Camera, Viewport } from './camera.ts';
import { drawLands, type LandPaths, landPaths, SHALLOWS_REACH } from './draw-lands.ts';
import type { Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

/** A drawn part of the world and its device pixels per world unit. */
type Tile = { readonly canvas: OffscreenCanvas; readonly area: MapBounds; readonly scale: number };

/** Most pixels of the picture of the whole map, and of the one around the view. */
const WHOLE_PIXELS = 1.6e6;
const LOCAL_PIXELS = 12e6;
/** How far around the view the ground is drawn, as a share of its size, so that a drag finds it there. */
const AROUND = 0.3;

export class LandLayer {
  readonly #scene: Scene;
  readonly #theme: MapTheme;
  readonly #ratio: number;
  readonly #paths: LandPaths;
  readonly #world: MapBounds;
  #whole: Tile | null = null;
  #local: Tile | null = null;

  /** `ratio`: device pixels per CSS pixel. */
  constructor(scene: Scene, theme: MapTheme, ratio: number) {
    this.#scene = scene;
    this.#theme = theme;
    this.#ratio = ratio;
    this.#paths = landPaths(scene, () => new Path2D());
    const { left, top, right, bottom } = scene.bounds;
    const reach = SHALLOWS_REACH;
    this.#world = { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
  }

  /** Fills the whole canvas with the ground, at the very first drawn, then copied; returns whether that is sharp. */
  draw(context: CanvasRenderingContext2D, camera: Camera, viewport: Viewport): boolean {
    // The picture of the whole can wait until the map rests; the first frame cannot.
    if (this.#local === null) this.#local = this.#around(camera, viewport);
    const { canvas } = context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.#theme.sea;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const seen = this.#seen(camera, viewport, 0);
    if (!covers(this.#local.area, seen) && this.#whole === null) this.#local = this.#around(camera, viewport);
    const tile = covers(this.#local.area, seen) ? this.#local : (this.#whole ?? this.#local);
    const scale = (camera.zoom * this.#ratio) / tile.scale;
    // At the tile's own scale whole pixels keep borders sharp; between scales they would make it tremble.
    const place = (value: number) => (scale === 1 ? Math.round(value) : value);
    const x = place((tile.area.left * camera.zoom + camera.x) * this.#ratio);
    const y = place((tile.area.top * camera.zoom + camera.y) * this.#ratio);
    context.drawImage(tile.canvas, x, y, tile.canvas.width * scale, tile.canvas.height * scale);
    return scale === 1;
  }

  /** Forgets the ground around the view, so that it is drawn anew when the map rests. */
  forgetAround(): void {
    this.#local = null;
  }

  /** Draws the ground for this view at its own scale; returns whether that changes what is seen. */
  sharpen(camera: Camera, viewport: Viewport): boolean {
    this.#whole ??= this.#tile(this.#world, Math.sqrt(WHOLE_PIXELS / areaOf(this.#world)));
    const isSharp = this.#local?.scale === camera.zoom * this.#ratio;
    if (isSharp && this.#local && covers(this.#local.area, this.#seen(camera, viewport, 0))) return false;
    this.#local = this.#around(camera, viewport);
    return true;
  }

  #around(camera: Camera, viewport: Viewport): Tile {
    const scale = camera.zoom * this.#ratio;
    const area = this.#seen(camera, viewport, AROUND);
    const isAffordable = areaOf(area) * scale * scale <= LOCAL_PIXELS;
    return this.#tile(isAffordable ? area : this.#seen(camera, viewport, 0), scale);
  }

  /** The part of the world in view and `around` of its size on each side, as far as there is land or shallow water. */
  #seen({ zoom, x, y }: Camera, { width, height }: Viewport, around: number): MapBounds {
    const world = this.#world;
    const overX = width * around;
    const overY = height * around;
    const left = Math.max(world.left, (-overX - x) / zoom);
    const top = Math.max(world.top, (-overY - y) / zoom);
    return {
      left,
      top,
      right: Math.max(left, Math.min(world.right, (width + overX - x) / zoom)),
      bottom: Math.max(top, Math.min(world.bottom, (height + overY - y) / zoom)),
    };
  }

  #tile(area: MapBounds, scale: number): Tile {
    const width = Math.max(1, Math.ceil((area.right - area.left) * scale));
    const height = Math.max(1, Math.ceil((area.bottom - area.top) * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false });
    if (context) {
      context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
      drawLands(context, this.#paths, this.#scene, this.#theme, scale / this.#ratio);
    }
    return { canvas, area, scale };
  }
}

function covers(outer: MapBounds, inner: MapBounds): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

function areaOf({ left, top, right, bottom }: MapBounds): number {
  return (right - left) * (bottom - top);
}
