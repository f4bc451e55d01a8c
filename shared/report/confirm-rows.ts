// The skills a person is asked to confirm: those that decide the move, and first those whose level is not known at all.
import type { Skill, SkillId } from '../model/pack.ts';
import { decidingSkills, type Explanation } from '../moves/explain.ts';
import type { OpenMove } from '../moves/open-move.ts';
import { number } from '../moves/pack-index.ts';
import { gapTable, type Hours } from './gap-table.ts';

/** One skill to confirm. */
export type ConfirmRow = {
  readonly skill: Skill;
  /** The person's level 0..5; null = not known, the source withholds it for their role. */
  readonly have: number | null;
  readonly need: number;
  /** What is left to build; null where nothing is, or its hours are not known. */
  readonly hours: Hours | null;
  readonly rated: boolean;
};

/** How many unknown skills are asked about, and how many rows there are at most (domain 2: 8-12). */
const UNKNOWN_MOST = 3;
const ROWS_MOST = 12;

/** The skills to ask about: the heaviest unknown ones, then those that decide the move. */
export function skillsToConfirm(open: OpenMove, explanation: Explanation): readonly SkillId[] {
  const weight = (skill: Skill) => number(open.target.weight[positionOf(open, skill.id)]);
  const unknown = [...explanation.unknown].sort((a, b) => weight(b) - weight(a)).slice(0, UNKNOWN_MOST);
  const deciding = decidingSkills(explanation).map(({ skill }) => skill);
  return [...unknown, ...deciding].slice(0, ROWS_MOST).map(({ id }) => id);
}

/** The rows of some skills, in the given order; a skill that counts no more is left out. */
export function confirmRows(
  open: OpenMove,
  explanation: Explanation,
  ids: readonly SkillId[],
): readonly ConfirmRow[] {
  const { large, small } = gapTable(explanation);
  const hoursOf = new Map([...large, ...small].map(({ term, hours }) => [term.skill.id, hours]));
  const terms = new Map(explanation.terms.map((term) => [term.skill.id, term]));
  const unknown = new Map(explanation.unknown.map((skill) => [skill.id, skill]));
  return ids.flatMap((id): readonly ConfirmRow[] => {
    const term = terms.get(id);
    if (term !== undefined) {
      const { skill, have, need, rated } = term;
      return [{ skill, have, need, rated, hours: hoursOf.get(id) ?? null }];
    }
    const skill = unknown.get(id);
    if (skill === undefined) return [];
    const need = number(open.target.level[positionOf(open, id)]);
    return [{ skill, have: null, need, hours: null, rated: false }];
  });
}

function positionOf({ context }: OpenMove, id: SkillId): number {
  return context.index.skillAt.get(id) ?? -1;
}
