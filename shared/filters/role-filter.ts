// What a person filters the map and the table by. What is filtered out fades on the map; it is never gone without a word.
import type { FamilyId, ToolId } from '../model/pack.ts';

/** Every part that is set must hold. Empty lists and nulls ask nothing. */
export type RoleFilter = {
  readonly families: readonly FamilyId[];
  /** Job zones 1..5. */
  readonly zones: readonly number[];
  /** Least yearly pay at the lower quartile, in the pack's currency. */
  readonly payAtLeast: number | null;
  readonly outlook: 'growing' | 'not-shrinking' | null;
  /** Overlap of tasks with what language models can do, where both sources agree. */
  readonly exposure: 'less' | 'more' | null;
  /** Any of these tools is used. */
  readonly tools: readonly ToolId[];
  /** Asks for skills that work with AI calls on. */
  readonly aiSkills: boolean;
  /** Roles nobody is known to come from usually: no feeder. */
  readonly noFeeder: boolean;
  /** Only what does not go against "What matters to me". */
  readonly matters: boolean;
};

/** A filter that asks nothing. */
export const NO_FILTER: RoleFilter = {
  families: [],
  zones: [],
  payAtLeast: null,
  outlook: null,
  exposure: null,
  tools: [],
  aiSkills: false,
  noFeeder: false,
  matters: false,
};
