// What an effort rests on, opened: the share of learning ahead, the zone's months, our hours a month, and the slower reading.
import { type Effort, effortOf, zonePreparation } from '../moves/effort.ts';
import type { Move, MoveContext } from '../moves/move.ts';

/** Hours of study a month when preparation is read as full-time work. */
const FULL_TIME_HOURS = 160;

/** The assumptions behind one effort; `slower` reads preparation as full-time, null where that changes nothing. */
export type EffortReading = {
  readonly effort: Effort;
  readonly share: number;
  readonly zone: number;
  readonly zoneMonths: readonly [number, number];
  readonly studyHoursPerMonth: number;
  readonly weeklyHours: number;
  readonly slower: Effort | null;
  readonly slowerHoursPerMonth: number;
};

/** Opens a move's effort; null where it is not known. */
export function readEffort(context: MoveContext, move: Move): EffortReading | null {
  const { score, effort, destination } = move;
  const { assumptions, person } = context;
  const zoneMonths = zonePreparation(destination.zone);
  if (score === null || effort === null || destination.zone === null || zoneMonths === null) return null;
  const isFullTime = assumptions.studyHoursPerMonth >= FULL_TIME_HOURS;
  const slow = { ...assumptions, studyHoursPerMonth: FULL_TIME_HOURS };
  return {
    effort,
    share: score.share,
    zone: destination.zone,
    zoneMonths,
    studyHoursPerMonth: assumptions.studyHoursPerMonth,
    weeklyHours: person.weeklyHours,
    slower: isFullTime ? null : effortOf(score.share, destination.zone, person.weeklyHours, slow),
    slowerHoursPerMonth: FULL_TIME_HOURS,
  };
}
