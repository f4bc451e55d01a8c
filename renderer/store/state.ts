// The shape of the one store. Heavy arrays, the camera and the DOM stay outside; it holds ids and documents.
import type { PlanListing } from '../../shared/files/answers.ts';
import { NO_FILTER, type RoleFilter } from '../../shared/filters/role-filter.ts';
import type { MapLayout } from '../../shared/layout/map-layout.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { CatalogListing } from '../../shared/model/catalog.ts';
import type { PackListing } from '../../shared/model/installed-pack.ts';
import type { Overlay } from '../../shared/model/overlay.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import type { Person, PersonFacts } from '../../shared/model/person.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import type { Destination, Language, Settings } from '../../shared/model/settings.ts';
import type { Move } from '../../shared/moves/move.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import type { WithinQuery } from '../../shared/moves/within.ts';
import type { LibraryQuery } from '../../shared/plans/library-order.ts';
import type { RouteQuery } from '../../shared/routes/constraints.ts';
import type { RouteChoice } from '../../shared/routes/route-choice.ts';
import type { RoutePhase } from '../workers/route-protocol.ts';
import type { ImportState } from './import-state.ts';

/** The screens with a tab, in the order of the tabs. */
export const tabs = ['start', 'map', 'within', 'move', 'routes', 'plan'] as const;

/** All screens: those with a tab, and those opened from any of them. */
export type Screen = (typeof tabs)[number] | 'table' | 'compare' | 'profile' | 'packs' | 'settings';

/** The pack in use: the open plan's, or the one `settings.pack` names. */
type PackState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly index: PackIndex }
  | { readonly status: 'failed'; readonly error: AppError };

/** The map of the open pack; `share` is how much of it is drawn, where it is being made. */
type MapState =
  | { readonly status: 'loading'; readonly share: number | null }
  | { readonly status: 'ready'; readonly layout: MapLayout }
  | { readonly status: 'failed'; readonly error: AppError };

/** The packs there are; those that cannot be read are in the list with the reason. */
type PacksState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly packs: readonly PackListing[] }
  | { readonly status: 'failed'; readonly error: AppError };

/** The learning catalogs there are; those that cannot be read are in the list with the reason. */
type CatalogsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalogs: readonly CatalogListing[] }
  | { readonly status: 'failed'; readonly error: AppError };

/** The moves worth suggesting to someone in a job. */
type OnwardMoves = { readonly from: RoleId; readonly moves: readonly Move[] };

/** The jobs that no other job leads to, in a pack as it was when that was worked out. */
type WithoutFeeder = { readonly index: PackIndex; readonly roles: ReadonlySet<RoleId> };

/** How usual each move from one role is; computed beside the window, so it arrives a moment later. */
export type UsualMoves = {
  readonly origin: RoleId;
  readonly likelihood: Float64Array;
  readonly lift: Float64Array;
};

export type { Destination };

/**
 * A move or a way there beside others. From the person's own role it starts with what they have, from another with what
 * someone who does that job usually has. `stops` is empty for a move without a stop.
 */
export type Compared = {
  readonly from: RoleId;
  readonly to: Destination;
  readonly stops: readonly RoleId[];
};

/** Most that are compared at once. */
export const MOST_COMPARED = 4;

/** Whether the open plan is on disk. Failure stays until a save succeeds. */
type SaveState =
  | { readonly status: 'saved'; readonly at: string }
  | { readonly status: 'unsaved' }
  | { readonly status: 'failed'; readonly error: AppError };

/** The list of plans on disk; those that cannot be read are in it with the reason. */
type PlansState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly plans: readonly PlanListing[] }
  | { readonly status: 'failed'; readonly error: AppError };

/** The ways to the selected job. While new ones are looked for, the last ones for the same job stay. */
export type RoutesState =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly phase: RoutePhase | null; readonly last: RouteChoice | null }
  | { readonly status: 'ready'; readonly choice: RouteChoice }
  | { readonly status: 'failed'; readonly error: AppError };

/** The way there that was chosen, by the jobs it runs through; it stays the one shown until another is chosen. */
export type ChosenWay = { readonly from: RoleId; readonly to: RoleId; readonly stops: readonly RoleId[] };

/** Something that happened and needs a word; shown until dismissed. */
export type Notice = { readonly id: number; readonly error: AppError; readonly plan: PlanId | null };

/** What of the state undo and redo cover. */
export type Undoable = {
  readonly person: Person | null;
  readonly plan: Plan | null;
  /** What is written by hand over the open pack; null until it is read, and where it cannot be. */
  readonly overlay: Overlay | null;
};

/** Nothing filtered, asked of ways, chosen or compared: what names jobs of a pack and wishes of a person goes with them. */
export const NOTHING_ASKED = {
  filter: NO_FILTER,
  routeQuery: {},
  way: null,
  compared: [],
} as const satisfies Partial<AppState>;

export type AppState = Undoable & {
  readonly pack: PackState;
  readonly map: MapState;
  readonly packs: PacksState;
  readonly catalogs: CatalogsState;
  readonly importing: ImportState;
  /** Why what is written over the open pack cannot be read. */
  readonly overlayProblem: AppError | null;
  readonly usual: UsualMoves | null;
  /** Jobs that no other leads to; null until the filter has asked for them. */
  readonly withoutFeeder: WithoutFeeder | null;
  /** Moves on from a job that was looked at. */
  readonly onward: OnwardMoves | null;
  readonly settings: Settings;
  /** The language the screens are in. */
  readonly language: Language;
  /** What the person said before choosing a role. */
  readonly firstFacts: PersonFacts;
  readonly screen: Screen;
  readonly destination: Destination | null;
  /** What of the map and the table fades or goes. */
  readonly filter: RoleFilter;
  /** What is asked of "Within reach". */
  readonly within: WithinQuery;
  /** What is asked of the ways there; what is not said is left to the person's own facts. */
  readonly routeQuery: RouteQuery;
  readonly routes: RoutesState;
  readonly way: ChosenWay | null;
  readonly compared: readonly Compared[];
  readonly plans: PlansState;
  /** What is asked of the list of plans. */
  readonly library: LibraryQuery;
  readonly save: SaveState | null;
  readonly notices: readonly Notice[];
};
