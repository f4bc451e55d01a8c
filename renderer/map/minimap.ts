// The small picture of the whole map with a frame around what is in view. It goes away while all of it is in view.
import type { MapBounds } from '../../shared/layout/map-layout.ts';
import { type Camera, centerOn, type Point, toWorld, type Viewport } from './camera.ts';
import { drawLands, landPaths } from './draw-lands.ts';
import type { Scene } from './scene.ts';
import type { MapTheme } from './theme.ts';

/** Longest side in CSS pixels. */
const LONGEST = 168;
/** Space around the land, in CSS pixels. */
const MARGIN = 6;

/** Stands in an element of its own; a press or a drag on it moves the camera. */
export class Minimap {
  readonly #place: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #listening = new AbortController();
  #ground: OffscreenCanvas | null = null;
  /** CSS pixels per world unit, and the world point in the corner. */
  #scale = 1;
  #corner: Point = { x: 0, y: 0 };
  #camera: Camera = { zoom: 1, x: 0, y: 0 };
  #viewport: Viewport = { width: 0, height: 0, insets: { left: 0, right: 0, top: 0, bottom: 0 } };

  constructor(place: HTMLElement, onCamera: (camera: Camera) => void) {
    this.#place = place;
    // For pointers only: keys and the buttons beside it do the same.
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#canvas.style.display = 'block';
    place.append(this.#canvas);
    place.hidden = true;
    const { signal } = this.#listening;
    const go = (event: PointerEvent) => onCamera(this.#cameraAt(event));
    this.#canvas.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        this.#canvas.setPointerCapture(event.pointerId);
        go(event);
      },
      { signal },
    );
    this.#canvas.addEventListener(
      'pointermove',
      (event) => {
        if (this.#canvas.hasPointerCapture(event.pointerId)) go(event);
      },
      { signal },
    );
  }

  /** Forgets the picture, because scene, colors or pixel ratio are others. */
  forget(): void {
    this.#ground = null;
  }

  /** Draws the picture ahead, so that no frame of a gesture waits for it. */
  prepare(scene: Scene, theme: MapTheme, ratio: number): void {
    this.#ground ??= this.#drawGround(scene, theme, ratio);
  }

  /** Shows what is in view, or nothing where that is everything. `ratio`: device pixels per CSS pixel. */
  draw(scene: Scene, theme: MapTheme, camera: Camera, viewport: Viewport, ratio: number): void {
    this.#camera = camera;
    this.#viewport = viewport;
    const seen = seenOf(camera, viewport);
    const isWhole = covers(seen, scene.bounds);
    this.#place.hidden = isWhole;
    if (isWhole) return;
    this.#ground ??= this.#drawGround(scene, theme, ratio);
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#ground, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const width = this.#canvas.width / ratio;
    const height = this.#canvas.height / ratio;
    const left = Math.max(1, (seen.left - this.#corner.x) * this.#scale);
    const top = Math.max(1, (seen.top - this.#corner.y) * this.#scale);
    const right = Math.min(width - 1, (seen.right - this.#corner.x) * this.#scale);
    const bottom = Math.min(height - 1, (seen.bottom - this.#corner.y) * this.#scale);
    context.strokeStyle = theme.surface;
    context.lineWidth = 4;
    context.strokeRect(left, top, right - left, bottom - top);
    context.strokeStyle = theme.ink;
    context.lineWidth = 2;
    context.strokeRect(left, top, right - left, bottom - top);
  }

  /** Removes the picture and stops listening. */
  dispose(): void {
    this.#listening.abort();
    this.#canvas.remove();
  }

  #drawGround(scene: Scene, theme: MapTheme, ratio: number): OffscreenCanvas {
    const { left, top, right, bottom } = scene.bounds;
    this.#scale = (LONGEST - 2 * MARGIN) / Math.max(1, right - left, bottom - top);
    const width = Math.round((right - left) * this.#scale + 2 * MARGIN);
    const height = Math.round((bottom - top) * this.#scale + 2 * MARGIN);
    this.#corner = { x: left - MARGIN / this.#scale, y: top - MARGIN / this.#scale };
    const ground = new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio));
    Object.assign(this.#canvas, { width: ground.width, height: ground.height });
    Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    const context = ground.getContext('2d', { alpha: false });
    if (context === null) return ground;
    const scale = this.#scale * ratio;
    context.setTransform(scale, 0, 0, scale, -this.#corner.x * scale, -this.#corner.y * scale);
    drawLands(
      context,
      landPaths(scene, () => new Path2D()),
      scene,
      theme,
      this.#scale,
    );
    return ground;
  }

  #cameraAt({ clientX, clientY }: PointerEvent): Camera {
    const { left, top } = this.#canvas.getBoundingClientRect();
    const point = {
      x: this.#corner.x + (clientX - left) / this.#scale,
      y: this.#corner.y + (clientY - top) / this.#scale,
    };
    return centerOn(point, this.#camera.zoom, this.#viewport);
  }
}

/** The part of the world in the free area. */
function seenOf(camera: Camera, { width, height, insets }: Viewport): MapBounds {
  const topLeft = toWorld(camera, { x: insets.left, y: insets.top });
  const bottomRight = toWorld(camera, { x: width - insets.right, y: height - insets.bottom });
  return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
}

function covers(outer: MapBounds, inner: MapBounds): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}
