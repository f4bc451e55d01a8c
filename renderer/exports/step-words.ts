// What the exports say of a step, in the language of the screens.
import i18next from 'i18next';
import type { PlanStep } from '../../shared/model/plan.ts';

/** The title, or what stands in for one. */
export function titleOfStep(step: PlanStep): string {
  return step.title.trim() || i18next.t('plan:step.untitled');
}
