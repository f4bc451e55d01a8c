// Where a label may stand beside its dot, and how large it is.
import { dotScale } from './scene.ts';

export type LabelKind = 'role' | 'you' | 'destination' | 'candidate';
type Size = { readonly width: number; readonly height: number };
/** Size in CSS pixels of lines set as the kind of label; families at 15 px. */
export type Measure = (kind: LabelKind | 'family', lines: readonly string[]) => Size;

/** Direction from the dot to its label, −1, 0 or 1 each way. */
export type Place = { readonly across: -1 | 0 | 1; readonly down: -1 | 0 | 1 };

export type Label = Size & {
  readonly kind: LabelKind;
  readonly role: number;
  readonly lines: readonly string[];
  readonly place: Place;
};

/** The eight places, the preferred first. */
export const PLACES: readonly Place[] = [
  { across: 1, down: 0 },
  { across: -1, down: 0 },
  { across: 0, down: 1 },
  { across: 0, down: -1 },
  { across: 1, down: 1 },
  { across: 1, down: -1 },
  { across: -1, down: 1 },
  { across: -1, down: -1 },
];
/** The same, below first, for pills and pins. */
export const BELOW_FIRST = [2, 0, 1, 4, 6, 3, 5, 7].flatMap((at) => PLACES[at] ?? []);

/** Space between a dot and its label, in CSS pixels. */
const GAP = 3;
/** Pixels kept free around a mark's middle: the ring of "you", the pin above its tip, a numbered marker. */
const MARK_REACH = { role: 0, you: 11, destination: 7, candidate: 11 } as const;

/** A pin's height above its tip and half its width, with its rim, in CSS pixels. */
export const PIN_HEIGHT = 30;
export const PIN_HALF = 11;

/** Pixels from a label's dot to the label's near edge. */
export function labelReach(kind: LabelKind, radius: number, zoom: number): number {
  return Math.max(radius * dotScale(zoom), MARK_REACH[kind]) + GAP;
}

/** Top left corner of a label relative to its dot, in CSS pixels; the destination's keeps clear of its own pin. */
export function labelOffset({ kind, place, width, height }: Label, reach: number): { x: number; y: number } {
  if (kind === 'destination' && place.down === 0) {
    return { x: edge(place.across, Math.max(reach, PIN_HALF + GAP), width), y: -height / 2 };
  }
  if (kind === 'destination' && place.down === -1) {
    return { x: edge(place.across, 0, width), y: -Math.max(reach, PIN_HEIGHT + GAP) - height };
  }
  const away = place.across !== 0 && place.down !== 0 ? reach * Math.SQRT1_2 : reach;
  return { x: edge(place.across, away, width), y: edge(place.down, away, height) };
}

function edge(direction: -1 | 0 | 1, away: number, size: number): number {
  if (direction === 0) return -size / 2;
  return direction === 1 ? away : -away - size;
}

/** Type size of a family's name: it grows less than the map does, in half pixels so that few sizes are ever set. */
export function familyTypeSize(size: number, zoom: number): number {
  return Math.min(24, Math.max(11.5, Math.round(size * zoom ** 0.35 * 2) / 2));
}

/** The type sizes that a family's name goes through while it stands on the map. */
export function familySizes(size: number): readonly number[] {
  const sizes = new Set<number>();
  for (let zoom = 0.3; zoom < 3; zoom *= 1.02) sizes.add(familyTypeSize(size, zoom));
  return [...sizes];
}
