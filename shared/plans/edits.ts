// Edits of a plan: each takes a plan and gives another, the rest untouched. An edit that would change nothing gives the same plan.
import type { Plan, PlanStep, StepId } from '../model/plan.ts';
import { isDone } from './figures.ts';

/** What a person may change in a step; its id never changes. */
export type StepChanges = Partial<Omit<PlanStep, 'id'>>;

/** Renames the plan; a plan always has a title, so a blank one changes nothing. */
export function setTitle(plan: Plan, title: string): Plan {
  return title.trim() === '' || title === plan.title ? plan : { ...plan, title };
}

/** Replaces the notes that travel with the plan. */
export function setNotes(plan: Plan, notes: string): Plan {
  return notes === plan.notes ? plan : { ...plan, notes };
}

/** Changes one step; a plan without it stays as it is. */
export function setStep(plan: Plan, id: StepId, changes: StepChanges): Plan {
  if (!plan.steps.some((step) => step.id === id)) return plan;
  return { ...plan, steps: plan.steps.map((step) => (step.id === id ? { ...step, ...changes } : step)) };
}

/** Marks a step done at a time (ISO), or open again when it was done. */
export function toggleStep(plan: Plan, id: StepId, at: string): Plan {
  const step = plan.steps.find((each) => each.id === id);
  if (step === undefined) return plan;
  return setStep(plan, id, { status: isDone(step) ? { state: 'open' } : { state: 'done', at } });
}

/** Puts a step at the end of the list. */
export function addStep(plan: Plan, step: PlanStep): Plan {
  return { ...plan, steps: [...plan.steps, step] };
}

/** Takes a step out. */
export function removeStep(plan: Plan, id: StepId): Plan {
  const steps = plan.steps.filter((step) => step.id !== id);
  return steps.length === plan.steps.length ? plan : { ...plan, steps };
}
