// A plan in two hands: giving a copy away, taking one in, and merging two that were edited apart. What is in the way is told
// where it arose; until the person says what to do with a copy, no plan changes by it.
import i18next from 'i18next';
import { create } from 'zustand';
import type { TakenIn } from '../../shared/files/answers.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { endOfPlan } from '../../shared/plans/destination.ts';
import {
  type MergeChoices,
  mergePlans,
  pathKey,
  sharedContent,
  withSharedVersion,
} from '../../shared/plans/merge.ts';
import type { PartPath, Side } from '../../shared/plans/merge-tree.ts';
import { planNames } from '../../shared/plans/plan-names.ts';
import { api } from '../api/client.ts';
import { show } from './actions.ts';
import { openPlanById } from './plan-actions.ts';
import { saveAsNew } from './plan-library-actions.ts';
import { flushPlans, settlePlan } from './plan-saving.ts';
import { selectIndex } from './selectors.ts';
import { changeForGood, undoable, useApp } from './store.ts';

/** A copy beside the plan it is of, and what the person chose where both changed the same. */
export type Merging = { readonly step: 'merge'; readonly copy: TakenIn; readonly choices: MergeChoices };

/** How taking in a copy stands. */
type TakingIn =
  | { readonly step: 'none' }
  | { readonly step: 'opening'; readonly path: string }
  | { readonly step: 'sealed'; readonly path: string; readonly isWrong: boolean }
  | { readonly step: 'failed'; readonly path: string; readonly error: AppError }
  /** What came of it. */
  | {
      readonly step: 'told';
      readonly news: 'new' | 'same' | 'older' | 'merged' | 'both';
      readonly plan: PlanId;
    }
  | Merging;

/** Taking in a copy: one at a time, beside the app's own state, since undo and saving have no part in it. */
export const useTakingIn = create<TakingIn>()(() => ({ step: 'none' }));

function goTo(state: TakingIn): TakingIn {
  useTakingIn.setState(state, true);
  return state;
}

/** Takes in the copy that the person chooses. */
export async function chooseCopy(): Promise<void> {
  const chosen = await api().copy.choose();
  if (chosen.ok && chosen.value !== null) await takeInFile(chosen.value);
}

/** Takes in a .waymark file: as a new plan, or beside the plan it is a copy of. */
export function takeInFile(path: string): Promise<void> {
  show('plan');
  return takeIn(path, null);
}

/** Tries a passphrase on the sealed copy that is being taken in. */
export async function tryPassphrase(passphrase: string): Promise<void> {
  const state = useTakingIn.getState();
  if (state.step === 'sealed') await takeIn(state.path, passphrase);
}

/** Leaves the copy: no plan was changed by it. Also takes what was told off the screen. */
export function leaveCopy(): void {
  goTo({ step: 'none' });
}

async function takeIn(path: string, passphrase: string | null): Promise<void> {
  const opening = goTo({ step: 'opening', path });
  await flushPlans();
  const taken = await api().copy.take({ path, passphrase });
  // Another copy may have been opened meanwhile.
  if (useTakingIn.getState() !== opening) return;
  if (taken.ok) await (taken.value.isKnown ? putBeside(taken.value) : saveNew(path, taken.value.plan));
  else goTo(refused(path, taken.error));
}

function refused(path: string, error: AppError): TakingIn {
  switch (error.code) {
    case 'passphrase-needed':
      return { step: 'sealed', path, isWrong: false };
    case 'passphrase-wrong':
      return { step: 'sealed', path, isWrong: true };
    default:
      return { step: 'failed', path, error };
  }
}

async function saveNew(path: string, plan: Plan): Promise<void> {
  const saved = await api().plan.save({ plan, known: null });
  if (!saved.ok) {
    goTo({ step: 'failed', path, error: saved.error });
    return;
  }
  await openPlanById(plan.id);
  goTo({ step: 'told', news: 'new', plan: plan.id });
}

async function putBeside(copy: TakenIn): Promise<void> {
  const { id } = copy.plan;
  if (useApp.getState().plan?.id !== id) await openPlanById(id);
  const mine = useApp.getState().plan;
  if (mine?.id !== id) {
    // Why it does not open is told as a message, with a way to its good copies.
    leaveCopy();
  } else if (sharedContent(mine) === sharedContent(copy.plan)) {
    shareVersions(copy.plan);
    goTo({ step: 'told', news: 'same', plan: id });
  } else if (copy.base !== null && sharedContent(copy.base) === sharedContent(copy.plan)) {
    goTo({ step: 'told', news: 'older', plan: id });
  } else {
    goTo({ step: 'merge', copy, choices: new Map() });
  }
}

/** Settles a part that both changed. */
export function choosePart(path: PartPath, side: Side): void {
  choose((choices) => new Map(choices).set(pathKey(path), side));
}

/** Settles these parts for one side. */
export function chooseParts(paths: readonly PartPath[], side: Side): void {
  choose((choices) => new Map([...choices, ...paths.map((path) => [pathKey(path), side] as const)]));
}

function choose(change: (choices: MergeChoices) => MergeChoices): void {
  const state = useTakingIn.getState();
  if (state.step === 'merge') goTo({ ...state, choices: change(state.choices) });
}

/** Puts the merged plan in the place of the open one; undo takes that back. */
export function takeMerged(): void {
  const state = useTakingIn.getState();
  const { plan: mine } = useApp.getState();
  if (state.step !== 'merge' || mine?.id !== state.copy.plan.id) return;
  const { plan } = mergePlans(state.copy.base, mine, state.copy.plan, state.choices);
  undoable('plan.merge', () => {
    useApp.setState({ plan, person: plan.person, destination: endOfPlan(plan.target) });
  });
  goTo({ step: 'told', news: 'merged', plan: plan.id });
}

/** Keeps the copy as a plan of its own; the open plan stays as it is. */
export async function keepBoth(): Promise<void> {
  const state = useTakingIn.getState();
  if (state.step !== 'merge') return;
  const { plan } = state.copy;
  const kept = await saveAsNew(plan, i18next.t('handover:keepTitle', { title: plan.title }));
  if (kept !== null) goTo({ step: 'told', news: 'both', plan: plan.id });
}

/** Writes a copy of the open plan where the person says, saved first; gives the file, or null when they canceled. */
export async function giveCopy(passphrase: string | null): Promise<Result<string | null>> {
  const state = useApp.getState();
  const { plan } = state;
  if (plan === null) return ok(null);
  const settled = await settlePlan(plan.id);
  if (!settled.ok) return settled;
  const names = planNames(plan, selectIndex(state));
  const given = await api().copy.give({
    id: plan.id,
    passphrase,
    names,
    author: state.settings.author.trim(),
  });
  if (!given.ok || given.value === null) return given.ok ? ok(null) : given;
  const { file, version } = given.value;
  changeForGood(plan.id, (each) => withSharedVersion(each, version));
  return ok(file);
}

/** From now on the plan here shares what the copy of the same content shares. */
function shareVersions({ id, sharedVersions }: Plan): void {
  changeForGood(id, (plan) => sharedVersions.reduce(withSharedVersion, plan));
}
