// A plan as a new one of its own: every part gets a new id, so that the two are never taken for copies of each other.
import { type Plan, planIdSchema, planSchema, type StepId, stepIdSchema } from '../model/plan.ts';

/** Where a duplicate's title, time and ids come from. `newId` gives a UUID. */
export type Duplicating = { readonly title: string; readonly now: Date; readonly newId: () => string };

/** Longest title of a plan, as the format has it. */
const LONGEST_TITLE = planSchema.shape.title.maxLength ?? Number.POSITIVE_INFINITY;

/** The same plan under new ids, in use; it shares no version with anyone. */
export function duplicatePlan(plan: Plan, { title, now, newId }: Duplicating): Plan {
  const ids = new Map<StepId, StepId>(plan.steps.map(({ id }) => [id, stepIdSchema.parse(newId())]));
  const renewed = (id: StepId): StepId => ids.get(id) ?? id;
  return {
    ...plan,
    id: planIdSchema.parse(newId()),
    title: title.slice(0, LONGEST_TITLE),
    createdAt: now.toISOString(),
    archivedAt: null,
    sharedVersions: [],
    steps: plan.steps.map((step) => ({
      ...step,
      id: renewed(step.id),
      after: step.after.map(renewed),
      parts: step.parts.map((part) => ({ ...part, id: newId() })),
    })),
    progress: plan.progress.map((reading) => {
      const { cause } = reading;
      if (cause.kind !== 'rated' || cause.step === null) return { ...reading, id: newId() };
      return { ...reading, id: newId(), cause: { ...cause, step: renewed(cause.step) } };
    }),
  };
}
