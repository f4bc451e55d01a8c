// Pay, outlook and exposure of the destination beside the current role's, like with like.
import type { PayValue, Role } from '../model/pack.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import { PAY_SAME_BAND, type PayDirection } from '../moves/pay.ts';

/** One pay percentile of both roles; change is null where either is not a plain number. */
export type PayRow = {
  readonly now: PayValue;
  readonly there: PayValue;
  readonly change: number | null;
  readonly direction: PayDirection;
};

/** A figure of both roles; null = not known. */
type FigureRow = { readonly now: number | null; readonly there: number | null };

/** How exposure changes, said only where both sources agree. */
type ExposureDirection = 'rises' | 'falls' | 'same' | 'disagree' | 'not-known';

/** Everything of the table. */
export type NowThere = {
  readonly lowerQuartile: PayRow;
  readonly median: PayRow;
  /** Lower quartile and median against the person's own pay; null where they have not said it. */
  readonly againstOwn: {
    readonly own: number;
    readonly lowerQuartile: number | null;
    readonly median: number | null;
  } | null;
  readonly jobsChangePercent: FigureRow;
  /** Where the number of jobs there is going; null = not known. */
  readonly jobsTrend: 'grows' | 'steady' | 'shrinks' | null;
  readonly openings: FigureRow;
  readonly eloundou: FigureRow;
  readonly microsoft: FigureRow;
  readonly exposure: ExposureDirection;
};

/** Compares the two roles of a move. */
export function nowAndThere(context: MoveContext, move: Move): NowThere {
  const origin = roleAtPosition(context.index, context.originAt);
  const { destination } = move;
  const eloundou = { now: origin.exposure.eloundouBeta, there: destination.exposure.eloundouBeta };
  const microsoft = { now: origin.exposure.microsoft, there: destination.exposure.microsoft };
  return {
    lowerQuartile: payRow(percentile(origin, 1), percentile(destination, 1)),
    median: payRow(percentile(origin, 2), percentile(destination, 2)),
    againstOwn: againstOwn(context.person.payNow, destination),
    jobsChangePercent: {
      now: origin.outlook?.changePercent ?? null,
      there: destination.outlook?.changePercent ?? null,
    },
    jobsTrend: trendOf(destination.outlook?.changePercent ?? null),
    openings: {
      now: origin.outlook?.openingsPerYear ?? null,
      there: destination.outlook?.openingsPerYear ?? null,
    },
    eloundou,
    microsoft,
    exposure: exposureDirection(directionOf(eloundou), directionOf(microsoft)),
  };
}

function percentile(role: Role, at: 1 | 2): PayValue {
  return role.pay?.annual[at] ?? null;
}

function payRow(now: PayValue, there: PayValue): PayRow {
  if (typeof now !== 'number' || typeof there !== 'number') {
    return { now, there, change: null, direction: 'not-known' };
  }
  const change = there - now;
  const isSame = Math.abs(change) <= now * PAY_SAME_BAND;
  return { now, there, change, direction: isSame ? 'same' : change > 0 ? 'up' : 'down' };
}

function againstOwn(own: number | null, destination: Role): NowThere['againstOwn'] {
  if (own === null) return null;
  const against = (value: PayValue) => (typeof value === 'number' ? value - own : null);
  return {
    own,
    lowerQuartile: against(percentile(destination, 1)),
    median: against(percentile(destination, 2)),
  };
}

/** Exposures closer than this, on scales from 0 to 1, are about the same (ours). */
const EXPOSURE_SAME_WITHIN = 0.03;

function directionOf({ now, there }: FigureRow): ExposureDirection {
  if (now === null || there === null) return 'not-known';
  if (Math.abs(there - now) < EXPOSURE_SAME_WITHIN) return 'same';
  return there > now ? 'rises' : 'falls';
}

function exposureDirection(a: ExposureDirection, b: ExposureDirection): ExposureDirection {
  if (a === 'not-known' || b === 'not-known') return 'not-known';
  return a === b ? a : 'disagree';
}

/** A number of jobs changing by less than this many percent in ten years is steady (ours). */
const STEADY_PERCENT = 1;

function trendOf(changePercent: number | null): NowThere['jobsTrend'] {
  if (changePercent === null) return null;
  if (Math.abs(changePercent) < STEADY_PERCENT) return 'steady';
  return changePercent > 0 ? 'grows' : 'shrinks';
}
