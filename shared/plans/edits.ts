// Edits of a plan: each takes a plan and gives another, the rest untouched. An edit that would change nothing gives the same plan.
import { type MicroStep, type Plan, type PlanStep, type StepId, stepIdSchema } from '../model/plan.ts';
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

/** Sets the day from which the weekly hours are counted; what is no day changes nothing. */
export function setStartOn(plan: Plan, day: string): Plan {
  return Number.isNaN(Date.parse(day)) || day === plan.startOn ? plan : { ...plan, startOn: day };
}

/** Sets the most that the steps may cost together; null takes the cap away. */
export function setBudget(plan: Plan, budget: number | null): Plan {
  return budget === plan.budget ? plan : { ...plan, budget };
}

/** Notes that the plan was looked over at a time (ISO) and is still right. */
export function setReviewed(plan: Plan, at: string): Plan {
  return { ...plan, reviewedAt: at };
}

/** Answers a question of the GROW talk. */
export function setGrow(plan: Plan, question: keyof Plan['grow'], answer: string): Plan {
  return { ...plan, grow: { ...plan.grow, [question]: answer } };
}

/** Ticks a question of the SMART check, or takes the tick back. */
export function toggleSmart(plan: Plan, question: Plan['smart'][number]): Plan {
  const others = plan.smart.filter((each) => each !== question);
  return { ...plan, smart: others.length < plan.smart.length ? others : [...others, question] };
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

/** Says where a step stands from a time (ISO) on; the same state changes nothing. */
export function setStatus(plan: Plan, id: StepId, state: PlanStep['status']['state'], at: string): Plan {
  const step = plan.steps.find((each) => each.id === id);
  if (step === undefined || step.status.state === state) return plan;
  return setStep(plan, id, { status: state === 'open' ? { state } : { state, at } });
}

/** Moves a step before (−1) or behind (1) its neighbor of the same track and move; at the end it stays. */
export function moveStep(plan: Plan, id: StepId, by: -1 | 1): Plan {
  const step = plan.steps.find((each) => each.id === id);
  const beside = plan.steps.filter((each) => each.track === step?.track && each.leg === step.leg);
  const neighbor = beside[beside.findIndex((each) => each.id === id) + by];
  if (step === undefined || neighbor === undefined) return plan;
  const swapped = (each: PlanStep) => (each === step ? neighbor : each === neighbor ? step : each);
  return { ...plan, steps: plan.steps.map(swapped) };
}

/** Puts a copy of a step behind it, to be done anew: without what was done, spent or found in the first. */
export function copyStep(plan: Plan, id: StepId, newId: () => string): Plan {
  const at = plan.steps.findIndex((each) => each.id === id);
  const step = plan.steps[at];
  if (step === undefined) return plan;
  const copy: PlanStep = {
    ...step,
    id: stepIdSchema.parse(newId()),
    status: { state: 'open' },
    hoursSpent: null,
    costSpent: null,
    evidence: '',
    parts: step.parts.map((part) => ({ ...part, id: newId(), doneAt: null })),
  };
  return { ...plan, steps: plan.steps.toSpliced(at + 1, 0, copy) };
}

/** Replaces a plan's small parts of one step by what `change` makes of them. */
export function setParts(
  plan: Plan,
  id: StepId,
  change: (parts: readonly MicroStep[]) => readonly MicroStep[],
): Plan {
  const step = plan.steps.find((each) => each.id === id);
  return step === undefined ? plan : setStep(plan, id, { parts: [...change(step.parts)] });
}
