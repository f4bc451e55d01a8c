// The ways there: what is asked of them, and keeping the answer that of the person, the job and the pack on screen.
import { shallow } from 'zustand/shallow';
import type { RouteQuery } from '../../shared/routes/constraints.ts';
import type { RouteChoice } from '../../shared/routes/route-choice.ts';
import { packAddress } from '../api/pack-files.ts';
import { RouteClient } from '../api/route-client.ts';
import { selectIndex } from './selectors.ts';
import type { AppState } from './state.ts';
import { useApp } from './store.ts';
import { wantedPack } from './wanted-pack.ts';

const client = new RouteClient((phase) => {
  const { routes } = useApp.getState();
  if (routes.status === 'loading') useApp.setState({ routes: { ...routes, phase } });
});

/** The best ways by time that are shown; those that are best at something else come beside them (ours: as many as one compares). */
const SHOWN_ROUTES = 4;

/** Asks more or less of the ways there. */
export function editRouteQuery(changes: RouteQuery): void {
  useApp.setState(({ routeQuery }) => ({ routeQuery: { ...routeQuery, ...changes } }));
}

/** Keeps the ways those of what is on screen; ends with what it gives. A worker is started by the first question only. */
export function keepRoutesFound(): () => void {
  const stop = useApp.subscribe(whatRoutesRestOn, () => void findRoutes(), {
    equalityFn: shallow,
    fireImmediately: true,
  });
  return () => {
    stop();
    // What is half done for a screen that was left would only take the processor from the next one.
    if (useApp.getState().routes.status === 'loading') stopRoutes();
  };
}

/** Ends looking for ways; the next question starts anew. */
export function stopRoutes(): void {
  client.stop();
  useApp.setState({ routes: { status: 'none' } });
}

/** Looks for the ways anew. */
export async function findRoutes(): Promise<void> {
  const state = useApp.getState();
  const { person, destination, settings, overlay, routeQuery } = state;
  const wanted = wantedPack(state);
  const to = destination?.kind === 'role' ? destination.role : null;
  if (selectIndex(state) === null || !('pack' in wanted) || person === null || to === null) {
    useApp.setState({ routes: { status: 'none' } });
    return;
  }
  useApp.setState({ routes: { status: 'loading', phase: null, last: lastChoice(state, to) } });
  const result = await client.find({
    pack: { url: packAddress(wanted.pack), language: wanted.language, overlay },
    person,
    assumptions: settings.assumptions,
    destination: to,
    query: { count: SHOWN_ROUTES, ...routeQuery },
  });
  if (result === null) return;
  useApp.setState({
    routes: result.ok ? { status: 'ready', choice: result.value } : { status: 'failed', error: result.error },
  });
}

/** What a change of makes the ways others. */
function whatRoutesRestOn(state: AppState): readonly unknown[] {
  const { person, destination, settings, overlay, routeQuery, pack } = state;
  return [pack.status, person, destination, settings.assumptions, overlay, routeQuery];
}

function lastChoice({ routes }: AppState, to: string): RouteChoice | null {
  const last = routes.status === 'ready' ? routes.choice : routes.status === 'loading' ? routes.last : null;
  return last?.direct.destination.id === to ? last : null;
}
