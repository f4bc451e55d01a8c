// One question to the search: the legs as seen from one end, which roles may be stops, and which legs a route may take.
import { at, type LegRow, type LegRows, NO_LEG } from './leg-rows.ts';

/** What a leg must keep to. Legs that break it are not there for the search. */
export type LegLimits = {
  /** Most effort in steps of an hour, unless a leg is as well trodden as `farLift`. */
  readonly effort: number;
  readonly farLift: number;
  /** Largest single gap in steps of a level. */
  readonly gap: number;
  readonly zoneRise: number;
  /** A leg must be more likely than this; below 0, it may be unknown too. */
  readonly likelierThan: number;
};

/** A graph to search and what is asked of it; roles are positions. */
export type RouteProblem = {
  readonly origin: number;
  readonly destination: number;
  /** Effort of the move without a stop; NO_LEG where it may not be made. */
  readonly direct: number;
  /** Legs from the person's own profile to each stop. */
  readonly first: LegRow;
  /** Legs from stop to stop, by where they start and by where they end. */
  readonly forward: LegRows;
  readonly backward: LegRows;
  /** Legs from each stop to the destination. */
  readonly last: LegRow;
  readonly zone: Uint8Array;
  /** Settles ties; a permutation of the positions. */
  readonly rank: Uint32Array;
  /** 1 for roles that may be stops. */
  readonly canStop: Uint8Array;
  /** The stop every route must pass, or null. */
  readonly via: number | null;
  readonly limits: LegLimits;
};

/** Which end a search starts from. The answers are the same. */
export type Direction = 'forward' | 'backward';

/** A problem as seen from the end the search starts from. */
export type View = {
  readonly problem: RouteProblem;
  readonly roleCount: number;
  readonly rows: LegRows;
  /** 1 for roles that may be stops; never the route's own ends. */
  readonly canStop: Uint8Array;
  /** Effort of the leg between the search's start, or its end, and each stop; NO_LEG where none may be taken. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Whether the leg at a place of `rows`, in the row of `from`, may be taken. */
  readonly allows: (leg: number, from: number) => boolean;
};

/** Looks at a problem from one end. O(roles). */
export function viewFrom(problem: RouteProblem, direction: Direction): View {
  const { origin, destination, first, last, zone, limits } = problem;
  const isForward = direction === 'forward';
  const canStop = problem.canStop.slice();
  canStop[origin] = 0;
  canStop[destination] = 0;
  const rise = (from: number, to: number) => zoneRise(zone, from, to);
  const leaving = first.effort.map((effort, to) =>
    canStop[to] === 1 && keepsLimits(limits, first, to, rise(origin, to)) ? effort : NO_LEG,
  );
  const arriving = last.effort.map((effort, from) =>
    canStop[from] === 1 && keepsLimits(limits, last, from, rise(from, destination)) ? effort : NO_LEG,
  );
  const rows = isForward ? problem.forward : problem.backward;
  return {
    problem,
    roleCount: zone.length,
    rows,
    canStop,
    start: isForward ? leaving : arriving,
    end: isForward ? arriving : leaving,
    allows: (leg, from) => {
      const to = at(rows.ends, leg);
      return keepsLimits(limits, rows, leg, isForward ? rise(from, to) : rise(to, from));
    },
  };
}

type LegColumns = Pick<LegRow, 'gap' | 'likelihood' | 'lift'> & {
  readonly effort: Float64Array | Uint32Array;
};

/** Whether a leg keeps to the limits; `rise` is by how many zones it rises. */
export function keepsLimits(limits: LegLimits, legs: LegColumns, leg: number, rise: number): boolean {
  return (
    at(legs.gap, leg) <= limits.gap &&
    rise <= limits.zoneRise &&
    (at(legs.effort, leg) <= limits.effort || at(legs.lift, leg) >= limits.farLift) &&
    (limits.likelierThan < 0 || at(legs.likelihood, leg) > limits.likelierThan)
  );
}

/** Zones risen by a leg; 0 where a zone is not known. */
export function zoneRise(zone: Uint8Array, from: number, to: number): number {
  const [before, after] = [at(zone, from), at(zone, to)];
  return before === 0 || after === 0 ? 0 : after - before;
}
