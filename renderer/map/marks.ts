// What the map points out besides the roles themselves: the person's place, where they look, and what fades.
import type { RoleId } from '../../shared/model/pack.ts';
import { shortTitle } from './label-text.ts';
import { type MoveCurve, moveCurve, type Scene } from './scene.ts';

export type MapMarks = {
  readonly you: RoleId | null;
  readonly destination: RoleId | null;
  /** Roles drawn faintly because a filter leaves them out; null = none. */
  readonly faded: ReadonlySet<RoleId> | null;
  /** The options beside the map, in their order; marker n is `candidates[n - 1]`. */
  readonly candidates: readonly RoleId[];
};

export const NO_MARKS: MapMarks = { you: null, destination: null, faded: null, candidates: [] };

/** Marks by position in the scene. A role the pack no longer has is left out. */
export type PlacedMarks = {
  readonly you: number | null;
  /** What the pill at "you" says. */
  readonly youText: string;
  readonly destination: number | null;
  readonly candidates: readonly { readonly role: number; readonly number: number }[];
  /** 1 where the role at that position is faded. */
  readonly faded: Uint8Array;
  readonly curve: MoveCurve | null;
};

/** Finds the marked roles in a scene. The destination's pin stands in for its number. */
export function placeMarks(marks: MapMarks, scene: Scene, sayYou: (title: string) => string): PlacedMarks {
  const at = (id: RoleId | null) => (id === null ? null : (scene.indexOf.get(id) ?? null));
  const you = at(marks.you);
  const destination = marks.destination === marks.you ? null : at(marks.destination);
  const from = you === null ? undefined : scene.roles[you];
  const to = destination === null ? undefined : scene.roles[destination];
  return {
    you,
    youText: from ? sayYou(shortTitle(from.title)) : '',
    destination,
    candidates: marks.candidates.flatMap((id, order) => {
      const role = at(id);
      return role === null || role === destination || role === you ? [] : [{ role, number: order + 1 }];
    }),
    faded: Uint8Array.from(scene.roles, (role) => (marks.faded?.has(role.id) ? 1 : 0)),
    curve: from && to ? moveCurve(from, to) : null,
  };
}
