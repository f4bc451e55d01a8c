// How a track is called for this plan: a person without a job now has no job to practice in.
import type { Plan, PlanStep } from '../../../../shared/model/plan.ts';

/** Key of the track's title in the words of plans. */
export function trackTitle(plan: Plan, track: PlanStep['track']) {
  if (track === 'current') return plan.person.working ? 'track.current' : 'track.currentAway';
  return plan.target.kind === 'shift' ? 'track.nextShift' : 'track.next';
}
