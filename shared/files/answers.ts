// What the file services answer, as schemas, because the answers cross the process boundary.
import { z } from 'zod';
import { appErrorSchema } from '../model/app-error.ts';
import { authorSchema, planNamesSchema } from '../model/handover.ts';
import {
  type Plan,
  type PlanSummary,
  planIdSchema,
  planSchema,
  planSummarySchema,
  sharedVersionSchema,
} from '../model/plan.ts';
import { settingsSchema } from '../model/settings.ts';
import { isDone, isDropped, nextStep } from '../plans/figures.ts';

/** Names the content of a plan: hex SHA-256 of its canonical text without the time of saving. */
export const contentHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** One line of the plan list. A plan that cannot be read is listed too, with the reason: none is missing. */
export const planListingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('readable'), summary: planSummarySchema }),
  z.object({ state: z.literal('unreadable'), id: planIdSchema, error: appErrorSchema }),
]);
export type PlanListing = z.infer<typeof planListingSchema>;

/** An earlier version of a plan; `time`, in ms since the epoch, names it. */
const planVersionSchema = z.object({ time: z.number().int().nonnegative(), summary: planSummarySchema });
export const planVersionsSchema = z.array(planVersionSchema);
export type PlanVersion = z.infer<typeof planVersionSchema>;

/** A plan from the library; its hash is what the next save must name as known. */
export const loadedPlanSchema = z.object({ plan: planSchema, hash: contentHashSchema });
export type LoadedPlan = z.infer<typeof loadedPlanSchema>;

/** A durable save. */
export const savedPlanSchema = z.object({ savedAt: z.iso.datetime(), hash: contentHashSchema });
export type SavedPlan = z.infer<typeof savedPlanSchema>;

/** A copy that was given away, and the version of the plan it shares; null when the person canceled. */
export const givenCopySchema = z.object({ file: z.string(), version: sharedVersionSchema }).nullable();
export type GivenCopy = z.infer<typeof givenCopySchema>;

/** A copy that was opened to be taken in. */
export const takenInSchema = z.object({
  plan: planSchema,
  /** What the plan here and the copy have last had in common; null where there is none. */
  base: planSchema.nullable(),
  names: planNamesSchema,
  author: authorSchema,
  /** There is a plan of the same id here. */
  isKnown: z.boolean(),
});
export type TakenIn = z.infer<typeof takenInSchema>;

/** Settings to work with, and what was wrong with the file when they are not what it held. */
export const loadedSettingsSchema = z.object({ settings: settingsSchema, notice: appErrorSchema.nullable() });
export type LoadedSettings = z.infer<typeof loadedSettingsSchema>;

/** What the list shows of a plan. */
export function summarizePlan(plan: Plan): PlanSummary {
  const next = nextStep(plan);
  return {
    id: plan.id,
    title: plan.title,
    originTitle: plan.originTitle,
    targetTitle: plan.target.title,
    direction: plan.direction,
    savedAt: plan.savedAt,
    pack: plan.pack,
    archivedAt: plan.archivedAt,
    targetKind: plan.target.kind,
    readinessThen: plan.snapshot.readiness,
    readinessNow: plan.progress.at(-1)?.readiness ?? plan.snapshot.readiness,
    next: next === null ? null : { title: next.title, due: next.due },
    stepsDone: plan.steps.filter(isDone).length,
    stepsTotal: plan.steps.filter((step) => !isDropped(step)).length,
  };
}
