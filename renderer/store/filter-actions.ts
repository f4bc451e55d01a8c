// The filter of the map and the table, and what it leaves out.
import { NO_FILTER, type RoleFilter, rolesLeftOut } from '../../shared/filters/role-filter.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectIndex } from './selectors.ts';
import type { AppState } from './state.ts';
import { useApp } from './store.ts';

/** Asks more or less of the jobs. */
export function editFilter(changes: Partial<RoleFilter>): void {
  useApp.setState(({ filter }) => ({ filter: { ...filter, ...changes } }));
}

/** Asks nothing of the jobs any longer. */
export function clearFilter(): void {
  useApp.setState({ filter: NO_FILTER });
}

const leftOutOf = memoizeLast(
  (
    index: PackIndex | null,
    filter: RoleFilter,
    person: AppState['person'],
    withoutFeeder: ReadonlySet<RoleId> | null,
  ) => (index === null ? null : rolesLeftOut({ index, person, withoutFeeder }, filter)),
);

/** Whether the filter asks for jobs without a feeder, which are still being worked out. */
export function selectIsFindingFeeders(state: AppState): boolean {
  return state.filter.noFeeder && state.withoutFeeder?.index !== selectIndex(state);
}

/** The jobs that the filter leaves out with what of it does so; null where it asks nothing. */
export function selectLeftOut(state: AppState): ReturnType<typeof rolesLeftOut> {
  const index = selectIndex(state);
  const known = state.withoutFeeder?.index === index ? (state.withoutFeeder?.roles ?? null) : null;
  return leftOutOf(index, state.filter, state.person, known);
}
