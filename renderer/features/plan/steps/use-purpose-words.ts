// What a step is for, in words, on screen and on paper.
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import { formatDecimal, formatList } from '../../../words/format.ts';
import { quotedPhrase } from '../../move/skill-name.ts';

/** "practices Programming toward level 2.7"; null for a step that names nothing. */
export function usePurposeWords(step: PlanStep): string | null {
  const { t } = useTranslation(['plan', 'common']);
  if (step.opens !== null) return t('plan:step.opens', { gate: t(`common:gates.${step.opens}`) });
  if (step.practices.length === 0) return null;
  const skills = [...highestByName(step)].map(([skill, level]) =>
    t('plan:step.toward', {
      skill: quotedPhrase(skill),
      // A whole level is told whole: assumed ones are, and are no finer.
      level: formatDecimal(level, Number.isInteger(level) ? 0 : 1),
    }),
  );
  return t('plan:step.practices', { skills: formatList(skills) });
}

/** A skill and a knowledge may bear one name, as mathematics does: said once, with the higher level. */
function highestByName({ practices }: PlanStep): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { name, toLevel } of practices) levels.set(name, Math.max(toLevel, levels.get(name) ?? 0));
  return levels;
}
