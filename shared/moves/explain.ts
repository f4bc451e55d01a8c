// Opens a move's numbers into their terms. Every number here is a sum of terms that add up to what scoreMove and effortOf say.
import type { RequirementEdit } from '../model/overlay.ts';
import type { Skill } from '../model/pack.ts';
import { zonePreparation } from './effort.ts';
import { levelCost } from './level-cost.ts';
import type { Move, MoveContext } from './move.ts';
import { number } from './pack-index.ts';
import { usedLevel } from './requirements.ts';
import type { Target } from './target.ts';

/** One skill of the destination: what it weighs, what the person has of it, and what is missing. */
export type Term = {
  readonly skill: Skill;
  readonly at: number;
  /** Share of the destination's requirement, 0..1; all terms sum to 1. */
  readonly weight: number;
  readonly have: number;
  readonly need: number;
  /** Part of the level already met, 0..1. */
  readonly met: number;
  /** weight × met; all terms sum to readiness. */
  readonly share: number;
  /** Hours of the gap, low and high; all terms sum to the effort's hours. Null when the zone is not known. */
  readonly hours: { readonly low: number; readonly high: number } | null;
  /** Whether the person rated it; otherwise the level is assumed from the role. */
  readonly rated: boolean;
  /** The change by hand of what the destination asks here; null where it is as the pack has it. */
  readonly edit: RequirementEdit | null;
};

/** One skill of the current role in `use`: weight × used sums to use. */
export type UseTerm = {
  readonly skill: Skill;
  readonly weight: number;
  readonly have: number;
  readonly usedUpTo: number;
  readonly used: number;
  readonly share: number;
  /** The change by hand of what the current role asks here. */
  readonly edit: RequirementEdit | null;
};

/** What a move's numbers are made of. */
export type Explanation = {
  readonly terms: readonly Term[];
  readonly useTerms: readonly UseTerm[];
  /** Skills the destination asks whose level in the person is not known; they count nowhere. */
  readonly unknown: readonly Skill[];
};

/** Itemizes readiness, effort and use of a move. Terms come heaviest first, ties by the pack's order. O(skills). */
export function explainMove(context: MoveContext, target: Target, move: Move): Explanation {
  const { index } = context;
  const rows = index.content.skills
    .map((skill, at) => ({
      skill,
      at,
      w: number(target.weight[at]),
      have: number(context.profile.levels[at]),
      need: number(target.level[at]),
    }))
    .filter((row) => row.w > 0);
  const counted = rows.filter((row) => !Number.isNaN(row.have));
  const weight = counted.reduce((sum, row) => sum + row.w, 0);
  const cost = counted.reduce((sum, row) => sum + row.w * levelCost(row.need), 0);
  const edits = index.byHand.edits.get(move.destination.id);
  const hoursPerCost = hoursPerUnit(move, context.assumptions.studyHoursPerMonth, cost);
  const terms = counted.map((row): Term => {
    const reached = Math.min(row.have, row.need);
    const missing = row.w * (levelCost(row.need) - levelCost(reached));
    const share = row.w / weight;
    const met = reached / row.need;
    return {
      skill: row.skill,
      at: row.at,
      weight: share,
      have: row.have,
      need: row.need,
      met,
      share: share * met,
      hours:
        hoursPerCost === null ? null : { low: missing * hoursPerCost[0], high: missing * hoursPerCost[1] },
      rated: Object.hasOwn(context.person.ratings, row.skill.id),
      edit: edits?.get(row.skill.id)?.edit ?? null,
    };
  });
  return {
    terms: terms.sort((a, b) => b.weight - a.weight || a.at - b.at),
    useTerms: itemizeUse(context, target),
    unknown: rows.filter((row) => Number.isNaN(row.have)).map((row) => row.skill),
  };
}

/** Hours per point of weighted cost, low and high. */
function hoursPerUnit(move: Move, studyHours: number, cost: number): readonly [number, number] | null {
  const preparation = zonePreparation(move.destination.zone);
  if (preparation === null || cost === 0) return null;
  return [(preparation[0] * studyHours) / cost, (preparation[1] * studyHours) / cost];
}

function itemizeUse(context: MoveContext, target: Target): readonly UseTerm[] {
  const { index, profile, originTarget, person } = context;
  const { levels } = profile;
  const edits = index.byHand.edits.get(person.role);
  const rows = index.content.skills
    .map((skill, at) => ({
      skill,
      v: number(originTarget.weight[at]),
      have: number(levels[at]),
      usedUpTo: usedLevel(number(target.importance[at]), number(target.level[at]), target.hasSkillFrom),
    }))
    .filter((row) => row.v > 0 && row.have > 0 && !Number.isNaN(row.usedUpTo));
  const weight = rows.reduce((sum, row) => sum + row.v, 0);
  return rows
    .map(({ skill, v, have, usedUpTo }) => {
      const used = Math.min(have, usedUpTo) / have;
      const share = (v / weight) * used;
      const edit = edits?.get(skill.id)?.edit ?? null;
      return { skill, weight: v / weight, have, usedUpTo, used, share, edit };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** How far below what is needed a level may lie and still read as met: half a step of the rating scale's 0.5. */
const MET_WITHIN = 0.25;

/** Skills already met, what is specific to the move first. */
export function carryOver(explanation: Explanation): readonly Term[] {
  return explanation.terms.filter((term) => term.need - term.have <= MET_WITHIN);
}

/** Skills to build, the most hours first. */
export function gaps(explanation: Explanation): readonly Term[] {
  return explanation.terms
    .filter((term) => term.need > term.have)
    .sort((a, b) => (b.hours?.high ?? b.need - b.have) - (a.hours?.high ?? a.need - a.have) || a.at - b.at);
}

/** Skills the person has that the destination hardly uses, the heaviest first. */
export function surplus(explanation: Explanation): readonly UseTerm[] {
  return explanation.useTerms.filter((term) => term.used < 0.5);
}

/** How many skills a person is asked to confirm at most (domain 2: 8-12). */
const DECIDING_MOST = 10;
const DECIDING_GAPS = 7;

/** The few skills that decide the move: its largest gaps and its heaviest carry-over. */
export function decidingSkills(explanation: Explanation): readonly Term[] {
  const largest = gaps(explanation).slice(0, DECIDING_GAPS);
  const rest = explanation.terms.filter((term) => !largest.includes(term));
  return [...largest, ...rest.slice(0, DECIDING_MOST - largest.length)];
}
