// The canvas of a map and what is kept for drawing on it: theme, land paths, set labels, label plan.
import type { Camera, Viewport } from './camera.ts';
import { drawDots } from './draw-dots.ts';
import { drawFamilyCorner, drawFamilyNames, drawLabels } from './draw-labels.ts';
import { drawMarks, drawWay } from './draw-marks.ts';
import type { HitTest } from './hit-test.ts';
import { LabelInk, mapFonts } from './label-ink.ts';
import { familySizes } from './label-place.ts';
import { FAMILIES_LEAVE_ZOOM, LabelPlan } from './label-plan.ts';
import { LandLayer } from './land-layer.ts';
import type { PlacedMarks } from './marks.ts';
import { Minimap } from './minimap.ts';
import type { Scene } from './scene.ts';
import { StillPicture } from './still-picture.ts';
import { type MapTheme, readTheme } from './theme.ts';
import { summarize } from './view-summary.ts';

/** Labels newly set in a frame once the map is shown; each takes about 0.15 ms. */
const LABELS_A_FRAME = 16;
/** Labels set in one step while the map rests, and the zoom up to which they are: closer there are too many to keep. */
const LABELS_AHEAD = 8;
const AHEAD_ZOOM = 2.9;

/** What is drawn: the roles, what is pointed out of them, and which lie where. */
type Shown = { readonly scene: Scene; readonly marks: PlacedMarks; readonly hits: HitTest };

/** Owns the canvas inside `container`; `onStale` is called when something came in that calls for drawing again. */
export class Painter {
  readonly #container: HTMLElement;
  readonly #base: HTMLCanvasElement;
  readonly #onStale: () => void;
  #theme: MapTheme;
  #ratio = 1;
  #ink: LabelInk | null = null;
  #plan: LabelPlan | null = null;
  #lands: LandLayer | null = null;
  #minimap: Minimap | null = null;
  #still: StillPicture | null = null;
  #isStillSharp = false;
  /** The camera of the frame before. */
  #last: Camera | null = null;
  #hasLabels = false;
  #areFontsReady = false;

  constructor(container: HTMLElement, onStale: () => void) {
    this.#container = container;
    this.#onStale = onStale;
    this.#base = this.#addCanvas();
    this.#theme = readTheme(container);
    this.#waitForFonts();
  }

  get theme(): MapTheme {
    return this.#theme;
  }

  /** Reads the tokens again. */
  readTheme(): void {
    this.#theme = readTheme(this.#container);
    this.#forgetPictures();
    this.#waitForFonts();
  }

  /** Forgets what was prepared for another scene. */
  forgetScene(): void {
    this.#lands = null;
    this.#minimap?.forget();
    this.#plan = null;
    this.#still = null;
  }

  /** Forgets the label plan, because marks changed. */
  forgetPlan(): void {
    this.#plan = null;
    this.#still = null;
  }

  /** Whether names stand on the map; without them it is the quiet ground of another screen. */
  setLabels(shown: boolean): void {
    this.#hasLabels = shown;
    this.#still = null;
  }

