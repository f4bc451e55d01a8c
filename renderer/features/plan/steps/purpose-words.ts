// What a step is for, in words, on screen and on paper.
import i18next from 'i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import { formatDecimal, formatList } from '../../../words/format.ts';
import { quotedPhrase } from '../../move/skill-name.ts';

/** "practices Programming toward level 2.7"; null for a step that names nothing. */
export function purposeWords(step: PlanStep): string | null {
  if (step.opens !== null)
    return i18next.t('plan:step.opens', { gate: i18next.t(`common:gates.${step.opens}`) });
  if (step.practices.length === 0) return null;
  const skills = [...highestByName(step)].map(([skill, level]) =>
    i18next.t('plan:step.toward', {
      skill: quotedPhrase(skill),
      // A whole level is told whole: assumed ones are, and are no finer.
      level: formatDecimal(level, Number.isInteger(level) ? 0 : 1),
    }),
  );
  return i18next.t('plan:step.practices', { skills: formatList(skills) });
}

/** A skill and a knowledge may bear one name, as mathematics does: said once, with the higher level. */
function highestByName({ practices }: PlanStep): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { name, toLevel } of practices) levels.set(name, Math.max(toLevel, levels.get(name) ?? 0));
  return levels;
}
