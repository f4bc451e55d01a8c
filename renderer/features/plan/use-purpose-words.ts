// What a step is for, in words, on screen and on paper.
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../shared/model/plan.ts';
import { formatDecimal } from '../../words/format.ts';

/** "practices Programming toward level 2.7"; null for a step that names nothing. */
export function usePurposeWords(step: PlanStep): string | null {
  const { t, i18n } = useTranslation(['plan', 'common']);
  if (step.opens !== null) return t('plan:step.opens', { gate: t(`common:gates.${step.opens}`) });
  if (step.practices.length === 0) return null;
  const skills = step.practices.map(({ name, toLevel }) =>
    t('plan:step.toward', { skill: name, level: formatDecimal(toLevel, 1) }),
  );
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return t('plan:step.practices', { skills: list.format(skills) });
}
