// The one store. Undo covers what a person decided: their own facts and ratings, the open plan, and what
// they wrote over the open pack.
import { temporal } from 'zundo';
import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { noFacts } from '../../shared/model/person.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import { type AppState, NOTHING_ASKED, type Undoable } from './state.ts';

const initialState: AppState = {
  pack: { status: 'loading' },
  map: { status: 'loading', share: null },
  packs: { status: 'loading' },
  catalogs: { status: 'loading' },
  importing: { step: 'none' },
  overlay: null,
  overlayProblem: null,
  usual: null,
  withoutFeeder: null,
  onward: null,
  settings: defaultSettings,
  language: 'en',
  screen: 'start',
  firstFacts: noFacts,
  person: null,
  destination: null,
  ...NOTHING_ASKED,
  within: { months: 12, countCredentials: true, order: 'fit', end: 'typical' },
  routes: { status: 'none' },
  plan: null,
  plans: { status: 'loading' },
  library: { text: '', order: 'saved', shelf: 'in-use' },
  save: null,
  notices: [],
};

/** How many steps back one session keeps. */
const UNDO_STEPS = 200;

/** Edits of one field that follow each other within this time are one step of undo. */
const GROUP_WITHIN_MS = 700;

/** The application's state; components select the least they need. */
export const useApp = create<AppState>()(
  subscribeWithSelector(
    temporal(() => initialState, {
      limit: UNDO_STEPS,
      partialize: ({ person, plan, overlay }): Undoable => ({ person, plan, overlay }),
      equality: (before, after) =>
        before.person === after.person && before.plan === after.plan && before.overlay === after.overlay,
      handleSet: (record) =>
        // `as`: zundo calls this with the past and the changes too, and hands all of it on; its type names only a setter's two.
        ((...change: Parameters<typeof record>) => {
          if (shouldRecord()) record(...change);
        }) as typeof record,
    }),
  ),
);

let lastEdit = { field: '', at: 0 };
let currentField: string | null = null;

/** Runs an edit that undo takes back; edits of the same field in quick succession are taken back together. */
export function undoable(field: string, edit: () => void): void {
  currentField = field;
  edit();
  currentField = null;
}

/** Only edits made through `undoable` are steps of undo; loading and switching plans are not. */
function shouldRecord(): boolean {
  if (currentField === null) return false;
  const now = Date.now();
  const continues = lastEdit.field === currentField && now - lastEdit.at < GROUP_WITHIN_MS;
  lastEdit = { field: currentField, at: now };
  return !continues;
}

/** Takes the last edit back. */
export function undo(): void {
  lastEdit = { field: '', at: 0 };
  useApp.temporal.getState().undo();
}

/** Does the last undone edit again. */
export function redo(): void {
  lastEdit = { field: '', at: 0 };
  useApp.temporal.getState().redo();
}

/** Forgets the steps of undo: another person or plan has come onto the screen. */
export function forgetUndo(): void {
  lastEdit = { field: '', at: 0 };
  useApp.temporal.getState().clear();
}

/** Changes a plan, where it is open, in a way that undo never takes back: what was given away stays given. */
export function changeForGood(id: PlanId, change: (plan: Plan) => Plan): void {
  const changeIn = <S extends Partial<Undoable>>(state: S): S =>
    state.plan?.id === id ? { ...state, plan: change(state.plan) } : state;
  useApp.temporal.setState(({ pastStates, futureStates }) => ({
    pastStates: pastStates.map(changeIn),
    futureStates: futureStates.map(changeIn),
  }));
  useApp.setState(changeIn);
}
