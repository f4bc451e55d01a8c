// The filter of the map and the table, and what it leaves out.
import { NO_FILTER, type RoleFilter, rolesLeftOut } from '../../shared/filters/role-filter.ts';
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

const leftOutOf = memoizeLast((index: PackIndex | null, filter: RoleFilter) =>
  index === null ? null : rolesLeftOut(index.content, filter),
);

/** The jobs that the filter leaves out with what of it does so; null where it asks nothing. */
export function selectLeftOut(state: AppState): ReturnType<typeof rolesLeftOut> {
  return leftOutOf(selectIndex(state), state.filter);
}
