// What a person can do, each a few lines over the store. Edits that undo takes back go through `undoable`.

import type { AppError } from '../../shared/model/app-error.ts';
import type { RoleId, SkillId } from '../../shared/model/pack.ts';
import { newPerson, type Person, type PersonFacts } from '../../shared/model/person.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { WithinQuery } from '../../shared/moves/within.ts';
import { endOfPlan } from '../../shared/plans/destination.ts';
import { keptDrafts } from './drafts.ts';
import { withReadings } from './plan-progress.ts';
import type { Destination, Screen } from './state.ts';
import { forgetUndo, undoable, useApp } from './store.ts';

/** Goes to a screen. */
export function show(screen: Screen): void {
  useApp.setState({ screen });
}

/**
 * Takes another role, which undo takes back. All that the person said of themselves stays, their levels too: a skill is theirs
 * in any job. An open plan is of the old role; it closes, and stays among the plans.
 */
export function chooseRole(role: RoleId, foundBy: string | null): void {
  const { person: before, firstFacts, plan } = useApp.getState();
  if (before?.role === role) {
    editPerson('foundBy', { foundBy });
    return;
  }
  if (plan !== null) closePlan();
  const { ratings, unsure, cards, notForMe, ...facts } = before ?? newPerson(role, firstFacts);
  const kept = { ratings, unsure, cards, notForMe: notForMe.filter((entry) => entry.role !== role) };
  undoable('person.role', () => {
    useApp.setState({
      person: { ...newPerson(role, facts), ...kept, foundBy },
      destination: null,
      usual: null,
    });
  });
}

/** Changes facts about the person; the open plan carries the same person, and notes what a new level brings. `field` groups quick edits into one undo. */
export function editPerson(field: string, changes: Partial<Person>): void {
  const state = useApp.getState();
  const { person, plan } = state;
  if (person === null) return;
  const changed = { ...person, ...changes };
  undoable(`person.${field}`, () => {
    useApp.setState({ person: changed, plan: plan === null ? null : withReadings(state, plan, changed) });
  });
}

/** Changes facts that can be said before a role is chosen. */
export function editFacts(field: keyof PersonFacts, changes: Partial<PersonFacts>): void {
  if (useApp.getState().person !== null) editPerson(field, changes);
  else useApp.setState((state) => ({ firstFacts: { ...state.firstFacts, ...changes } }));
}

/** Sets the person's own level of a skill, 0..5. */
export function rateSkill(skill: SkillId, level: number): void {
  const { person } = useApp.getState();
  if (person === null) return;
  const rating = {
    level: Math.min(5, Math.max(0, level)),
    at: new Date().toISOString(),
    evidence: person.ratings[skill]?.evidence ?? '',
  };
  editPerson(`rating.${skill}`, {
    ratings: { ...person.ratings, [skill]: rating },
    unsure: person.unsure.filter((other) => other !== skill),
  });
}

/** Takes a rating back: the level is assumed from the role again. `unsure` remembers that the person did look at it. */
export function clearRating(skill: SkillId, unsure: boolean): void {
  const { person } = useApp.getState();
  if (person === null) return;
  const { [skill]: _cleared, ...ratings } = person.ratings;
  const others = person.unsure.filter((other) => other !== skill);
  editPerson(`rating.${skill}`, { ratings, unsure: unsure ? [...others, skill] : others });
}

/** Sets a destination aside with a reason, or takes that back with null. */
export function setNotForMe(role: RoleId, reason: string | null): void {
  const { person } = useApp.getState();
  if (person === null) return;
  const others = person.notForMe.filter((entry) => entry.role !== role);
  editPerson(`notForMe.${role}`, { notForMe: reason === null ? others : [...others, { role, reason }] });
}

/** Selects where to go; null selects nothing. */
export function setDestination(destination: Destination | null): void {
  useApp.setState({ destination });
}

/** Asks something else of "Within reach". */
export function askWithin(within: WithinQuery): void {
  useApp.setState({ within });
}

/** Opens a plan that is on disk: its person becomes the person on screen. */
export function openPlan(plan: Plan): void {
  forgetUndo();
  useApp.setState((state) => ({
    plan,
    person: plan.person,
    destination: endOfPlan(plan.target),
    usual: state.usual?.origin === plan.person.role ? state.usual : null,
    save: { status: 'saved', at: plan.savedAt },
    settings: {
      ...state.settings,
      // The plan may be of another pack: the journey in this one is kept.
      drafts: keptDrafts(state.settings, state.person, state.destination),
      openPlan: plan.id,
    },
  }));
}

/** Puts a new plan on screen; saving follows by itself. */
export function startPlan(plan: Plan): void {
  forgetUndo();
  useApp.setState((state) => ({
    plan,
    destination: endOfPlan(plan.target),
    save: { status: 'unsaved' },
    settings: { ...state.settings, openPlan: plan.id },
    screen: 'plan',
  }));
}

/** Closes the open plan; the person stays. */
export function closePlan(): void {
  forgetUndo();
  useApp.setState((state) => ({ plan: null, save: null, settings: { ...state.settings, openPlan: null } }));
}

/** Changes the open plan. `field` groups quick edits of one field into one undo. */
export function editPlan(field: string, change: (plan: Plan) => Plan): void {
  const { plan } = useApp.getState();
  if (plan === null) return;
  undoable(`plan.${field}`, () => useApp.setState({ plan: change(plan) }));
}

/** Changes settings; they are saved by themselves. */
export function editSettings(changes: Partial<Settings>): void {
  useApp.setState((state) => ({ settings: { ...state.settings, ...changes } }));
}

let lastNotice = 0;

/** Shows an error until it is dismissed; the same error stands only once. */
export function notify(error: AppError, plan: PlanId | null = null): void {
  useApp.setState((state) => {
    const same = state.notices.some((notice) => JSON.stringify(notice.error) === JSON.stringify(error));
    if (same) return state;
    lastNotice += 1;
    return { notices: [...state.notices, { id: lastNotice, error, plan }] };
  });
}

/** Takes a notice off the screen. */
export function dismissNotice(id: number): void {
  useApp.setState((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) }));
}
