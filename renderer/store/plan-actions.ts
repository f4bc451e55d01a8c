// What a person can do with plans as files: make one from a move or a way, open, remove and bring back, print. Failures are told as messages.
import i18next from 'i18next';
import type { RoleId } from '../../shared/model/pack.ts';
import { type Plan, type PlanId, type PlanTarget, planIdSchema } from '../../shared/model/plan.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { Paper } from '../../shared/model/settings.ts';
import { type OpenMove, openMoveTo } from '../../shared/moves/open-move.ts';
import { findShift } from '../../shared/moves/shifts.ts';
import { newPlan, type PlannedMove } from '../../shared/plans/new-plan.ts';
import { openWay } from '../../shared/routes/open-way.ts';
import { api } from '../api/client.ts';
import { planWords } from '../words/plan-words.ts';
import { notify, openPlan, show, startPlan } from './actions.ts';
import { forgetPlan, rememberLoaded, settlePlan, unsavedPlan } from './plan-saving.ts';
import { selectContext, selectOpenMove } from './selectors.ts';
import type { Destination } from './state.ts';
import { useApp } from './store.ts';

/** Makes a plan from the move in focus and puts it on screen; nothing when no move is open. */
export function savePlanFromMove(): void {
  const state = useApp.getState();
  const open = selectOpenMove(state);
  if (open === null || state.destination === null) return;
  const target = planTarget(open, state.destination);
  makePlan({ ...open, target, way: null, pack: state.settings.pack });
}

/** Makes a plan of the way to a job over stops and puts it on screen; nothing where the job data does not have it. */
export function savePlanFromWay(stops: readonly RoleId[], end: RoleId): void {
  const state = useApp.getState();
  const context = selectContext(state);
  const open = context === null ? null : openMoveTo(context, { kind: 'role', role: end });
  const way = context === null ? null : openWay(context, stops, end);
  if (open === null || way === null) return;
  const target: PlanTarget = {
    kind: 'route',
    role: end,
    title: open.move.destination.title,
    stops: way.legs
      .slice(0, -1)
      .map(({ move }) => ({ role: move.destination.id, title: move.destination.title })),
  };
  makePlan({ ...open, target, way, pack: state.settings.pack });
}

function makePlan(planned: PlannedMove): void {
  startPlan(newPlan(planned, { words: planWords, now: new Date(), newId: () => crypto.randomUUID() }));
}

function planTarget({ context, move }: OpenMove, destination: Destination): PlanTarget {
  if (destination.kind === 'role') return { ...destination, title: move.destination.title };
  const shift = findShift(context.index, move.at, destination.shift);
  if (shift === null) throw new Error(`A move is open to a shift that is not there: ${destination.shift}`);
  const title = shift.general === null ? shift.text.name : i18next.t(`map:general.${shift.general}.name`);
  return { ...destination, title };
}

/** Reads the list of plans anew. */
export async function refreshPlans(): Promise<void> {
  const listed = await api().plan.list();
  useApp.setState({
    plans: listed.ok ? { status: 'ready', plans: listed.value } : { status: 'failed', error: listed.error },
  });
}

/** Opens a plan by id, with edits that could not be saved yet where there are some. */
export async function openPlanById(id: PlanId): Promise<void> {
  const settled = await settlePlan(id);
  const unsaved = unsavedPlan(id);
  if (!settled.ok && unsaved !== null) {
    putOnScreen(unsaved);
    useApp.setState({ save: { status: 'failed', error: settled.error } });
    return;
  }
  const loaded = await api().plan.load({ id });
  if (!loaded.ok) {
    notify(loaded.error, id);
    return;
  }
  rememberLoaded(loaded.value);
  putOnScreen(loaded.value.plan);
}

/** Opens the newest good copy of a damaged plan, or a removed plan. */
export async function restorePlan(id: PlanId): Promise<void> {
  const restored = await api().plan.restore({ id });
  if (!restored.ok) {
    notify(restored.error, id);
    return;
  }
  rememberLoaded(restored.value);
  putOnScreen(restored.value.plan);
  await refreshPlans();
}

function putOnScreen(plan: Plan): void {
  openPlan(plan);
  show('plan');
}

/** Goes on with the open plan under a new id: for when its file was changed elsewhere and neither version may be lost. */
export function keepAsNewPlan(): void {
  const { plan } = useApp.getState();
  if (plan === null) return;
  forgetPlan(plan.id);
  startPlan({ ...plan, id: planIdSchema.parse(crypto.randomUUID()) });
}

/** Moves a plan to the trash; true when it is there and `undoRemove` can bring it back. */
export async function removePlan(id: PlanId): Promise<boolean> {
  await settlePlan(id);
  const removed = await api().plan.remove({ id });
  if (removed.ok) forgetPlan(id);
  else notify(removed.error, id);
  await refreshPlans();
  return removed.ok;
}

/** Brings a removed plan back into the list. */
export async function undoRemove(id: PlanId): Promise<void> {
  const restored = await api().plan.restore({ id });
  if (!restored.ok) notify(restored.error, id);
  await refreshPlans();
}

/** Writes the open plan as PDF where the person says, saved first; gives the file, or null when they canceled. */
export async function printPlan(paper: Paper): Promise<Result<string | null>> {
  const { plan } = useApp.getState();
  if (plan === null) return ok(null);
  const settled = await settlePlan(plan.id);
  if (!settled.ok) return settled;
  const printed = await api().plan.print({ id: plan.id, paper });
  return printed.ok ? ok(printed.value.file) : err(printed.error);
}

/** Writes a text made of a plan where the person says; gives the file, or null when they canceled. */
export async function savePlanText(
  title: string,
  ending: 'md' | 'csv' | 'ics' | 'json',
  text: string,
): Promise<Result<string | null>> {
  const saved = await api().text.save({ title, ending, text });
  return saved.ok ? ok(saved.value.file) : err(saved.error);
}
