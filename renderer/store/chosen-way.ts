// The way there that was chosen: what the ways' own screen marks and the map draws.
import type { RoleId } from '../../shared/model/pack.ts';
import { memoizeLast } from './memoize-last.ts';
import type { AppState, ChosenWay } from './state.ts';
import { useApp } from './store.ts';

/** Chooses a way; null chooses none. */
export function chooseWay(way: ChosenWay | null): void {
  useApp.setState({ way });
}

/** The chosen way if it leads from the person's job to the one they look at. */
export function selectWay({ way, person, destination }: AppState): ChosenWay | null {
  const isOfThese =
    way?.from === person?.role && destination?.kind === 'role' && way?.to === destination.role;
  return isOfThese ? way : null;
}

const rolesOf = memoizeLast((way: ChosenWay | null): readonly RoleId[] =>
  way === null ? [] : [way.from, ...way.stops, way.to],
);

/** The jobs that way runs through, both ends included; empty where none is chosen. */
export function selectWayRoles(state: AppState): readonly RoleId[] {
  return rolesOf(selectWay(state));
}
