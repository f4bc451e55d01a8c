// Steers the camera: where it is, where it flies, and whether it goes on showing the whole map.
import type { MapBounds } from '../../shared/layout/map-layout.ts';
import {
  between,
  type Camera,
  centerOn,
  clampCamera,
  fitCamera,
  freeMiddle,
  type Insets,
  type Point,
  panIntoView,
  type Viewport,
  zoomAbout,
  zoomLimits,
} from './camera.ts';

type Flight = { readonly from: Camera; readonly to: Camera; readonly start: number; readonly length: number };

/** A world point and how far from the edges of the free area it stays, in CSS pixels. */
type Kept = { readonly point: Point; readonly margin: number };

/** What a pilot tells: that the camera moved, and with what limits of zoom. */
export type PilotOptions = {
  /** Length of a flight in milliseconds; 0 = none, the camera jumps. */
  readonly flightMs: () => number;
  readonly onMove: () => void;
};

export class Pilot {
  readonly #options: PilotOptions;
  #bounds: MapBounds | null = null;
  #viewport: Viewport = { width: 0, height: 0, insets: { left: 0, right: 0, top: 0, bottom: 0 } };
  #camera: Camera = { zoom: 1, x: 0, y: 0 };
  #flight: Flight | null = null;
  /** Until the person moves the camera it goes on showing the whole map, whatever the size. */
  #showsWhole = true;
  /** What stays in view whatever the size and the panels, until the person moves it out of view. */
  #kept: Kept | null = null;

  constructor(options: PilotOptions) {
    this.#options = options;
  }

  get camera(): Camera {
    return this.#camera;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  /** Smallest and largest zoom now. */
  get limits(): [number, number] {
    return this.#bounds ? zoomLimits(this.#bounds, this.#viewport) : [1, 1];
  }

  setBounds(bounds: MapBounds): void {
    this.#bounds = bounds;
    this.#settle(false);
  }

  setSize(width: number, height: number): void {
    this.#viewport = { ...this.#viewport, width, height };
    // A window folded away has no view to keep: the one before comes back with it.
    if (width === 0 || height === 0) return;
    this.#settle(false);
  }

  setInsets(insets: Insets): void {
    this.#viewport = { ...this.#viewport, insets };
    this.#settle(this.#bounds !== null);
  }

  clamp(camera: Camera): Camera {
    return this.#bounds ? clampCamera(camera, this.#bounds, this.#viewport) : camera;
  }

  /** The person moved the camera by hand; a flight ends. */
  take(camera: Camera): void {
    this.#showsWhole = false;
    if (this.#kept !== null && !isInView(camera, this.#kept, this.#viewport)) this.#kept = null;
    this.#set(camera);
  }

  fit(): void {
    this.#showsWhole = true;
    this.#settle(true);
  }

  zoomBy(factor: number): void {
    this.zoomAbout(factor, freeMiddle(this.#viewport));
  }

  zoomAbout(factor: number, at: Point): void {
    this.#showsWhole = false;
    this.#fly(zoomAbout(this.#flight?.to ?? this.#camera, factor, at));
  }

  /** Brings a world point to the middle, at least this close. */
  approach(point: Point, leastZoom: number): void {
    this.#showsWhole = false;
    this.#fly(centerOn(point, Math.max(leastZoom, this.#camera.zoom), this.#viewport));
  }

  /** Brings a world point into the free area by the smallest pan and keeps it there when size or panels change. */
  reveal(point: Point, margin: number): void {
    this.#kept = { point, margin };
    const from = this.#flight?.to ?? this.#camera;
    if (isInView(from, this.#kept, this.#viewport)) return;
    this.#showsWhole = false;
    this.#fly(this.#withKept(from));
  }

  /** Nothing is to stay in view any more. */
  release(): void {
    this.#kept = null;
  }

  /** Moves along the flight to the time of this frame; returns whether it goes on. */
  advance(now: number): boolean {
    if (!this.#flight) return false;
    const { from, to, start, length } = this.#flight;
    const share = Math.min(1, Math.max(0, (now - start) / length));
    // Fast at first, slow to arrive, as the design's ease.
    this.#camera = between(from, to, 1 - (1 - share) ** 4, this.#viewport);
    if (share === 1) this.#flight = null;
    this.#options.onMove();
    return this.#flight !== null;
  }

  #withKept(camera: Camera): Camera {
    return this.#kept === null
      ? camera
      : panIntoView(camera, this.#kept.point, this.#viewport, this.#kept.margin);
  }

  /** After a change of size or bounds: the whole map again, or the same view within its limits. A flight goes on. */
  #settle(isFlown: boolean): void {
    if (!this.#bounds) return;
    if (!this.#showsWhole) {
      const to = this.#withKept(this.clamp(this.#flight?.to ?? this.#camera));
      if (isFlown || this.#flight !== null) this.#fly(to);
      else this.#set(to);
    } else if (isFlown) this.#fly(fitCamera(this.#bounds, this.#viewport));
    else this.#set(fitCamera(this.#bounds, this.#viewport));
  }

  #set(camera: Camera): void {
    this.#flight = null;
    this.#camera = camera;
    this.#options.onMove();
  }

  #fly(to: Camera): void {
    const length = this.#options.flightMs();
    const target = this.clamp(to);
    if (length === 0) this.#set(target);
    else {
      this.#flight = { from: this.#camera, to: target, start: performance.now(), length };
      this.#options.onMove();
    }
  }
}

function isInView(camera: Camera, { point, margin }: Kept, viewport: Viewport): boolean {
  const { x, y } = panIntoView(camera, point, viewport, margin);
  return Math.hypot(x - camera.x, y - camera.y) < 0.5;
}
