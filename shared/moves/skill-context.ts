// What one skill of a move means beyond its numbers: how far it carries, whether it is special here, and where else it helps.
import { carryOver, type Explanation, type Term } from './explain.ts';
import type { MoveContext } from './move.ts';
import { number } from './pack-index.ts';
import type { Target } from './target.ts';

/** A skill met by at least this share of its level, but not fully, is "well on the way" (ours). */
const WELL_ON_THE_WAY_FROM = 0.5;

/** Skills the person has a good part of, what is specific to the move first. */
export function partlyMet(explanation: Explanation): readonly Term[] {
  const whole = new Set(carryOver(explanation));
  return explanation.terms.filter((term) => term.met >= WELL_ON_THE_WAY_FROM && !whole.has(term));
}

/** "Goes deeper here" and "helps with N other jobs" of one gap (domain 3). */
export type SkillContext = {
  /** The destination asks more of it than three of four jobs that ask it at all. */
  readonly deeper: boolean;
  /** Other jobs that ask more of it than the person has now, so that building it leads toward them too. */
  readonly helpsWith: number;
};

/** Share of the jobs having a skill that may ask as much of it as the destination for it still to go deeper there (ours). */
const DEEPER_UP_TO = 0.25;

/** Judges one gap against every other job of the pack. O(roles). */
export function skillContext(context: MoveContext, target: Target, gap: Term): SkillContext {
  const { index, originAt } = context;
  let having = 0;
  let asMuch = 0;
  let helpsWith = 0;
  const { counting, level } = index.requirements;
  const end = counting.starts[gap.at + 1] ?? 0;
  for (let cell = counting.starts[gap.at] ?? 0; cell < end; cell++) {
    const role = counting.rows[cell];
    if (role === originAt || role === target.roleAt) continue;
    const asked = number(level[cell]);
    having++;
    if (asked >= gap.need) asMuch++;
    if (asked > gap.have) helpsWith++;
  }
  return { deeper: asMuch <= having * DEEPER_UP_TO, helpsWith };
}
