// What a level of a skill means, in plain words.
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import { quotedPhrase } from '../move/skill-name.ts';

/** The rating scale's step. */
const STEP = 0.5;

const ANCHORS = [0, 1, 2, 3, 4, 5] as const;

/** What a level means; between two of them the person is almost at the upper one. */
export function Anchor({ skill, level }: { readonly skill: Skill; readonly level: number }) {
  const { t } = useTranslation('move');
  const kind = skill.kind === 'knowledge' ? 'knowledge' : 'skill';
  const nearest = Math.round(level / STEP) * STEP;
  const step = ANCHORS.find((anchor) => anchor >= nearest) ?? 5;
  const anchor = t(`anchor.${kind}.${step}`, { skill: quotedPhrase(skill.name) });
  return step === nearest ? anchor : t('confirm.almost', { anchor });
}
