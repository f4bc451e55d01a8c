// The six rows that tell growing from changing jobs, filled from one person's data (domain 3). The screen and paper word them.
import type { PayValue, Role, Skill, Trigger } from '../model/pack.ts';
import type { Effort } from '../moves/effort.ts';
import { carryOver, type Explanation, gaps } from '../moves/explain.ts';
import type { KindReason, MoveKind } from '../moves/kind.ts';
import type { Move, MoveContext } from '../moves/move.ts';
import { familyOf, roleAtPosition } from '../moves/pack-index.ts';

/** How many skills the learning row names of each sort. */
const NAMED = 2;

/** A gap of which less than this share is there is a new foundation (ours). */
const NEW_BELOW = 0.5;

/** The figures of the six rows; null and empty lists are not known or not said. */
export type SixRows = {
  readonly kind: MoveKind;
  readonly reason: KindReason;
  readonly purpose: { readonly origin: string; readonly destination: string };
  readonly outcome: {
    /** Names of the families the person leaves and enters; equal where they stay. */
    readonly fromFamily: string;
    readonly toFamily: string;
    readonly lowerQuartile: PayValue;
    readonly median: PayValue;
  };
  /** Nobody can know the employer's goal from this data. */
  readonly organization: null;
  readonly trigger: {
    readonly chosen: readonly Trigger[];
    readonly jobEnding: boolean;
    readonly jobsChangePercent: number | null;
  };
  readonly learning: {
    /** The largest gaps the person has little of yet, and those they only deepen. */
    readonly newFoundations: readonly Skill[];
    readonly deepens: readonly Skill[];
    readonly onTopOf: readonly Skill[];
    readonly readiness: number | null;
  };
  readonly timeline: { readonly effort: Effort | null; readonly weeklyHours: number };
};

/** Fills the six rows of a move. */
export function sixRows(context: MoveContext, move: Move, explanation: Explanation | null): SixRows {
  const { person } = context;
  const origin = roleAtPosition(context.index, context.originAt);
  const missing = explanation === null ? [] : gaps(explanation);
  return {
    kind: move.kind,
    reason: move.kindReason,
    purpose: { origin: origin.title, destination: move.destination.title },
    outcome: {
      fromFamily: familyName(context, origin),
      toFamily: familyName(context, move.destination),
      lowerQuartile: move.pay.lowerQuartile,
      median: move.pay.median,
    },
    organization: null,
    trigger: {
      chosen: person.triggers,
      jobEnding: person.jobEnding,
      jobsChangePercent: origin.outlook?.changePercent ?? null,
    },
    learning: {
      newFoundations: first(missing.filter(({ met }) => met < NEW_BELOW)),
      deepens: first(missing.filter(({ met }) => met >= NEW_BELOW)),
      onTopOf: explanation === null ? [] : first(carryOver(explanation)),
      readiness: move.score?.readiness ?? null,
    },
    timeline: { effort: move.effort, weeklyHours: person.weeklyHours },
  };
}

function first(terms: readonly { readonly skill: Skill }[]): readonly Skill[] {
  return terms.slice(0, NAMED).map(({ skill }) => skill);
}

function familyName(context: MoveContext, role: Role): string {
  return familyOf(context.index.content, role.family).shortName;
}