  /** Sizes the canvas, in CSS pixels; returns whether that made it blank. */
  resize(width: number, height: number): boolean {
    const ratio = Math.max(1, globalThis.devicePixelRatio || 1);
    const isSame =
      this.#base.width === Math.round(width * ratio) && this.#base.height === Math.round(height * ratio);
    if (isSame && ratio === this.#ratio) return false;
    this.#still = null;
    this.#base.width = Math.round(width * ratio);
    this.#base.height = Math.round(height * ratio);
    if (ratio === this.#ratio) return true;
    this.#ratio = ratio;
    this.#forgetPictures();
    return true;
  }

  /** Draws the map; returns whether labels are left to be set in a next frame. */
  paintBase(shown: Shown, camera: Camera, viewport: Viewport): boolean {
    const context = this.#base.getContext('2d', { alpha: false });
    if (!context) return false;
    this.#lands ??= new LandLayer(shown.scene, this.#theme, this.#ratio);
    // A fresh store sets a whole view at once; later ones come a few a frame, so that no frame is long.
    this.#ink?.allow(LABELS_A_FRAME);
    const still = this.#stillFor(shown, camera, viewport);
    if (still) still.copyTo(context, camera);
    else this.#paintWorld(context, shown, camera, viewport);
    this.#last = camera;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    this.#paintCorner(context, shown, camera, viewport);
    this.#minimap?.draw(shown.scene, this.#theme, camera, viewport, this.#ratio);
    return this.#ink?.isBehind ?? false;
  }

  /** While the map is dragged: the picture to copy, made when it is needed; null where the frame is to be drawn. */
  #stillFor(shown: Shown, camera: Camera, viewport: Viewport): StillPicture | null {
    const isDragged =
      this.#last?.zoom === camera.zoom && (this.#last.x !== camera.x || this.#last.y !== camera.y);
    if (this.#still?.covers(camera, viewport)) return this.#still;
    this.#still = null;
    if (!isDragged) return null;
    const frame = StillPicture.frame(camera, viewport, this.#ratio);
    if (frame === null || !this.#areSet(shown.scene, frame.camera, frame.viewport)) return null;
    this.#still = StillPicture.of(frame, this.#ratio, (context) => {
      this.#isStillSharp = this.#paintWorld(context, shown, frame.camera, frame.viewport);
    });
    return this.#still;
  }

  /** Whether all names that a camera sees are set; sets as many as this frame may. */
  #areSet(scene: Scene, camera: Camera, viewport: Viewport): boolean {
    if (!this.#hasLabels || this.#ink === null || this.#plan === null) return !this.#hasLabels;
    const setting = this.#ink.setting<{ globalAlpha: number }>();
    const nowhere = { globalAlpha: 1 };
    drawFamilyNames(nowhere, scene, this.#plan, setting, this.#theme, camera);
    drawLabels(nowhere, this.#plan.labelsAt(camera.zoom), setting, scene, camera, viewport);
    return !this.#ink.isBehind;
  }

  /** Draws all that moves with the map; returns whether its ground is sharp. */
  #paintWorld(context: CanvasRenderingContext2D, shown: Shown, camera: Camera, viewport: Viewport): boolean {
    const { scene, marks } = shown;
    const isSharp = this.#lands?.draw(context, camera, viewport) ?? false;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    drawDots(context, scene, marks.faded, this.#theme, camera, viewport);
    drawWay(context, scene, marks, this.#theme, camera);
    if (this.#hasLabels && this.#areFontsReady) {
      this.#ink ??= new LabelInk(this.#theme, this.#ratio);
      this.#plan ??= new LabelPlan(scene, marks, shown.hits, this.#ink.measure);
      drawFamilyNames(context, scene, this.#plan, this.#ink, this.#theme, camera);
      drawLabels(context, this.#plan.labelsAt(camera.zoom), this.#ink, scene, camera, viewport);
    }
    drawMarks(context, scene, marks, this.#theme, camera);
    return isSharp;
  }

  /** Names the families in view where they have left the map. */
  #paintCorner(
    context: CanvasRenderingContext2D,
    { scene, hits }: Shown,
    camera: Camera,
    viewport: Viewport,
  ): void {
    if (!this.#hasLabels || !this.#areFontsReady || camera.zoom < FAMILIES_LEAVE_ZOOM) return;
    const { families } = summarize(scene, hits, camera, viewport, null);
    const names = families.map((id) => scene.families[scene.familyAt.get(id) ?? -1]?.name ?? '');
    drawFamilyCorner(context, names, this.#theme, viewport.insets);
  }

  /** The map has come to rest: draws its ground anew at this scale; returns whether the map is to be painted again. */
  sharpen(scene: Scene, camera: Camera, viewport: Viewport): boolean {
    this.#minimap?.prepare(scene, this.#theme, this.#ratio);
    // The picture may have been taken of a ground that was not sharp, or reach beyond one that is.
    if (this.#still !== null && !this.#isStillSharp) {
      this.#still = null;
      this.#lands?.forgetAround();
    }
    const isSharpened = this.#lands?.sharpen(camera, viewport) ?? false;
    if (isSharpened) this.#still = null;
    return isSharpened;
  }

  /** Prepares a little of what later frames will show; returns whether more is left. */
  prepare(scene: Scene): boolean {
    if (this.#plan === null || this.#ink === null) return false;
    if (this.#plan.prepare()) return true;
    const names = this.#plan
      .familiesAt(AHEAD_ZOOM)
      .flatMap(({ family, lines }) =>
        familySizes(scene.families[family]?.size ?? 0).map((size) => ({ lines, size })),
      );
    return this.#ink.setAhead(this.#plan.labelsAt(AHEAD_ZOOM), names, LABELS_AHEAD);
  }

  /** Puts a small picture of the whole map into a place outside the map's own element. */
  setMinimap(place: HTMLElement, onCamera: (camera: Camera) => void): void {
    this.#minimap?.dispose();
    this.#minimap = new Minimap(place, onCamera);
  }

  /** Removes the canvas and frees the set labels. */
  dispose(): void {
    this.#minimap?.dispose();
    this.#base.remove();
    this.#ink?.dispose();
  }

  #addCanvas(): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
    // What was drawn off screen may be lost with the canvas.
    canvas.addEventListener('contextrestored', () => {
      this.#forgetPictures();
      this.#onStale();
    });
    this.#container.append(canvas);
    return canvas;
  }

  #forgetPictures(): void {
    this.#lands = null;
    this.#minimap?.forget();
    this.#ink?.dispose();
    this.#ink = null;
    this.#plan = null;
    this.#still = null;
  }

  /** Labels wait for their fonts, so that they are measured once and never change their width on screen. */
  #waitForFonts(): void {
    const ready = () => {
      this.#areFontsReady = true;
      this.#still = null;
      this.#onStale();
    };
    const { fonts } = document;
    // Not every document has a font list; system fonts need no waiting.
    if (fonts === undefined || mapFonts(this.#theme).every((font) => fonts.check(font))) {
      ready();
      return;
    }
    this.#areFontsReady = false;
    Promise.allSettled(mapFonts(this.#theme).map((font) => fonts.load(font))).then(ready);
  }
}
