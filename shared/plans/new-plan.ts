// Makes a plan from a move, or from a way over stops: one step for each of the largest gaps, in order of effect on readiness per hour, and one for
// each closed barrier. Deterministic for the same move, time and ids.
import type { PackChoice } from '../model/installed-pack.ts';
import {
  type GateKind,
  PLAN_FORMAT_VERSION,
  type Plan,
  type PlanStep,
  type PlanTarget,
  planIdSchema,
  stepIdSchema,
  type WayToLearn,
} from '../model/plan.ts';
import { type Explanation, gaps, type Term } from '../moves/explain.ts';
import { directionOf } from '../moves/kind.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { closedGates } from '../moves/options.ts';
import { roleAtPosition } from '../moves/pack-index.ts';
import type { OpenWay } from '../routes/open-way.ts';
import { builtInOffers } from './built-in-offers.ts';
import type { LearningWishes, Offer } from './offers.ts';
import { type ProposedStep, proposeSteps } from './propose-steps.ts';

/** The move a plan is made from. */
export type PlannedMove = {
  readonly context: MoveContext;
  readonly move: Move;
  /** null where the move's numbers are not known; such a plan starts with the barriers alone. */
  readonly explanation: Explanation | null;
  readonly target: PlanTarget;
  /** The moves of a way over stops, one after the other; null for a move without one. */
  readonly way: OpenWay | null;
  /** The pack the move's figures come from. */
  readonly pack: PackChoice;
};

/** What a plan says when it is made, in the language of the screens; the words are the person's own from then on. */
export type PlanWords = {
  /** The title of a step by an offer for a skill of this name. */
  readonly offer: (offer: Offer, skill: string) => string;
  readonly barrier: (gate: GateKind) => string;
  readonly toRole: (origin: string, destination: string) => string;
  readonly toShift: (role: string, shift: string) => string;
};

/** Where a plan's words, time and ids come from. `newId` gives a UUID. */
export type PlanMaking = { readonly words: PlanWords; readonly now: Date; readonly newId: () => string };

/** How many steps practice gaps at the start; more can be added (ours: what a person can keep an eye on). */
const GAP_STEPS = 6;

/** As many for each later move of a way: what will count there is known less well from here (ours). */
const LATER_GAP_STEPS = 3;

/** Longest titles the schemas of plans and of steps take. */
const LONGEST_TITLE = 200;
const LONGEST_STEP_TITLE = 300;

/** Longest part of a skill's name in a step's title: names of other job data may be as long as a cell of a table. */
const LONGEST_NAME = 100;

/** A plan with proposed steps for a move. */
export function newPlan(planned: PlannedMove, making: PlanMaking): Plan {
  const { now, newId } = making;
  const { context, move, target } = planned;
  const { content } = context.index;
  const originTitle = roleAtPosition(context.index, context.originAt).title;
  const at = now.toISOString();
  const readiness = move.score?.readiness ?? null;
  return {
    kind: 'waymark-plan',
    version: PLAN_FORMAT_VERSION,
    id: planIdSchema.parse(newId()),
    title: titleOf(originTitle, target, making.words),
    createdAt: at,
    savedAt: at,
    archivedAt: null,
    reviewedAt: null,
    sharedVersions: [],
    pack: { id: content.id, edition: content.edition, title: content.title, key: planned.pack },
    person: context.person,
    originTitle,
    target,
    direction: planDirection(context, move),
    startOn: at.slice(0, 10),
    budget: null,
    grow: { goal: '', reality: '', options: '', will: '' },
    smart: [],
    progress: readiness === null ? [] : [{ id: newId(), at, readiness, cause: { kind: 'made' } }],
    snapshot: {
      takenAt: at,
      readiness,
      ...effortAtStart(planned),
    },
    steps: [...stepsOf(planned, making)],
    notes: '',
  };
}

/** The effort of the whole way, or of the move where there is no stop. */
function effortAtStart({ move, way }: PlannedMove) {
  const { effort } = move;
  const [low, high] =
    way === null
      ? [effort?.months?.low, effort?.months?.high]
      : [way.months?.low.total, way.months?.high.total];
  const hours = way === null ? null : way.hours;
  return {
    hoursLow: (way === null ? effort?.hoursLow : hours?.low) ?? null,
    hoursHigh: (way === null ? effort?.hoursHigh : hours?.high) ?? null,
    monthsLow: low ?? null,
    monthsHigh: high ?? null,
  };
}

/** The steps of the move, or of each move of the way. */
function stepsOf(planned: PlannedMove, making: PlanMaking): readonly PlanStep[] {
  const legs = planned.way?.legs ?? [planned];
  return legs.flatMap((open, leg) => {
    const count = leg === 0 ? GAP_STEPS : LATER_GAP_STEPS;
    const isShift = planned.target.kind === 'shift';
    const steps = [...gapSteps(open, count, making), ...gateSteps(open.move, isShift, making)];
    // What is done on the job at a stop is not done in the job one has now.
    return steps.map((step) => (leg === 0 ? step : { ...step, leg, track: 'next' as const }));
  });
}

