// What lies over the map and changes without it: rings of the selected role and of the one pointed at, and a card that
// says what it is. Elements, not a canvas: of a software renderer's window only what they cover is drawn anew.
import type { MapRole } from '../../shared/layout/map-layout.ts';
import { type Camera, type Point, toScreen, type Viewport } from './camera.ts';
import { type CardSize, placeCard } from './card-place.ts';
import { PIN_HEIGHT } from './label-place.ts';
import styles from './map-overlay.module.css';
import { dotScale, type Scene } from './scene.ts';

/** What a card says: each a line of its own, the title first. */
export type SayCard = (role: MapRole) => readonly string[];

export type OverlayState = {
  readonly selected: number | null;
  readonly hovered: number | null;
  /** Whose card is shown. */
  readonly told: number | null;
  /** Who has a pin standing on its dot. */
  readonly pinned: number | null;
};

/** A ring's inner edge, and a card's, lie this far outside the dot, in CSS pixels. */
const RING_GAP = 3;
const CARD_GAP = 9;
/** The person's place and numbers are drawn up to this far around the dot. */
const LEAST_REACH = 10;

/** Lies over the canvas inside `container` and never takes the pointer. */
export class MapOverlay {
  readonly #place = document.createElement('div');
  readonly #selected = document.createElement('div');
  readonly #hovered = document.createElement('div');
  readonly #card = document.createElement('div');
  readonly #say: SayCard;
  /** The role whose card is written, and the card's size; null when it is to be written anew. */
  #written: { readonly role: MapRole; readonly size: CardSize } | null = null;

  constructor(container: HTMLElement, say: SayCard) {
    this.#say = say;
    this.#place.className = styles.overlay ?? '';
    // The map's live summary says the same of the selected role.
    this.#place.setAttribute('aria-hidden', 'true');
    this.#selected.className = `${styles.ring} ${styles.selected}`;
    this.#hovered.className = styles.ring ?? '';
    this.#card.className = styles.card ?? '';
    this.#place.append(this.#selected, this.#hovered, this.#card);
    for (const element of [this.#selected, this.#hovered, this.#card]) element.hidden = true;
    container.append(this.#place);
  }

  /** Writes the card anew when it is next shown: its words, its colors or the room for it changed. */
  forgetCard(): void {
    this.#written = null;
  }

  /** Shows what is selected and pointed at where the camera has it. */
  show(scene: Scene, state: OverlayState, camera: Camera, viewport: Viewport): void {
    const { selected, hovered, told } = state;
    showRing(this.#selected, scene, selected, camera, 2.5);
    showRing(this.#hovered, scene, hovered === selected ? null : hovered, camera, 1.5);
    const place =
      told === null ? null : this.#placeCard(scene, told, told === state.pinned, camera, viewport);
    if (place !== null) moveTo(this.#card, Math.round(place.x), Math.round(place.y));
    else if (!this.#card.hidden) this.#card.hidden = true;
  }

  /** Removes its elements. */
  dispose(): void {
    this.#place.remove();
  }

  #placeCard(scene: Scene, at: number, isPinned: boolean, camera: Camera, viewport: Viewport): Point | null {
    const role = scene.roles[at];
    if (role === undefined) return null;
    const reach = Math.max(LEAST_REACH, (scene.radii[at] ?? 0) * dotScale(camera.zoom)) + CARD_GAP;
    const clearance = { around: reach, above: isPinned ? Math.max(reach, PIN_HEIGHT + CARD_GAP) : reach };
    return placeCard(this.#write(role), toScreen(camera, role), clearance, viewport);
  }

  #write(role: MapRole): CardSize {
    if (this.#written?.role === role) {
      // A card that is hidden has no size: the one it had is kept.
      return this.#written.size;
    }
    this.#card.replaceChildren(
      ...this.#say(role).map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
    this.#card.hidden = false;
    const size = { width: this.#card.offsetWidth, height: this.#card.offsetHeight };
    this.#written = { role, size };
    return size;
  }
}

function showRing(
  ring: HTMLElement,
  scene: Scene,
  at: number | null,
  camera: Camera,
  thickness: number,
): void {
  const role = scene.roles[at ?? -1];
  if (role === undefined) {
    if (!ring.hidden) ring.hidden = true;
    return;
  }
  const radius = (scene.radii[at ?? -1] ?? 0) * dotScale(camera.zoom) + RING_GAP + thickness;
  const { x, y } = toScreen(camera, role);
  const size = `${2 * radius}px`;
  if (ring.style.width !== size) Object.assign(ring.style, { width: size, height: size });
  moveTo(ring, x - radius, y - radius);
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  if (element.hidden) element.hidden = false;
  element.style.transform = `translate(${x}px, ${y}px)`;
}
