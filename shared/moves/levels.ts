// A person's own levels: what their role usually asks for, until they rate a skill themselves.

import type { SkillId } from '../model/pack.ts';
import type { Person } from '../model/person.ts';
import { type PackIndex, roleAtPosition, unlistedValue } from './pack-index.ts';
import { spread } from './role-skills.ts';

/** One level 0..5 per skill of the pack; NaN where the role's own level is not known and the person has not rated it. */
export type Levels = Float64Array;

/** The levels a role usually asks for, taken as those of someone who does it. */
export function assumedLevels(index: PackIndex, roleAt: number): Levels {
  const { listed, skillCount } = index;
  return spread(listed, listed.level, roleAt, skillCount, unlistedValue(roleAtPosition(index, roleAt)));
}

/** Assumed levels with the person's own ratings in their place; ratings of skills the pack lacks are left out. */
export function personLevels(index: PackIndex, roleAt: number, ratings: Person['ratings']): Levels {
  const levels = assumedLevels(index, roleAt);
  for (const [skill, rating] of Object.entries(ratings)) {
    // Record keys lose their brand in Object.entries; the map answers undefined for any other string.
    const at = index.skillAt.get(skill as SkillId);
    if (at !== undefined) levels[at] = rating.level;
  }
  return levels;
}
