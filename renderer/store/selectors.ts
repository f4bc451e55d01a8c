// Everything the screens derive from the store, computed once per change: moves, options, the move in focus.

import { namedMap } from '../../shared/layout/named-map.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { allMoves, type Move, type MoveContext, moveContext } from '../../shared/moves/move.ts';
import { type OpenMove, openMoveTo } from '../../shared/moves/open-move.ts';
import { type Options, pickOptions } from '../../shared/moves/options.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import { namedPacks } from '../../shared/packs/editions.ts';
import { endOfPlan } from '../../shared/plans/destination.ts';
import { type OpenWay, openWay } from '../../shared/routes/open-way.ts';
import { memoizeLast } from './memoize-last.ts';
import type { AppState, Destination, UsualMoves } from './state.ts';
import { languageOfNames } from './wanted-pack.ts';

/** The open pack's index, or null while there is none. */
export function selectIndex(state: AppState): PackIndex | null {
  return state.pack.status === 'ready' ? state.pack.index : null;
}

/** What the person calls the open pack; null while there is none. */
export function selectPackName({ pack, packs, settings }: AppState): string | null {
  if (pack.status !== 'ready') return null;
  const listings = packs.status === 'ready' ? namedPacks(packs.packs) : [];
  return listings.find((each) => each.pack === settings.pack)?.name ?? pack.index.content.title;
}

const namedMapOf = memoizeLast((map: AppState['map'], index: PackIndex | null): AppState['map'] =>
  map.status === 'ready' && index !== null
    ? { status: 'ready', layout: namedMap(map.layout, index.content) }
    : map,
);

/** The map, named as the open pack is where that is shown in another language than the map was drawn in. */
export function selectMap(state: AppState): AppState['map'] {
  const isDrawnSo = languageOfNames(state, state.settings.pack) === null;
  return isDrawnSo ? state.map : namedMapOf(state.map, selectIndex(state));
}

const contextOf = memoizeLast(
  (
    index: PackIndex | null,
    person: AppState['person'],
    assumptions: AppState['settings']['assumptions'],
    usual: UsualMoves | null,
  ): MoveContext | null => {
    if (index === null || person === null) return null;
    return moveContext(index, person, assumptions, usual?.origin === person.role ? usual : null);
  },
);

/** What all moves of the person share; null until there is a pack and a person whose role it has. */
export function selectContext(state: AppState): MoveContext | null {
  return contextOf(selectIndex(state), state.person, state.settings.assumptions, state.usual);
}

const NO_MOVES: readonly Move[] = [];
const movesOf = memoizeLast((context: MoveContext | null) =>
  context === null ? NO_MOVES : allMoves(context),
);

/** Every move of the person, in the pack's order. */
export function selectMoves(state: AppState): readonly Move[] {
  return movesOf(selectContext(state));
}

const optionsOf = memoizeLast((context: MoveContext | null, moves: readonly Move[]): Options | null =>
  context === null || context.usual === null ? null : pickOptions(moves, context.index.content),
);

/** The three options of the person; null until it is known how usual the moves are, which they depend on. */
export function selectOptions(state: AppState): Options | null {
  return optionsOf(selectContext(state), selectMoves(state));
}

const openMoveOf = memoizeLast(
  (context: MoveContext | null, destination: Destination | null): OpenMove | null =>
    context === null || destination === null ? null : openMoveTo(context, destination),
);

/** The move to the selected destination; null when nothing is selected or the pack does not have it. */
export function selectOpenMove(state: AppState): OpenMove | null {
  return openMoveOf(selectContext(state), state.destination);
}

const planMoveOf = memoizeLast((context: MoveContext | null, plan: Plan['target'] | null): OpenMove | null =>
  context === null || plan === null ? null : openMoveTo(context, endOfPlan(plan)),
);

/** The open plan's move as it stands now, wherever the person is looking; null while there is no plan or no pack that has it. */
export function selectPlanMove(state: AppState): OpenMove | null {
  return planMoveOf(selectContext(state), state.plan?.target ?? null);
}

const planWayOf = memoizeLast((context: MoveContext | null, target: Plan['target'] | null): OpenWay | null =>
  context === null || target?.kind !== 'route'
    ? null
    : openWay(
        context,
        target.stops.map(({ role }) => role),
        target.role,
      ),
);

/** The moves of the open plan's way over stops; null for a plan without one, or where the pack does not have it. */
export function selectPlanWay(state: AppState): OpenWay | null {
  return planWayOf(selectContext(state), state.plan?.target ?? null);
}
