// Saves the open plan by itself. One autosave per plan, kept until its last edit is on disk, also after the plan was closed;
// the time of saving stays out of the store's plan, so that undo never mistakes a save for an edit.
import type { LoadedPlan } from '../../shared/files/answers.ts';
import { Autosave, type SaveState as WriteState } from '../../shared/files/autosave.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { api } from '../api/client.ts';
import { notify } from './actions.ts';
import { useApp } from './store.ts';
import { windowTimers } from './timers.ts';

/** What is known of one plan's file and of its edits. */
type Session = {
  readonly autosave: Autosave<Plan>;
  /** The newest plan that was loaded or handed to the autosave. */
  latest: Plan | null;
  /** Hash of the version on disk; null for a plan that was never saved. */
  known: string | null;
  savedAt: string;
};

const sessions = new Map<PlanId, Session>();

/** Takes note of a plan as it is on disk; call before it is put on screen. */
export function rememberLoaded({ plan, hash }: LoadedPlan): void {
  const session = sessionOf(plan.id);
  session.latest = plan;
  session.known = hash;
  session.savedAt = plan.savedAt;
}

/** Starts saving whatever plan is open; the returned function ends it. */
export function savePlansByThemselves(): () => void {
  return useApp.subscribe(
    (state) => state.plan,
    (plan, before) => {
      if (before !== null && before.id !== plan?.id) void settlePlan(before.id);
      if (plan !== null) takeEdit(plan);
    },
    { fireImmediately: true },
  );
}

/** Saves one plan's unsaved edits now. Fails when that fails; the edits are kept and saving is tried again. */
export async function settlePlan(id: PlanId): Promise<Result<null>> {
  const session = sessions.get(id);
  if (session === undefined) return ok(null);
  const flushed = await session.autosave.flush();
  if (flushed.ok && !isOpen(id)) forgetPlan(id);
  return flushed;
}

/** Saves every plan's unsaved edits now. */
export async function flushPlans(): Promise<void> {
  await Promise.all([...sessions.keys()].map(settlePlan));
}

/** The plan with edits that could not be saved yet; null when what is on disk is all there is. */
export function unsavedPlan(id: PlanId): Plan | null {
  return sessions.get(id)?.latest ?? null;
}

/** Stops saving a plan: it is on disk, or it was removed. */
export function forgetPlan(id: PlanId): void {
  sessions.get(id)?.autosave.dispose();
  sessions.delete(id);
}

function sessionOf(id: PlanId): Session {
  const present = sessions.get(id);
  if (present !== undefined) return present;
  const session: Session = {
    autosave: new Autosave<Plan>({
      save: (plan) => save(session, plan),
      timers: windowTimers,
      onState: (state) => report(id, session, state),
    }),
    latest: null,
    known: null,
    savedAt: '',
  };
  sessions.set(id, session);
  return session;
}

function takeEdit(plan: Plan): void {
  const session = sessionOf(plan.id);
  if (session.latest === plan) return;
  session.latest = plan;
  session.autosave.edit(plan);
}

async function save(session: Session, plan: Plan): Promise<Result<null>> {
  const saved = await api().plan.save({ plan, known: session.known });
  if (!saved.ok) return saved;
  session.known = saved.value.hash;
  session.savedAt = saved.value.savedAt;
  return ok(null);
}

/** The open plan says how its saving goes where it stands; a failure of a closed one is told as a message. */
function report(id: PlanId, session: Session, state: WriteState): void {
  if (!isOpen(id)) {
    if (state.state === 'failed') notify(state.error, id);
    if (state.state === 'saved') forgetPlan(id);
    return;
  }
  if (state.state === 'failed') useApp.setState({ save: { status: 'failed', error: state.error } });
  else if (state.state === 'saved') useApp.setState({ save: { status: 'saved', at: session.savedAt } });
  else useApp.setState({ save: { status: 'unsaved' } });
}

function isOpen(id: PlanId): boolean {
  return useApp.getState().plan?.id === id;
}