function titleOf(origin: string, target: PlanTarget, words: PlanWords): string {
  const title =
    target.kind === 'shift' ? words.toShift(origin, target.title) : words.toRole(origin, target.title);
  return (title.length <= LONGEST_TITLE ? title : target.title).slice(0, LONGEST_TITLE);
}

/** Both where the person came to grow and to change and the move changes the role: one plan may hold both tracks. */
function planDirection(context: MoveContext, move: Move): Plan['direction'] {
  if (move.kind === 'upskill') return 'upskill';
  return directionOf(context.person.triggers) === 'both' ? 'both' : 'reskill';
}

/** What ships is free and in every language, so a new plan needs to ask for no more than these. */
function wishesOf({ person, index }: MoveContext): LearningWishes {
  const { working, weeklyHours } = person;
  return { working, weeklyHours, languages: [], budget: null, currency: index.content.currency, ways: [] };
}

type PlannedLeg = Pick<PlannedMove, 'context' | 'move' | 'explanation'>;

function gapSteps(leg: PlannedLeg, count: number, { words, newId }: PlanMaking): readonly PlanStep[] {
  const { context, move, explanation } = leg;
  if (explanation === null) return [];
  return proposeSteps(gaps(explanation), builtInOffers, wishesOf(context), count).map((proposed) => ({
    ...blankStep(newId),
    track: trackOf(move, proposed.way),
    ...stepOf(proposed, words),
  }));
}

/** A proposal as a step of a move of a plan; what is done on the job now belongs to the job one has. */
export function proposedStep(
  proposed: ProposedStep,
  { leg, direction }: Pick<PlanStep, 'leg'> & Pick<Plan, 'direction'>,
  words: PlanWords,
  newId: () => string,
): PlanStep {
  const isNow = leg === 0 && (direction === 'upskill' || proposed.way === 'on-the-job');
  return { ...blankStep(newId), leg, track: isNow ? 'current' : 'next', ...stepOf(proposed, words) };
}

/** What a proposal says in a step. */
function stepOf(proposed: ProposedStep, words: PlanWords): Partial<PlanStep> {
  const { offer, way, practices, hours } = proposed;
  const name = practices[0]?.gap.skill.name ?? '';
  const short = name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()} …`;
  return {
    title: words.offer(offer, short).slice(0, LONGEST_STEP_TITLE),
    how: way,
    practices: practices.map(({ gap, reaches }) => ({ ...practiceOf(gap), toLevel: reaches })),
    ...wholeHours(hours),
    // What is free says nothing of cost, so that a plan's costs are those there are.
    cost: offer.cost === 0 ? null : offer.cost,
    learning: { catalog: offer.catalog, entry: offer.id, provider: offer.provider, url: offer.url },
  };
}

/** What is done on the job belongs to the job one has, and so does all growing in it. */
function trackOf(move: Move, how: WayToLearn): PlanStep['track'] {
  return move.kind === 'upskill' || how === 'on-the-job' ? 'current' : 'next';
}

/** Practicing one gap up to what is needed. */
export function practiceOf(term: Pick<Term, 'skill' | 'have' | 'need'>): PlanStep['practices'][number] {
  return { skill: term.skill.id, name: term.skill.name, fromLevel: term.have, toLevel: term.need };
}

/** Estimated hours as a step has them: whole, low and high; null where they are not known. */
export function wholeHours(hours: Term['hours']): Pick<PlanStep, 'hoursLow' | 'hoursHigh'> {
  return hours === null
    ? { hoursLow: null, hoursHigh: null }
    : { hoursLow: Math.round(hours.low), hoursHigh: Math.round(hours.high) };
}

/** Closed barriers, and the license where it is not known and the job is another one. */
function gateSteps(move: Move, isShift: boolean, { words, newId }: PlanMaking): readonly PlanStep[] {
  const closed = closedGates(move).map((gate) => gate.kind);
  const askLicense =
    !isShift && move.gates.some((gate) => gate.kind === 'license' && gate.state === 'not-known');
  const kinds: readonly GateKind[] = askLicense ? [...closed, 'license'] : closed;
  return kinds.map((kind) =>
    gateStep(kind, words.barrier(kind), move.kind === 'upskill' ? 'upskill' : 'reskill', newId),
  );
}

/** The step that helps to open a barrier. */
export function gateStep(
  kind: GateKind,
  title: string,
  direction: Plan['direction'],
  newId: () => string,
): PlanStep {
  return {
    ...blankStep(newId),
    track: direction === 'upskill' ? 'current' : 'next',
    title,
    how: 'asking',
    opens: kind,
  };
}

/** A step that says nothing yet. */
export function blankStep(newId: () => string): PlanStep {
  return {
    id: stepIdSchema.parse(newId()),
    track: 'next',
    leg: 0,
    title: '',
    how: 'on-the-job',
    practices: [],
    opens: null,
    after: [],
    hoursLow: null,
    hoursHigh: null,
    hoursSpent: null,
    cost: null,
    costSpent: null,
    who: '',
    start: null,
    due: null,
    status: { state: 'open' },
    evidence: '',
    notes: '',
    learning: null,
    parts: [],
  };
}
