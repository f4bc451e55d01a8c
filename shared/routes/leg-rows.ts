// Legs as typed arrays, row after row: what the search runs on. Knows nothing of packs, so that any graph can be searched.

/**
 * Hours and levels are counted in whole steps of 1/1024, so that sums are exact in any order: searching from the
 * destination finds the very routes searching from the origin does. 1/1024 hour is four seconds.
 */
export const STEPS = 1024;

/** The effort of a leg that is not there. */
export const NO_LEG = Number.POSITIVE_INFINITY;

/** The legs from one role to every role, by position. */
export type LegRow = {
  /** Typical effort in steps of an hour; NO_LEG where there is none. */
  readonly effort: Float64Array;
  /** Largest single gap in steps of a level. */
  readonly gap: Uint16Array;
  /** NaN = not known. */
  readonly likelihood: Float64Array;
  readonly lift: Float64Array;
  readonly fit: Float64Array;
};

/** All legs of a graph: those of row r lie from `starts[r]` to `starts[r + 1]`, least effort first. */
export type LegRows = {
  readonly starts: Uint32Array;
  /** The other end of each leg. */
  readonly ends: Uint16Array | Uint32Array;
  readonly effort: Uint32Array;
  readonly gap: Uint16Array;
  readonly likelihood: Float64Array;
  readonly lift: Float64Array;
};

/** Reads an element that is inside the array by construction. */
export function at(values: { readonly [position: number]: number }, position: number): number {
  return values[position] ?? 0;
}

/** Room for a row of so many roles, without a leg. */
export function emptyRow(roleCount: number): LegRow {
  return {
    effort: new Float64Array(roleCount).fill(NO_LEG),
    gap: new Uint16Array(roleCount),
    likelihood: new Float64Array(roleCount).fill(Number.NaN),
    lift: new Float64Array(roleCount).fill(Number.NaN),
    fit: new Float64Array(roleCount).fill(Number.NaN),
  };
}

/** Packs rows, which `rowOf` may fill into the same arrays again and again. O(roles²) and, for m legs, O(m log m). */
export function packRows(roleCount: number, rowOf: (role: number) => LegRow): LegRows {
  const packed: LegRows[] = [];
  for (let role = 0; role < roleCount; role++) packed.push(packRow(roleCount, rowOf(role)));
  return joinRows(roleCount, packed);
}

/** The legs that pass, each asked with the role it starts from, in the same order. O(legs). */
export function filterRows(rows: LegRows, passes: (leg: number, from: number) => boolean): LegRows {
  const roleCount = rows.starts.length - 1;
  const starts = new Uint32Array(roleCount + 1);
  const kept: number[] = [];
  for (let from = 0; from < roleCount; from++) {
    for (let leg = at(rows.starts, from); leg < at(rows.starts, from + 1); leg++) {
      if (passes(leg, from)) kept.push(leg);
    }
    starts[from + 1] = kept.length;
  }
  const filtered = roomFor(roleCount, kept.length);
  filtered.starts.set(starts);
  kept.forEach((leg, place) => {
    copyLeg(rows, leg, filtered, place);
    filtered.ends[place] = at(rows.ends, leg);
  });
  return filtered;
}

/** The same legs seen from their other ends. O(legs log legs). */
export function turnRows(rows: LegRows): LegRows {
  const roleCount = rows.starts.length - 1;
  const starts = new Uint32Array(roleCount + 1);
  for (const end of rows.ends) starts[end + 1] = at(starts, end + 1) + 1;
  for (let role = 0; role < roleCount; role++) starts[role + 1] = at(starts, role + 1) + at(starts, role);
  const next = starts.slice();
  const from = new Uint32Array(rows.ends.length);
  const leg = new Uint32Array(rows.ends.length);
  for (let role = 0; role < roleCount; role++) {
    for (let k = at(rows.starts, role); k < at(rows.starts, role + 1); k++) {
      const place = at(next, at(rows.ends, k));
      next[at(rows.ends, k)] = place + 1;
      from[place] = role;
      leg[place] = k;
    }
  }
  const turned = roomFor(roleCount, rows.ends.length);
  for (let role = 0; role < roleCount; role++) {
    const start = at(starts, role);
    const order = byEffort(at(starts, role + 1) - start, (k) => at(rows.effort, at(leg, start + k)));
    order.forEach((k, place) => {
      copyLeg(rows, at(leg, start + k), turned, start + place);
      turned.ends[start + place] = at(from, start + k);
    });
  }
  turned.starts.set(starts);
  return turned;
}

/** Every leg of one row again over all roles, as a search's first or last legs are read. */
export function spreadRow(rows: LegRows, role: number): LegRow {
  const row = emptyRow(rows.starts.length - 1);
  for (let k = at(rows.starts, role); k < at(rows.starts, role + 1); k++)
    copyLeg(rows, k, row, at(rows.ends, k));
  return row;
}

type LegColumns = Omit<LegRow, 'effort' | 'fit'> & { readonly effort: Float64Array | Uint32Array };

function copyLeg(from: LegColumns, source: number, to: LegColumns, place: number): void {
  to.effort[place] = at(from.effort, source);
  to.gap[place] = at(from.gap, source);
  to.likelihood[place] = at(from.likelihood, source);
  to.lift[place] = at(from.lift, source);
}

function packRow(roleCount: number, row: LegRow): LegRows {
  const legs: number[] = [];
  for (let end = 0; end < roleCount; end++) if (Number.isFinite(row.effort[end])) legs.push(end);
  const packed = roomFor(roleCount, legs.length);
  byEffort(legs.length, (k) => at(row.effort, legs[k] ?? 0)).forEach((k, place) => {
    copyLeg(row, legs[k] ?? 0, packed, place);
    packed.ends[place] = legs[k] ?? 0;
  });
  return packed;
}

/** Positions 0..count−1 by rising effort, ties by position. One sort of plain numbers: effort takes the high digits. */
function byEffort(count: number, effortOf: (k: number) => number): Uint32Array {
  const keys = new Float64Array(count);
  for (let k = 0; k < count; k++) keys[k] = effortOf(k) * count + k;
  return Uint32Array.from(keys.sort(), (key) => key % count);
}

function joinRows(roleCount: number, packed: readonly LegRows[]): LegRows {
  const joined = roomFor(
    roleCount,
    packed.reduce((sum, row) => sum + row.ends.length, 0),
  );
  let start = 0;
  packed.forEach((row, role) => {
    joined.ends.set(row.ends, start);
    joined.effort.set(row.effort, start);
    joined.gap.set(row.gap, start);
    joined.likelihood.set(row.likelihood, start);
    joined.lift.set(row.lift, start);
    start += row.ends.length;
    joined.starts[role + 1] = start;
  });
  return joined;
}

function roomFor(roleCount: number, legs: number): LegRows {
  return {
    starts: new Uint32Array(roleCount + 1),
    ends: roleCount <= 0x10000 ? new Uint16Array(legs) : new Uint32Array(legs),
    effort: new Uint32Array(legs),
    gap: new Uint16Array(legs),
    likelihood: new Float64Array(legs),
    lift: new Float64Array(legs),
  };
}
