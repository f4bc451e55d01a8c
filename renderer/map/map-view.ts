// The map of roles: owns its canvas, frame loop, camera and input inside one element. No framework; dispose undoes all.
import type { MapLayout } from '../../shared/layout/map-layout.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import { type Camera, freeMiddle, type Insets, type Point, toWorld, type Viewport } from './camera.ts';
import { Gestures, type MapKey } from './gestures.ts';
import { type Direction, HitTest } from './hit-test.ts';
import { MapOverlay, type SayCard } from './map-overlay.ts';
import { type MapMarks, NO_MARKS, type PlacedMarks, placeMarks } from './marks.ts';
import { Painter } from './painter.ts';
import { Pilot } from './pilot.ts';
import { watchPixelRatio } from './pixel-ratio.ts';
import { buildScene, dotScale, type Scene } from './scene.ts';
import { summarize, type ViewSummary } from './view-summary.ts';

export type MapViewOptions = {
  /** Name of the map for assistive technology, with how to use it. */
  readonly label: string;
  /** What the pill at the person's place says, from its title. */
  readonly sayYou: (title: string) => string;
  /** The person selected a role by click or arrow key, or nothing by Escape or a click on the ground. */
  readonly onSelect: (id: RoleId | null) => void;
  /** Enter on the selected role. */
  readonly onOpen: (id: RoleId) => void;
  /** What the card of a role says. */
  readonly sayCard: SayCard;
  /** What is in view, each time the map has come to rest. */
  readonly onSummary?: (summary: ViewSummary) => void;
};

type Loaded = { readonly scene: Scene; readonly hits: HitTest; readonly marks: PlacedMarks };

/** A map as it stands on screen. */
export type ShownMap = Loaded & { readonly camera: Camera; readonly viewport: Viewport };

const ZOOM_STEP = 1.5;
/** flyTo and a double click come at least this close. */
const CLOSE_ZOOM = 2.2;
/** How far beside a dot a pointer still means it, in CSS pixels. */
const REACH = 9;
/** A selected role stays this far from the edge of the free area, in CSS pixels. */
const EDGE = 48;
/** The map counts as at rest after this long. */
const REST_MS = 160;

export class MapView {
  readonly #container: HTMLElement;
  readonly #options: MapViewOptions;
  readonly #painter: Painter;
  readonly #overlay: MapOverlay;
  readonly #pilot: Pilot;
  readonly #gestures: Gestures;
  readonly #resize: ResizeObserver;
  readonly #stopRatio: () => void;
  #loaded: Loaded | null = null;
  #marks: MapMarks = NO_MARKS;
  /** Kept by its id, so that it comes back with a layout that has it again. */
  #selectedId: RoleId | null = null;
  #selected: number | null = null;
  #hovered: number | null = null;
  /** The selected role while the keys have brought the person to it. */
  #keyed: number | null = null;
  #isBaseStale = false;
  #isTakingGesture = false;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;
  #isDisposed = false;

