// What a person asks of a route: checked once, with the person's own facts where nothing is said.
import type { AppError } from '../model/app-error.ts';
import type { RoleId } from '../model/pack.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { MoveContext } from '../moves/move.ts';
import { entersMoves, number, type PackIndex, roleAtPosition } from '../moves/pack-index.ts';
import { MOST_WEEKLY_HOURS } from './leg-graph.ts';
import type { Direction } from './search-graph.ts';

/** Gates a route can be asked to respect. */
export const routeGates = ['preparation', 'education'] as const;
export type RouteGate = (typeof routeGates)[number];

/** The most moves of a route (domain 7). */
export const MOST_MOVES = 4;
/** Routes that can be asked for, and that are unless said (ours). */
const MOST_ROUTES = 50;
const USUAL_ROUTES = 5;
const HIGHEST_LEVEL = 5;

/** What is asked; anything left out is as the person's own facts say, or free. */
export type RouteQuery = Partial<{
  /** Routes wanted, 1..50; 5 unless said. */
  readonly count: number;
  /** Moves of a route, 1..4; 4 unless said. */
  readonly maxMoves: number;
  /** Yearly pay that the lower quartile of every stop and of the destination must reach; null = none. */
  readonly payFloor: number | null;
  /** The largest single gap of any leg, in levels 0..5; null = any. */
  readonly maxGap: number | null;
  /** Gates that must not be closed on the way. */
  readonly respect: readonly RouteGate[];
  /** Roles that must not be stops; unless said, those the person has set aside. */
  readonly avoid: readonly RoleId[];
  /** A role that must be a stop; null = none. */
  readonly via: RoleId | null;
  /** Hours a week for learning, 0..80. */
  readonly weeklyHours: number;
  /** Which end the search starts from; the answer is the same. */
  readonly direction: Direction;
}>;

/** A checked query; roles are positions. */
export type Constraints = {
  readonly count: number;
  readonly maxMoves: number;
  readonly payFloor: number | null;
  readonly maxGap: number | null;
  readonly respect: ReadonlySet<RouteGate>;
  readonly avoid: ReadonlySet<number>;
  readonly via: number | null;
  readonly weeklyHours: number;
  readonly direction: Direction;
};

/**
 * Checks a query for a person and a destination. Fails with role-unknown, role-unrated, role-same or value-illegal, which
 * name the role or the value and what would be legal.
 */
export function checkQuery(
  context: MoveContext,
  destination: RoleId,
  query: RouteQuery,
): Result<{ readonly destination: number; readonly constraints: Constraints }> {
  const { index, person } = context;
  const { via = null } = query;
  const avoid = query.avoid ?? setAside(context, destination, via);
  const problem = illegalNumber(query) ?? roleProblem(index, person.role, destination, avoid, via);
  if (problem !== null) return err(problem);
  return ok({
    destination: positionOf(index, destination),
    constraints: {
      count: query.count ?? USUAL_ROUTES,
      maxMoves: query.maxMoves ?? MOST_MOVES,
      payFloor: query.payFloor === undefined ? person.payFloor : query.payFloor,
      maxGap: query.maxGap ?? null,
      respect: new Set(query.respect),
      avoid: new Set(avoid.map((role) => positionOf(index, role))),
      via: via === null ? null : positionOf(index, via),
      weeklyHours: query.weeklyHours ?? person.weeklyHours,
      direction: query.direction ?? 'forward',
    },
  });
}

/** Roles the person has set aside, beside those they now ask for and any that this pack lacks. */
function setAside(
  { index, person }: MoveContext,
  destination: RoleId,
  via: RoleId | null,
): readonly RoleId[] {
  return person.notForMe
    .map(({ role }) => role)
    .filter((role) => index.roleAt.has(role) && role !== destination && role !== via);
}

function illegalNumber(query: RouteQuery): AppError | null {
  const { count = 1, maxMoves = 1, payFloor = null, maxGap = null, weeklyHours = 0 } = query;
  const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  const isWithin = (value: number, most: number) => value >= 0 && value <= most;
  const checks: readonly [string, number | null, boolean, string][] = [
    ['count', count, isWhole(count, MOST_ROUTES), `a whole number from 1 to ${MOST_ROUTES}`],
    ['maxMoves', maxMoves, isWhole(maxMoves, MOST_MOVES), `a whole number from 1 to ${MOST_MOVES}`],
    [
      'payFloor',
      payFloor,
      payFloor === null || isWithin(payFloor, Number.MAX_VALUE),
      'a yearly amount from 0, or none',
    ],
    [
      'maxGap',
      maxGap,
      maxGap === null || isWithin(maxGap, HIGHEST_LEVEL),
      `levels from 0 to ${HIGHEST_LEVEL}, or none`,
    ],
    ['weeklyHours', weeklyHours, isWithin(weeklyHours, MOST_WEEKLY_HOURS), `0 to ${MOST_WEEKLY_HOURS} hours`],
  ];
  const bad = checks.find(([, , isLegal]) => !isLegal);
  if (bad === undefined) return null;
  const [name, value, , legal] = bad;
  return { code: 'value-illegal', name, value: String(value), legal };
}

function roleProblem(
  index: PackIndex,
  origin: RoleId,
  destination: RoleId,
  avoid: readonly RoleId[],
  via: RoleId | null,
): AppError | null {
  if (destination === origin) return { code: 'role-same', role: destination };
  const asked = via === null ? [destination] : [destination, via];
  const unknown = [...asked, ...avoid].find((role) => !index.roleAt.has(role));
  if (unknown !== undefined) return { code: 'role-unknown', role: unknown };
  const unrated = [origin, ...asked].find((role) => !isRated(index, positionOf(index, role)));
  if (unrated !== undefined) return { code: 'role-unrated', role: unrated };
  if (via === origin || via === destination)
    return illegalRole('via', via, 'a role that is neither the start nor the destination');
  if (via !== null && avoid.includes(via)) return illegalRole('via', via, 'a role that is not to be avoided');
  return avoid.includes(destination)
    ? illegalRole('avoid', destination, 'roles other than the destination')
    : null;
}

function illegalRole(name: string, role: RoleId, legal: string): AppError {
  return { code: 'value-illegal', name, value: role, legal };
}

/** Whether anything can be said of moves from and to a role: it enters moves, and asks some skill. */
function isRated(index: PackIndex, at: number): boolean {
  return number(index.requirements.skillsAsked[at]) > 0 && entersMoves(roleAtPosition(index, at));
}

function positionOf(index: PackIndex, role: RoleId): number {
  return number(index.roleAt.get(role));
}
