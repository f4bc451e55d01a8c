// The values of a plan's parts in words, field by field, as lines.
import i18next from 'i18next';
import { type Person, wishedHours, wishedPlaces } from '../../../../shared/model/person.ts';
import type { MicroStep, Plan, PlanStep, Reading } from '../../../../shared/model/plan.ts';
import { formatDate, formatDay, formatNumber, formatPrice, formatShare } from '../../../words/format.ts';

/** What ids and amounts stand for. */
export type Meanings = {
  readonly skill: (id: string) => string;
  readonly role: (id: string) => string;
  readonly step: (id: string) => string;
  readonly interest: (id: string) => string;
  /** null where the job data that amounts are given in is not here. */
  readonly currency: string | null;
};

type Lines = readonly string[];

/** For each field, its value in words. */
type FieldLines<T> = { readonly [K in keyof T]: (value: NonNullable<T[K]>, meanings: Meanings) => Lines };

const text = (value: string): Lines => [value];
const day = (value: string): Lines => [formatDay(value)];
const moment = (value: string): Lines => [formatDate(value)];
const hours = (value: number): Lines => [i18next.t('handover:value.hours', { hours: formatNumber(value) })];
const money = (value: number, { currency }: Meanings): Lines => [
  currency === null ? formatNumber(value) : formatPrice(value, currency),
];
const yesOrNo = (value: boolean): Lines => [i18next.t(value ? 'handover:value.yes' : 'handover:value.no')];

export const stepLines: FieldLines<Omit<PlanStep, 'id'>> = {
  track: (track) => [i18next.t(`plan:track.${track}`)],
  leg: (leg) => [formatNumber(leg + 1)],
  title: text,
  how: (how) => [i18next.t(`plan:how.${how}`)],
  practices: (practices) =>
    practices.map(({ name, toLevel }) =>
      i18next.t('plan:step.toward', { skill: name, level: formatNumber(toLevel) }),
    ),
  opens: (gate) => [i18next.t(`gates.${gate}`)],
  after: (steps, meanings) => steps.map(meanings.step),
  hoursLow: hours,
  hoursHigh: hours,
  hoursSpent: hours,
  cost: money,
  costSpent: money,
  who: text,
  start: day,
  due: day,
  status: (status) => {
    const state = i18next.t(`step:state.${status.state}`);
    if (status.state === 'open') return [state];
    return [i18next.t('handover:value.statusOn', { state, date: formatDate(status.at) })];
  },
  evidence: text,
  notes: text,
  learning: ({ provider }) => [
    provider === ''
      ? i18next.t('handover:value.sourceOwn')
      : i18next.t('handover:value.source', { provider }),
  ],
  parts: (parts) => parts.map(({ title }) => title),
};

export const weekLines: FieldLines<Omit<MicroStep, 'id'>> = { title: text, week: day, doneAt: moment };

type SimplePerson = Omit<Person, 'ratings' | 'cards' | 'notForMe' | 'matters'>;

export const personLines: FieldLines<SimplePerson> = {
  role: (role, meanings) => [meanings.role(role)],
  foundBy: text,
  triggers: (triggers) => triggers.map((trigger) => i18next.t(`start:trigger.${trigger}.name`)),
  working: yesOrNo,
  jobEnding: yesOrNo,
  weeklyHours: hours,
  education: (education) => [i18next.t(`education.${education}`)],
  payNow: money,
  payFloor: money,
  unsure: (skills, meanings) => skills.map(meanings.skill),
};

export const mattersLines: FieldLines<Person['matters']> = {
  interests: (interests, meanings) => interests.map(meanings.interest),
  hours: (wishes) =>
    wishedHours
      .filter((wish) => wishes.includes(wish))
      .map((wish) => i18next.t(`profile:matters.hour.${wish}`)),
  places: (wishes) =>
    wishedPlaces
      .filter((wish) => wishes.includes(wish))
      .map((wish) => i18next.t(`profile:matters.place.${wish}`)),
  mustHaves: (mustHaves) => mustHaves,
};

type SimplePlan = Pick<
  Plan,
  | 'title'
  | 'createdAt'
  | 'archivedAt'
  | 'reviewedAt'
  | 'pack'
  | 'originTitle'
  | 'target'
  | 'direction'
  | 'snapshot'
  | 'startOn'
  | 'budget'
  | 'smart'
  | 'notes'
>;

export const planLines: FieldLines<SimplePlan> = {
  title: text,
  createdAt: moment,
  archivedAt: moment,
  reviewedAt: moment,
  pack: ({ title, edition }) => [i18next.t('handover:value.pack', { title, edition })],
  originTitle: text,
  target: (target) => {
    if (target.kind !== 'route') return [target.title];
    const stops = target.stops.map(({ title }) => title).join(', ');
    return [i18next.t('handover:value.over', { title: target.title, stops })];
  },
  direction: (direction) => [i18next.t(`plan:direction.${direction}`)],
  snapshot: ({ takenAt }) => [formatDate(takenAt)],
  startOn: day,
  budget: money,
  smart: (questions) => questions.map((question) => i18next.t(`handover:smart.${question}`)),
  notes: text,
};

/** A level with the day it was set. */
export function ratingLines({
  level,
  at,
  evidence,
}: Person['ratings'][string & keyof Person['ratings']]): Lines {
  const set = { level: formatNumber(level), date: formatDate(at) };
  return evidence === ''
    ? [i18next.t('handover:value.level', set)]
    : [i18next.t('handover:value.levelShown', { ...set, evidence })];
}

/** The readiness that was noted. */
export function readingLines({ readiness }: Reading): Lines {
  return [formatShare(readiness)];
}

/** A whole step: what tells it apart. */
export function wholeStepLines(step: PlanStep, meanings: Meanings): Lines {
  const who = step.who === '' ? [] : [step.who];
  const due = step.due === null ? [] : stepLines.due(step.due, meanings);
  return [step.title === '' ? i18next.t('handover:part.untitled') : step.title, ...who, ...due];
}
