// What the window and the route worker say to each other. Each question carries all it is about, so that the worker holds
// nothing that could be out of date; what it prepared for the question before serves the next where it is the same.
import type { Overlay } from '../../shared/model/overlay.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Assumptions } from '../../shared/model/settings.ts';
import type { RouteQuery } from '../../shared/routes/constraints.ts';
import type { RouteChoice } from '../../shared/routes/route-choice.ts';

/** The pack a question is about, with what is written over it. */
export type RoutePack = {
  readonly url: string;
  readonly language: string | null;
  readonly overlay: Overlay | null;
};

/** A question for the ways there. */
export type RouteRequest = {
  readonly id: number;
  readonly pack: RoutePack;
  readonly person: Person;
  readonly assumptions: Assumptions;
  readonly destination: RoleId;
  readonly query: RouteQuery;
};

/** What the worker is busy with before it can answer: reading the job data, preparing all moves that a way could be made of. */
export type RoutePhase = 'reading' | 'preparing';

/** Said by the worker. */
export type RouteReply =
  | { readonly type: 'phase'; readonly phase: RoutePhase }
  | { readonly type: 'found'; readonly id: number; readonly result: Result<RouteChoice> }
  /** A bug in the worker; nothing more is to be expected of it. */
  | { readonly type: 'broken'; readonly detail: string };
