// Small generated graphs to search, and the plain way to find every route of one: try them all.
import fc from 'fast-check';
import type { FoundRoute } from '../../../shared/routes/best-routes.ts';
import {
  emptyRow,
  type LegRow,
  type LegRows,
  NO_LEG,
  packRows,
  turnRows,
} from '../../../shared/routes/leg-rows.ts';
import { keepsLimits, type LegLimits, type RouteProblem } from '../../../shared/routes/search-graph.ts';

/** Legs as tables of rows and columns; effort null = no leg. */
export type Tables = {
  readonly effort: readonly (readonly (number | null)[])[];
  readonly gap: readonly (readonly number[])[];
  readonly zone: readonly number[];
  readonly canStop: readonly boolean[];
  readonly rank: readonly number[];
  readonly via: number | null;
  readonly limits: LegLimits;
};

/** Any small graph: role 0 is the origin, role 1 the destination. Few different efforts, so that there are many ties. */
export function anyTables(roleCount = 7): fc.Arbitrary<Tables> {
  const table = <T>(cell: fc.Arbitrary<T>) =>
    fc.array(fc.array(cell, { minLength: roleCount, maxLength: roleCount }), {
      minLength: roleCount,
      maxLength: roleCount,
    });
  const perRole = <T>(cell: fc.Arbitrary<T>) =>
    fc.array(cell, { minLength: roleCount, maxLength: roleCount });
  return fc.record({
    effort: table(fc.option(fc.nat(6), { freq: 3 })),
    gap: table(fc.nat(5)),
    zone: perRole(fc.nat(5)),
    canStop: perRole(fc.boolean()).map((stops) => stops.map((can, at) => can || at % 2 === 0)),
    rank: fc.shuffledSubarray([...Array(roleCount).keys()], { minLength: roleCount }),
    via: fc.option(fc.integer({ min: 2, max: roleCount - 1 }), { freq: 2 }),
    limits: fc.record({
      effort: fc.constantFrom(3, 1e6),
      farLift: fc.constant(1e6),
      gap: fc.constantFrom(2, 3, 5),
      zoneRise: fc.constantFrom(1, 9),
      likelierThan: fc.constant(-1),
    }),
  });
}

/** The legs of the tables, packed. */
function rowsOf({ effort, gap }: Pick<Tables, 'effort' | 'gap'>): LegRows {
  return packRows(effort.length, (from) => rowOf(effort[from]!, gap[from]!));
}

function rowOf(effort: readonly (number | null)[], gap: readonly number[]): LegRow {
  const row = emptyRow(effort.length);
  effort.forEach((value, to) => {
    row.effort[to] = value ?? NO_LEG;
    row.gap[to] = gap[to]!;
  });
  return row;
}

/** The problem of going from role 0 to role 1 over the tables' legs. */
export function problemOf(tables: Tables): RouteProblem {
  const { effort, gap, zone, canStop, rank, via, limits } = tables;
  const forward = rowsOf(tables);
  const first = rowOf(effort[0]!, gap[0]!);
  const rise = zone[0] === 0 || zone[1] === 0 ? 0 : zone[1]! - zone[0]!;
  return {
    origin: 0,
    destination: 1,
    direct: keepsLimits(limits, first, 1, rise) ? first.effort[1]! : NO_LEG,
    first,
    forward,
    backward: turnRows(forward),
    last: rowOf(
      effort.map((row) => row[1]!),
      gap.map((row) => row[1]!),
    ),
    zone: Uint8Array.from(zone),
    rank: Uint32Array.from(rank),
    canStop: Uint8Array.from(canStop, Number),
    via,
    limits,
  };
}

/** Every simple route of the tables that keeps to everything asked, best first: written to be read, not to be fast. */
export function allRoutes(
  tables: Tables,
  maxMoves: number,
  monthsOf: (effort: number, moves: number) => number,
): readonly FoundRoute[] {
  const { effort, canStop, rank, via } = tables;
  const routes: FoundRoute[] = [];
  const add = (stops: readonly number[], sum: number) => {
    if (via !== null && !stops.includes(via)) return;
    const tie = stops.reduce((digits, stop) => digits * effort.length + rank[stop]!, 0);
    routes.push({ stops, effort: sum, tie, months: monthsOf(sum, stops.length + 1) });
  };
  const goOn = (stops: readonly number[], sum: number) => {
    const from = stops.at(-1) ?? 0;
    for (const to of effort.keys()) {
      if (!isAllowed(tables, from, to)) continue;
      const reached = sum + effort[from]![to]!;
      const isNew = to > 1 && canStop[to] && !stops.includes(to);
      if (to === 1) add(stops, reached);
      else if (isNew && stops.length < maxMoves - 1) goOn([...stops, to], reached);
    }
  };
  goOn([], 0);
  return routes.sort(
    (a, b) => a.months - b.months || a.effort - b.effort || a.stops.length - b.stops.length || a.tie - b.tie,
  );
}

function isAllowed({ effort, gap, zone, limits }: Tables, from: number, to: number): boolean {
  const leg = effort[from]![to] ?? null;
  const isKnown = zone[from] !== 0 && zone[to] !== 0;
  const rises = isKnown && zone[to]! - zone[from]! > limits.zoneRise;
  return leg !== null && leg <= limits.effort && gap[from]![to]! <= limits.gap && !rises;
}
