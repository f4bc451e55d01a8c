// The figures of "In plain words": what I have, how far it is, a nearer step, the catch, the next step. The screen words them.
import type { Skill } from '../model/pack.ts';
import { type Catch, catchOf } from '../moves/catch.ts';
import { decidingSkills, type Explanation, gaps } from '../moves/explain.ts';
import type { Gate } from '../moves/gates.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { closedGates } from '../moves/options.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import type { SmallerStep } from '../moves/smaller-steps.ts';
import { strengthsOf } from '../moves/strengths.ts';

/** The one next step: confirm most of the deciding levels, then ask about a barrier, then practice; talking is always possible. */
type NextStep =
  | { readonly kind: 'confirm'; readonly skills: readonly Skill[] }
  | { readonly kind: 'ask-about'; readonly gate: Gate }
  /** `away` from work: the person is not working now, so home projects come first. */
  | { readonly kind: 'practice'; readonly skill: Skill; readonly away: boolean }
  | { readonly kind: 'talk' };

/** Everything the paragraph says. */
export type PlainWords = {
  readonly origin: string;
  readonly destination: string;
  readonly isSameRole: boolean;
  readonly strengths: readonly Skill[];
  /** Whether the person has rated each of these themselves; otherwise they are what the job usually asks for. */
  readonly strengthsAreRated: boolean;
  readonly readiness: number | null;
  readonly effort: Move['effort'];
  readonly weeklyHours: number;
  readonly problem: Catch;
  /** Whether pay now is the person's own figure; otherwise their job's median stands in. */
  readonly payIsOwn: boolean;
  readonly nearer: SmallerStep | null;
  readonly next: NextStep;
};

/** How many skills the next step names. */
const NAMED = 2;

/** Gathers the paragraph of a move; `nearer` is the smallest step toward it, where there is one. */
export function plainWords(
  context: MoveContext,
  move: Move,
  explanation: Explanation | null,
  nearer: SmallerStep | null,
): PlainWords {
  const strengths = strengthsOf(context);
  return {
    origin: roleAtPosition(context.index, context.originAt).title,
    destination: move.destination.title,
    isSameRole: move.at === context.originAt,
    strengths,
    strengthsAreRated: strengths.every((skill) => Object.hasOwn(context.person.ratings, skill.id)),
    readiness: move.score?.readiness ?? null,
    effort: move.effort,
    weeklyHours: context.person.weeklyHours,
    problem: move.at === context.originAt ? catchOfStaying(move) : catchOf(move, context.index.content),
    payIsOwn: move.pay.nowIsOwn,
    nearer,
    next: nextStep(context, move, explanation),
  };
}

/** Growing in one's own job has no barrier of entry and no pay of its own: only its time can be the catch. */
function catchOfStaying(move: Move): Catch {
  const time = closedGates(move).find((gate) => gate.kind === 'time');
  if (time !== undefined) return { kind: 'barrier', gate: time };
  const band = move.effort?.band;
  return { kind: band === 'stretch' || band === 'far' ? 'big-step' : 'preparation' };
}

function nextStep(context: MoveContext, move: Move, explanation: Explanation | null): NextStep {
  if (explanation === null) return { kind: 'talk' };
  const { ratings, unsure, working } = context.person;
  const deciding = decidingSkills(explanation);
  const open = deciding.filter(
    ({ skill }) => !Object.hasOwn(ratings, skill.id) && !unsure.includes(skill.id),
  );
  if (open.length > deciding.length / 2)
    return { kind: 'confirm', skills: open.slice(0, NAMED).map(({ skill }) => skill) };
  const gate = closedGates(move)[0];
  if (gate !== undefined) return { kind: 'ask-about', gate };
  const [largest] = gaps(explanation);
  return largest === undefined
    ? { kind: 'talk' }
    : { kind: 'practice', skill: largest.skill, away: !working };
}
