// Private notes: a document of their own beside a plan, in a store of their own, so that neither undo nor anything that
// copies, exports or prints the plan ever comes near them.
import { create } from 'zustand';
import { Autosave } from '../../shared/files/autosave.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { PlanId, PrivateNotes } from '../../shared/model/plan.ts';
import { api } from '../api/client.ts';
import { windowTimers } from './timers.ts';

/**
 * The notes of one plan as the screen has them; `problem` is why they could not be read or saved. `locked` are notes that
 * are there and cannot be read: writing would replace them.
 */
export type NotesState = {
  readonly status: 'loading' | 'ready' | 'locked';
  readonly text: string;
  readonly problem: AppError | null;
};

/** The notes of the plans that were open in this session. */
export const usePrivateNotes = create<Readonly<Record<PlanId, NotesState>>>()(() => ({}));

const autosaves = new Map<PlanId, Autosave<PrivateNotes>>();

/** Reads the notes of a plan, unless they are here already. */
export async function loadNotes(plan: PlanId): Promise<void> {
  if (usePrivateNotes.getState()[plan] !== undefined) return;
  setNotes(plan, { status: 'loading', text: '', problem: null });
  const loaded = await api().notes.load({ id: plan });
  if (loaded.ok) {
    setNotes(plan, { status: 'ready', text: loaded.value?.text ?? '' });
    return;
  }
  // Damaged notes have been moved aside, so that nothing is overwritten by new ones.
  setNotes(plan, {
    status: loaded.error.code === 'file-damaged' ? 'ready' : 'locked',
    problem: loaded.error,
  });
}

/** Puts the newest copy that opens in the place of damaged notes. Only while nothing new is written. */
export async function restoreNotes(plan: PlanId): Promise<void> {
  const restored = await api().notes.restore({ id: plan });
  if (restored.ok) setNotes(plan, { status: 'ready', text: restored.value?.text ?? '', problem: null });
  else setNotes(plan, { problem: restored.error });
}

/** Changes the notes of a plan; they are saved by themselves. */
export function editNotes(plan: PlanId, text: string): void {
  setNotes(plan, { status: 'ready', text });
  autosaveOf(plan).edit({
    kind: 'waymark-notes',
    version: 1,
    plan,
    savedAt: new Date().toISOString(),
    text,
  });
}

/** Saves all notes' unsaved edits now. */
export async function flushNotes(): Promise<void> {
  await Promise.all([...autosaves.values()].map((autosave) => autosave.flush()));
}

function autosaveOf(plan: PlanId): Autosave<PrivateNotes> {
  const present = autosaves.get(plan);
  if (present !== undefined) return present;
  const autosave = new Autosave<PrivateNotes>({
    save: (notes) => api().notes.save(notes),
    timers: windowTimers,
    onState: (state) => setNotes(plan, { problem: state.state === 'failed' ? state.error : null }),
  });
  autosaves.set(plan, autosave);
  return autosave;
}

function setNotes(plan: PlanId, changes: Partial<NotesState>): void {
  usePrivateNotes.setState((state) => {
    const before: NotesState = state[plan] ?? { status: 'ready', text: '', problem: null };
    return { [plan]: { ...before, ...changes } };
  });
}
