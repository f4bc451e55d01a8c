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
  /** A few moves worth seeing from the destination, or else from the person's place; drawn quietly. */
  readonly moves: readonly RoleId[];
  /** A way there by its stops, both ends included; drawn instead of the direct way. Empty = none. */
  readonly route: readonly RoleId[];
};

export const NO_MARKS: MapMarks = {
  you: null,
  destination: null,
  faded: null,
  candidates: [],
  moves: [],
  route: [],
};

/** Marks by position in the scene. A role the pack no longer has is left out. */
export type PlacedMarks = {
  readonly you: number | null;
  /** What the pill at "you" says. */
  readonly youText: string;
  readonly destination: number | null;
  readonly candidates: readonly { readonly role: number; readonly number: number }[];
  /** 1 where the role at that position is faded. */
  readonly faded: Uint8Array;
  /** The way in focus, leg by leg: one leg for a direct move. */
  readonly way: readonly MoveCurve[];
  /** The stops between the way's ends. */
  readonly stops: readonly number[];
  readonly moves: readonly MoveCurve[];
};

/** Finds the marked roles in a scene. The destination's pin stands in for its number. */
export function placeMarks(marks: MapMarks, scene: Scene, sayYou: (title: string) => string): PlacedMarks {
  const at = (id: RoleId | null) => (id === null ? null : (scene.indexOf.get(id) ?? null));
  const you = at(marks.you);
  const destination = marks.destination === marks.you ? null : at(marks.destination);
  const from = you === null ? undefined : scene.roles[you];
  const route = marks.route.flatMap((id) => at(id) ?? []);
  // A route whose stops are not all on the map is none: a leg past a missing stop is nobody's move.
  const isWhole = route.length > 1 && route.length === marks.route.length;
  const way = isWhole ? route : [you, destination].flatMap((role) => role ?? []);
  const start = destination ?? you;
  return {
    you,
    youText: from ? sayYou(shortTitle(from.title)) : '',
    destination,
    candidates: marks.candidates.flatMap((id, order) => {
      const role = at(id);
      return role === null || role === destination || role === you ? [] : [{ role, number: order + 1 }];
    }),
    faded: Uint8Array.from(scene.roles, (role) => (marks.faded?.has(role.id) ? 1 : 0)),
    way: way.slice(1).flatMap((role, leg) => curveBetween(scene, way[leg] ?? role, role)),
    stops: isWhole ? route.slice(1, -1) : [],
    moves:
      start === null
        ? []
        : marks.moves.flatMap((id) => {
            const role = at(id);
            return role === null ? [] : curveBetween(scene, start, role);
          }),
  };
}

function curveBetween({ roles }: Scene, from: number, to: number): MoveCurve[] {
  const start = roles[from];
  const end = roles[to];
  return start && end && start !== end ? [moveCurve(start, end)] : [];
}
