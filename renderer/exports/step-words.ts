// What the exports say of a step, in the language of the screens.
import i18next from 'i18next';
import type { Plan, PlanStep } from '../../shared/model/plan.ts';
import { hoursOfStep, isDropped } from '../../shared/plans/figures.ts';
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { purposeWords } from '../features/plan/steps/purpose-words.ts';
import { formatAmount, formatCount, formatDay, formatHours, formatList } from '../words/format.ts';

/** The title, or what stands in for one. */
export function titleOfStep(step: PlanStep): string {
  return step.title.trim() || i18next.t('plan:step.untitled');
}

/** The titles of the steps that come before, as a list; empty where none does. */
export function stepsBefore(plan: Plan, step: PlanStep): string {
  return formatList(plan.steps.filter(({ id }) => step.after.includes(id)).map(titleOfStep));
}

/** Everything short there is to say of a step but its days: how, what for, hours, money, who, what comes before, from where. */
export function factsOfStep({ plan, currency }: PlanReport, step: PlanStep): readonly string[] {
  const t = i18next.t;
  const hours = hoursOfStep(step);
  const who = step.who.trim();
  const before = stepsBefore(plan, step);
  const fact = (name: string, value: string) => t('export:fact', { name, value });
  return [
    t(`plan:how.${step.how}`),
    isDropped(step) ? t('step:state.dropped') : '',
    purposeWords(step) ?? '',
    hours === null ? '' : formatHours(hours.low, hours.high),
    step.hoursSpent === null ? '' : fact(t('step:hoursSpent'), formatCount(step.hoursSpent)),
    step.cost === null ? '' : fact(t('step:cost'), formatAmount(step.cost, currency)),
    step.costSpent === null ? '' : fact(t('step:costSpent'), formatAmount(step.costSpent, currency)),
    step.start === null ? '' : fact(t('step:start'), formatDay(step.start)),
    who === '' ? '' : t('export:who', { who }),
    before === '' ? '' : fact(t('step:after.title'), before),
    step.learning === null ? '' : t('step:source', { provider: step.learning.provider }),
    step.learning?.url ?? '',
  ].filter((text) => text !== '');
}
