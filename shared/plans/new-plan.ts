// Makes a plan from a move: one step for each of the largest gaps, in order of effect on readiness per hour, and one for
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
import {
  gateStepTitle,
  movePlanTitle,
  type StepTemplate,
  shiftPlanTitle,
  stepTemplate,
} from './step-templates.ts';

/** The move a plan is made from. */
export type PlannedMove = {
  readonly context: MoveContext;
  readonly move: Move;
  /** null where the move's numbers are not known; such a plan starts with the barriers alone. */
  readonly explanation: Explanation | null;
  readonly target: PlanTarget;
  /** The pack the move's figures come from. */
  readonly pack: PackChoice;
};

/** Where a plan's time and ids come from. `newId` gives a UUID. */
export type PlanMaking = { readonly now: Date; readonly newId: () => string };

/** How many steps practice gaps at the start; more can be added (ours: what a person can keep an eye on). */
const GAP_STEPS = 6;

/** Longest title the plan's schema takes. */
const LONGEST_TITLE = 200;

/** A plan with proposed steps for a move. */
export function newPlan(planned: PlannedMove, { now, newId }: PlanMaking): Plan {
  const { context, move, target } = planned;
  const { content } = context.index;
  const originTitle = roleAtPosition(context.index, context.originAt).title;
  const at = now.toISOString();
  const readiness = move.score?.readiness ?? null;
  return {
    kind: 'waymark-plan',
    version: PLAN_FORMAT_VERSION,
    id: planIdSchema.parse(newId()),
    title: titleOf(originTitle, target),
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
      hoursLow: move.effort?.hoursLow ?? null,
      hoursHigh: move.effort?.hoursHigh ?? null,
      monthsLow: move.effort?.months?.low ?? null,
      monthsHigh: move.effort?.months?.high ?? null,
    },
    steps: [...gapSteps(planned, newId), ...gateSteps(planned, newId)],
    notes: '',
  };
}

function titleOf(origin: string, target: PlanTarget): string {
  const title =
    target.kind === 'shift' ? shiftPlanTitle(origin, target.title) : movePlanTitle(origin, target.title);
  return (title.length <= LONGEST_TITLE ? title : target.title).slice(0, LONGEST_TITLE);
}

/** Both where the person came to grow and to change and the move changes the role: one plan may hold both tracks. */
function planDirection(context: MoveContext, move: Move): Plan['direction'] {
  if (move.kind === 'upskill') return 'upskill';
  return directionOf(context.person.triggers) === 'both' ? 'both' : 'reskill';
}

/** Gaps that are practiced together. */
type GapGroup = { readonly template: StepTemplate; readonly terms: readonly Term[] };

function gapSteps(planned: PlannedMove, newId: () => string): readonly PlanStep[] {
  const { context, move, explanation } = planned;
  if (explanation === null) return [];
  return groupGaps(gaps(explanation))
    .slice(0, GAP_STEPS)
    .toSorted((a, b) => effectPerHour(b) - effectPerHour(a))
    .map(({ template, terms }) => {
      const how = context.person.working ? template.how : template.away;
      return {
        ...blankStep(newId),
        track: trackOf(move, how),
        title: template.title,
        how,
        practices: terms.map(practiceOf),
        ...hoursOf(terms),
      };
    });
}

/** One group per cluster of like skills, the most hours first; gaps come in that order already. */
function groupGaps(terms: readonly Term[]): readonly GapGroup[] {
  const groups = new Map<string, { template: StepTemplate; terms: Term[] }>();
  for (const term of terms) {
    const template = stepTemplate(term.skill);
    const group = groups.get(template.key);
    if (group === undefined) groups.set(template.key, { template, terms: [term] });
    else group.terms.push(term);
  }
  return [...groups.values()];
}

/** Readiness gained per hour of the gap's middle; not known hours come last. */
function effectPerHour({ terms }: GapGroup): number {
  const effect = terms.reduce((sum, term) => sum + (term.weight - term.share), 0);
  const hours = terms.reduce((sum, { hours }) => sum + (hours === null ? 0 : hours.low + hours.high), 0);
  return hours === 0 ? 0 : effect / hours;
}

/** What is done on the job belongs to the job one has, and so does all growing in it. */
function trackOf(move: Move, how: WayToLearn): PlanStep['track'] {
  return move.kind === 'upskill' || how === 'on-the-job' ? 'current' : 'next';
}

/** Practicing one gap up to what is needed. */
export function practiceOf(term: Pick<Term, 'skill' | 'have' | 'need'>): PlanStep['practices'][number] {
  return { skill: term.skill.id, name: term.skill.name, fromLevel: term.have, toLevel: term.need };
}

/** Hours of some gaps, whole, low and high; null where they are not known. */
export function hoursOf(terms: readonly Pick<Term, 'hours'>[]): Pick<PlanStep, 'hoursLow' | 'hoursHigh'> {
  const known = terms.flatMap(({ hours }) => hours ?? []);
  if (known.length === 0) return { hoursLow: null, hoursHigh: null };
  return {
    hoursLow: Math.round(known.reduce((sum, { low }) => sum + low, 0)),
    hoursHigh: Math.round(known.reduce((sum, { high }) => sum + high, 0)),
  };
}

/** Closed barriers, and the license where it is not known and the job is another one. */
function gateSteps({ move, target }: PlannedMove, newId: () => string): readonly PlanStep[] {
  const closed = closedGates(move).map((gate) => gate.kind);
  const askLicense =
    target.kind !== 'shift' &&
    move.gates.some((gate) => gate.kind === 'license' && gate.state === 'not-known');
  const kinds: readonly GateKind[] = askLicense ? [...closed, 'license'] : closed;
  return kinds.map((kind) => gateStep(kind, move.kind === 'upskill' ? 'upskill' : 'reskill', newId));
}

/** The step that helps to open a barrier. */
export function gateStep(kind: GateKind, direction: Plan['direction'], newId: () => string): PlanStep {
  return {
    ...blankStep(newId),
    track: direction === 'upskill' ? 'current' : 'next',
    title: gateStepTitle(kind),
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
