// What a path of a merge leads to, in words: which part of the plan, and what stands there.
import i18next from 'i18next';
import type { PlanNames } from '../../../../shared/model/handover.ts';
import type { CardPile, Person } from '../../../../shared/model/person.ts';
import type { MicroStep, Plan, PlanStep, Reading } from '../../../../shared/model/plan.ts';
import { ORDER, type PartPath } from '../../../../shared/plans/merge-tree.ts';
import { formatDate } from '../../../words/format.ts';
import { interestName } from '../../profile/use-interest-name.ts';
import {
  type Meanings,
  mattersLines,
  personLines,
  planLines,
  ratingLines,
  readingLines,
  stepLines,
  weekLines,
  wholeStepLines,
} from './value-words.ts';

/** A part of a plan: what it belongs to, where that is more than the plan, and its own name. */
type PartName = { readonly of: string | null; readonly name: string };

/** Names parts and tells their values; a value of no lines is "nothing", an absent one was taken out. */
export type PartWords = {
  readonly nameOf: (path: PartPath) => PartName;
  readonly linesOf: (path: PartPath, value: unknown) => readonly string[];
};

/** The versions that are merged; names in the first ones go before those in later ones. */
type Versions = {
  readonly plans: readonly Plan[];
  readonly names: readonly PlanNames[];
  readonly currency: string | null;
};

/** The words for the parts of these versions. */
export function partWords(versions: Versions): PartWords {
  const meanings = meaningsOf(versions);
  return {
    nameOf: (path) => nameOf(path, versions, meanings),
    linesOf: (path, value) => {
      if (value === undefined) return [i18next.t('handover:value.removed')];
      const lines = isNothing(value) ? [] : linesOf(path, value, versions, meanings);
      return lines.length === 0 ? [i18next.t('handover:value.nothing')] : lines;
    },
  };
}

function meaningsOf({ plans, names, currency }: Versions): Meanings {
  const find = (kind: keyof PlanNames, id: string) => names.map((each) => each[kind][id]).find(Boolean);
  return {
    skill: (id) => find('skills', id) ?? i18next.t('handover:part.skillUnknown'),
    role: (id) => find('roles', id) ?? i18next.t('handover:part.roleUnknown'),
    step: (id) => stepTitle(plans, id),
    interest: (id) => interestName({ id, name: id }, i18next.getFixedT(null, 'profile')),
    currency,
  };
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function stepTitle(plans: readonly Plan[], id: string): string {
  const found = plans.flatMap(({ steps }) => steps.filter((step) => step.id === id))[0];
  return found?.title || i18next.t('handover:part.untitled');
}

function weekTitle(plans: readonly Plan[], id: string): string {
  const parts = plans.flatMap(({ steps }) => steps.flatMap((step) => step.parts));
  return parts.find((part) => part.id === id)?.title || i18next.t('handover:part.weekUntitled');
}

function nameOf(path: PartPath, versions: Versions, meanings: Meanings): PartName {
  const [first = '', second = '', ...rest] = path;
  const plain = (name: string): PartName => ({ of: null, name });
  switch (first) {
    case 'steps':
      return stepPartName(second, rest, versions);
    case 'person':
      return plain(personPartName(second, rest, meanings));
    case 'progress':
      return plain(i18next.t('handover:part.reading', { date: readingDate(versions.plans, second) }));
    case 'grow':
      return plain(i18next.t(`handover:grow.${keyIn(GROW, second)}`));
    default:
      return plain(i18next.t(`handover:plan.${keyIn(planLines, first)}`));
  }
}

const GROW: Readonly<Record<keyof Plan['grow'], true>> = {
  goal: true,
  reality: true,
  options: true,
  will: true,
};

function stepPartName(id: string, [field, part, partField]: PartPath, { plans }: Versions): PartName {
  if (id === ORDER) return { of: null, name: i18next.t('handover:part.order') };
  const step = i18next.t('handover:part.step', { title: stepTitle(plans, id) });
  if (field === undefined) return { of: null, name: step };
  if (part === undefined) return { of: step, name: i18next.t(`handover:step.${keyIn(stepLines, field)}`) };
  if (part === ORDER) return { of: step, name: i18next.t('handover:part.weekOrder') };
  const week = i18next.t('handover:part.week', { title: weekTitle(plans, part) });
  if (partField === undefined) return { of: step, name: week };
  return { of: week, name: i18next.t(`handover:step.${keyIn(weekLines, partField)}`) };
}

function personPartName(field: string, [key = '']: PartPath, meanings: Meanings): string {
  switch (field) {
    case 'ratings':
      return i18next.t('handover:part.rating', { skill: meanings.skill(key) });
    case 'cards':
      return i18next.t('handover:part.card', { skill: meanings.skill(key) });
    case 'notForMe':
      return i18next.t('handover:part.notForMe', { role: meanings.role(key) });
    case 'matters':
      return i18next.t(`handover:person.${keyIn(mattersLines, key)}`);
    default:
      return i18next.t(`handover:person.${keyIn(personLines, field)}`);
  }
}

function readingDate(plans: readonly Plan[], id: string): string {
  const reading = plans.flatMap(({ progress }) => progress).find((each) => each.id === id);
  return reading === undefined ? '' : formatDate(reading.at);
}

// Each `as` below: what stands at a path of a plan is of the type that the plan has there.

function linesOf(path: PartPath, value: unknown, versions: Versions, meanings: Meanings): readonly string[] {
  const [first = '', second = '', ...rest] = path;
  switch (first) {
    case 'steps':
      return stepPartLines(second, rest, value, versions, meanings);
    case 'person':
      return personPartLines(second, rest, value, meanings);
    case 'progress':
      return readingLines(value as Reading);
    case 'grow':
      return [String(value)];
    default:
      return fieldLines(planLines, first, value, meanings);
  }
}

function stepPartLines(
  id: string,
  [field, part, partField]: PartPath,
  value: unknown,
  { plans }: Versions,
  meanings: Meanings,
): readonly string[] {
  if (id === ORDER) return (value as readonly string[]).map((each) => stepTitle(plans, each));
  if (field === undefined) return wholeStepLines(value as PlanStep, meanings);
  if (part === undefined) return fieldLines(stepLines, field, value, meanings);
  if (part === ORDER) return (value as readonly string[]).map((each) => weekTitle(plans, each));
  if (partField === undefined) return [(value as MicroStep).title || i18next.t('handover:part.weekUntitled')];
  return fieldLines(weekLines, partField, value, meanings);
}

function personPartLines(
  field: string,
  [key = '']: PartPath,
  value: unknown,
  meanings: Meanings,
): readonly string[] {
  switch (field) {
    case 'ratings':
      return ratingLines(value as Parameters<typeof ratingLines>[0]);
    case 'cards':
      return [i18next.t(`profile:cards.pile.${value as CardPile}`)];
    case 'notForMe':
      return [(value as Person['notForMe'][number]).reason].filter(Boolean);
    case 'matters':
      return fieldLines(mattersLines, key, value, meanings);
    default:
      return fieldLines(personLines, field, value, meanings);
  }
}

function fieldLines<T extends object>(table: T, field: string, value: unknown, meanings: Meanings) {
  const lines = table[keyIn(table, field)] as (value: unknown, meanings: Meanings) => readonly string[];
  return lines(value, meanings);
}

/** A field by its name; one without words would be a part of plans that was forgotten here. */
function keyIn<T extends object>(table: T, field: string): keyof T & string {
  if (!Object.hasOwn(table, field)) throw new Error(`No words for the part "${field}" of a plan`);
  return field as keyof T & string;
}
