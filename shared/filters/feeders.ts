// Which roles have no feeder: no other role whose people could go there soon without leaving most of what they have behind.
import type { RoleId } from '../model/pack.ts';
import { DEFAULT_WEEKLY_HOURS } from '../model/person.ts';
import type { Assumptions } from '../model/settings.ts';
import { effortOf } from '../moves/effort.ts';
import { number, type PackIndex } from '../moves/pack-index.ts';
import { scoreAll, usualProfile } from '../moves/score.ts';

/** Share of what people in a feeder have that the role uses at least (ours; from here on it reads "some of what you have"). */
const LEAST_USE = 0.5;

/**
 * The roles that no other role leads to. A feeder is a role whose usual holders need some preparation at most (band ready
 * or near, at the hours a week assumed of everyone) and keep at least half of what they have in use. Roles of which time
 * to get ready is not known are left out: nothing can be said of them. O(roles²).
 */
export function rolesWithoutFeeder(index: PackIndex, assumptions: Assumptions): readonly RoleId[] {
  const { roles } = index.content;
  const isFed = new Uint8Array(roles.length);
  const isKnown = new Uint8Array(roles.length);
  roles.forEach((_, origin) => {
    const { share, use } = scoreAll(usualProfile(index, origin), index.requirements);
    roles.forEach(({ zone }, at) => {
      if (at === origin || isFed[at] === 1) return;
      const effort = effortOf(number(share[at]), zone, DEFAULT_WEEKLY_HOURS, assumptions);
      if (effort === null) return;
      isKnown[at] = 1;
      const isSoon = effort.band === 'ready' || effort.band === 'near';
      if (isSoon && number(use[at]) >= LEAST_USE) isFed[at] = 1;
    });
  });
  return roles.filter((_, at) => isKnown[at] === 1 && isFed[at] === 0).map(({ id }) => id);
}
