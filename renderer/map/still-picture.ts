// A picture of the map at one zoom, of what is in view and some way around it. A drag copies it, which costs a software
// renderer a tenth of drawing thousands of dots and names anew; zooming draws, since every dot then changes.
import type { Camera, Viewport } from './camera.ts';

/** How far around the view it reaches, as a share of the view's size; the ground is drawn a little farther. */
const AROUND = 0.25;
/** Most pixels of the picture; a larger window is drawn anew in every frame. */
const MOST_PIXELS = 12e6;

/** Paints the map as seen by a camera. */
type Paint = (context: CanvasRenderingContext2D, camera: Camera, viewport: Viewport) => void;

export class StillPicture {
  /** Where the picture stands: its own camera, and what it shows. */
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly #canvas: HTMLCanvasElement;
  readonly #ratio: number;

  private constructor(canvas: HTMLCanvasElement, camera: Camera, viewport: Viewport, ratio: number) {
    this.#canvas = canvas;
    this.camera = camera;
    this.viewport = viewport;
    this.#ratio = ratio;
  }

  /** What a picture around a view would show, and from where; null where that is too large. `ratio`: device pixels per CSS pixel. */
  static frame(
    camera: Camera,
    { width, height, insets }: Viewport,
    ratio: number,
  ): { readonly camera: Camera; readonly viewport: Viewport } | null {
    // Whole device pixels, so that a copy at the same place is the same picture.
    const over = (size: number) => Math.round(size * AROUND * ratio) / ratio;
    const [x, y] = [over(width), over(height)];
    const viewport = { width: width + 2 * x, height: height + 2 * y, insets };
    if (viewport.width * viewport.height * ratio * ratio > MOST_PIXELS) return null;
    return { camera: { zoom: camera.zoom, x: camera.x + x, y: camera.y + y }, viewport };
  }

  /** Paints a picture of such a frame; null where no canvas is to be had. */
  static of(
    { camera, viewport }: { readonly camera: Camera; readonly viewport: Viewport },
    ratio: number,
    paint: Paint,
  ): StillPicture | null {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width * ratio);
    canvas.height = Math.round(viewport.height * ratio);
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return null;
    paint(context, camera, viewport);
    return new StillPicture(canvas, camera, viewport, ratio);
  }

  /** Whether it shows all that a camera sees. */
  covers(camera: Camera, { width, height }: Viewport): boolean {
    const x = this.camera.x - camera.x;
    const y = this.camera.y - camera.y;
    return (
      camera.zoom === this.camera.zoom &&
      x >= 0 &&
      y >= 0 &&
      x + width <= this.viewport.width &&
      y + height <= this.viewport.height
    );
  }

  /** Copies what a camera sees, by whole device pixels. */
  copyTo(context: CanvasRenderingContext2D, camera: Camera): void {
    const x = Math.round((camera.x - this.camera.x) * this.#ratio);
    const y = Math.round((camera.y - this.camera.y) * this.#ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#canvas, x, y);
  }
}