  constructor(container: HTMLElement, options: MapViewOptions) {
    this.#container = container;
    this.#options = options;
    container.tabIndex = 0;
    // An application: arrow keys and Enter belong to the map; a table beside it says the same in full.
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', options.label);
    this.#painter = new Painter(container, () => this.#redraw());
    this.#overlay = new MapOverlay(container, options.sayCard);
    this.#pilot = new Pilot({
      flightMs: () => this.#painter.theme.flightMs,
      onMove: () => this.#followCamera(),
    });
    this.#gestures = new Gestures(container, {
      clamp: (camera) => this.#pilot.clamp(camera),
      onCamera: (camera) => {
        this.#isTakingGesture = true;
        this.#pilot.take(camera);
        this.#isTakingGesture = false;
      },
      onPoint: (point) => this.#hover(point === null ? null : this.#roleAt(point)),
      onFocus: (isByKey) => this.#key(isByKey ? this.#selected : null),
      onDismiss: () => this.#dismiss(),
      onClick: (point) => {
        this.#key(null);
        this.#choose(this.#roleAt(point));
      },
      onDoubleClick: (point) => this.#approach(point),
      onKey: (key) => this.#press(key),
    });
    this.#resize = new ResizeObserver(() => this.#measure());
    this.#resize.observe(container);
    this.#stopRatio = watchPixelRatio(() => this.#measure());
    this.#measure();
  }

  /** Shows a layout; the first frame after it draws the map. Marks and selection are kept where their roles exist. */
  setLayout(layout: MapLayout): void {
    const scene = buildScene(layout);
    const marks = placeMarks(this.#marks, scene, this.#options.sayYou);
    this.#loaded = { scene, hits: new HitTest(scene.roles), marks };
    this.#selected = this.#positionOf(this.#selectedId);
    this.#hovered = null;
    this.#keyed = null;
    this.#painter.forgetScene();
    this.#pilot.release();
    this.#pilot.setBounds(scene.bounds);
    this.#setSelected(this.#selected);
  }

  /** Points out roles; ids the layout does not have are left out. */
  setMarks(marks: MapMarks): void {
    this.#marks = marks;
    if (!this.#loaded) return;
    const { scene, hits } = this.#loaded;
    this.#loaded = { scene, hits, marks: placeMarks(marks, scene, this.#options.sayYou) };
    this.#painter.forgetPlan();
    this.#redraw();
  }

  /** Selects without telling `onSelect`, and brings the role into view. */
  select(id: RoleId | null): void {
    this.#selectedId = id;
    const selected = this.#positionOf(id);
    if (selected !== this.#keyed) this.#keyed = null;
    this.#setSelected(selected);
  }

  /** Flies to a role, at least `leastZoom` close; an id the layout does not have changes nothing. */
  flyTo(id: RoleId, { leastZoom = CLOSE_ZOOM }: { readonly leastZoom?: number } = {}): void {
    const role = this.#loaded?.scene.roles[this.#positionOf(id) ?? -1];
    if (role) this.#pilot.approach(role, leastZoom);
  }

  /** Shows the whole map in the free area. */
  fit(): void {
    this.#pilot.fit();
  }

  /** Says what panels cover, in CSS pixels; the whole map moves into what is free, unless the person has moved it. */
  setInsets(insets: Insets): void {
    this.#pilot.setInsets(insets);
  }

  /** Zooms about the middle of the free area. */
  zoomBy(factor: number): void {
    this.#pilot.zoomBy(factor);
  }

  /** Shows or hides the names on the map; a new map has none and is the quiet ground of another screen. */
  setLabels(shown: boolean): void {
    this.#painter.setLabels(shown);
    this.#redraw();
  }

  /** Draws in the colors of a theme of the design tokens. */
  setTheme(theme: string): void {
    this.#container.dataset.theme = theme;
    this.#painter.readTheme();
    this.#overlay.forgetCard();
    this.#redraw();
  }

  /** Writes the card shown anew: what it says has changed. */
  refreshCard(): void {
    this.#overlay.forgetCard();
    if (this.#told !== null) this.#requestFrame();
  }

  /** The role whose card is shown. */
  get #told(): number | null {
    return this.#hovered ?? this.#keyed;
  }

  /** Puts a small map with a frame around what is in view into `place`, which is hidden while that is everything. */
  showMinimap(place: HTMLElement): void {
    this.#painter.setMinimap(place, (camera) => this.#pilot.take(this.#pilot.clamp(camera)));
    this.#redraw();
  }

  /** What stands on the map now and how it is seen, for drawing it elsewhere; null while there is none. */
  get shown(): ShownMap | null {
    if (this.#loaded === null) return null;
    const { camera, viewport } = this.#pilot;
    return { ...this.#loaded, camera, viewport };
  }

  /** Removes what it put there, listeners and pending work; calling it again does nothing. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    cancelIdleCallback(this.#idle);
    this.#resize.disconnect();
    this.#stopRatio();
    this.#gestures.dispose();
    this.#painter.dispose();
    this.#overlay.dispose();
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#container;
    if (!this.#painter.resize(width, height)) return;
    this.#pilot.setSize(width, height);
    this.#overlay.forgetCard();
    // In the same frame: a resized canvas is blank until it is drawn.
    this.#isBaseStale = true;
    this.#draw(performance.now());
  }

  #followCamera(): void {
    if (!this.#isTakingGesture) this.#gestures.setCamera(this.#pilot.camera, this.#pilot.limits);
    // What lay under the pointer has moved away from it.
    this.#hover(null);
    this.#redraw();
  }

  #roleAt(point: Point): number | null {
    if (!this.#loaded) return null;
    const { scene, hits } = this.#loaded;
    const { camera } = this.#pilot;
    const { zoom } = camera;
    return hits.nearest(toWorld(camera, point), REACH / zoom, scene.radii, dotScale(zoom) / zoom);
  }

  #hover(role: number | null): void {
    if (role === this.#hovered) return;
    this.#hovered = role;
    this.#container.style.cursor = role === null ? '' : 'pointer';
    this.#requestFrame();
  }

  /** The keys have brought the person to a role, or away from the map. */
  #key(role: number | null): void {
    if (role === this.#keyed) return;
    this.#keyed = role;
    this.#requestFrame();
  }

  #dismiss(): void {
    this.#hover(null);
    this.#key(null);
  }

  /** The person selects: a click, or a key. */
  #choose(role: number | null): void {
    this.#selectedId = this.#idOf(role);
    this.#setSelected(role);
    this.#options.onSelect(this.#idOf(role));
  }

  #setSelected(role: number | null): void {
    this.#selected = role;
    this.#requestFrame();
    this.#settleSoon();
    const place = this.#loaded?.scene.roles[role ?? -1];
    if (place) this.#pilot.reveal(place, EDGE);
    else this.#pilot.release();
  }

  #approach(point: Point): void {
    this.#pilot.zoomAbout(Math.max(ZOOM_STEP, CLOSE_ZOOM / this.#pilot.camera.zoom), point);
  }

  #press(key: MapKey): void {
    if (key === 'zoom-in') this.zoomBy(ZOOM_STEP);
    else if (key === 'zoom-out') this.zoomBy(1 / ZOOM_STEP);
    else if (key === 'whole') this.fit();
    else if (key === 'back') this.#choose(null);
    else if (key === 'open') {
      const id = this.#idOf(this.#selected);
      if (id !== null) this.#options.onOpen(id);
    } else {
      const next = this.#nextToward(key);
      if (next === null) return;
      this.#hover(null);
      this.#key(next);
      this.#choose(next);
    }
  }

  /** Without a selection the arrows start at the person's place, else at the role nearest to the middle. */
  #nextToward(direction: Direction): number | null {
    if (!this.#loaded) return null;
    const { hits, marks, scene } = this.#loaded;
    if (this.#selected !== null) return hits.toward(this.#selected, direction);
    const middle = toWorld(this.#pilot.camera, freeMiddle(this.#pilot.viewport));
    return marks.you ?? hits.nearest(middle, Number.MAX_VALUE, scene.radii, 1);
  }

  #idOf(role: number | null): RoleId | null {
    return this.#loaded?.scene.roles[role ?? -1]?.id ?? null;
  }

  #positionOf(id: RoleId | null): number | null {
    return id === null ? null : (this.#loaded?.scene.indexOf.get(id) ?? null);
  }

  #redraw(): void {
    this.#isBaseStale = true;
    this.#requestFrame();
  }

  #requestFrame(): void {
    if (this.#frame !== 0 || this.#isDisposed) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = 0;
      this.#draw(now);
    });
  }

  #draw(now: number): void {
    const { viewport } = this.#pilot;
    if (!this.#loaded || viewport.width === 0 || viewport.height === 0) return;
    if (this.#pilot.advance(now)) this.#requestFrame();
    const { scene, marks } = this.#loaded;
    const { camera } = this.#pilot;
    if (this.#isBaseStale) {
      this.#isBaseStale = false;
      if (this.#painter.paintBase(this.#loaded, camera, viewport)) this.#redraw();
      this.#settleSoon();
    }
    const [selected, hovered] = [this.#selected, this.#hovered];
    const overlay = { selected, hovered, told: this.#told, pinned: marks.destination };
    this.#overlay.show(scene, overlay, camera, viewport);
  }

  /** While the map rests, what closer views need is worked out step by step. */
  #prepare(): void {
    this.#idle = requestIdleCallback(() => {
      if (this.#loaded && this.#painter.prepare(this.#loaded.scene)) this.#prepare();
    });
  }

  #settleSoon(): void {
    clearTimeout(this.#rest);
    cancelIdleCallback(this.#idle);
    this.#rest = setTimeout(() => {
      if (!this.#loaded || this.#isDisposed) return;
      const { scene, hits } = this.#loaded;
      const { camera, viewport } = this.#pilot;
      // Drawing again settles again, and then there is nothing left to sharpen.
      if (this.#painter.sharpen(scene, camera, viewport)) this.#redraw();
      else {
        this.#options.onSummary?.(summarize(scene, hits, camera, viewport, this.#selected));
        this.#prepare();
      }
    }, REST_MS);
  }
}
