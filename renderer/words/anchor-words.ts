// What a level of a skill looks like in a person's work, in our own words: a sentence for each kind and each whole level.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../shared/model/pack.ts';

const levels = ['0', '1', '2', '3', '4', '5'] as const;
type AnchorLevel = (typeof levels)[number];

/** A skill as anchors need it. Abilities are never rated; where one is shown, it reads as doing. */
type AnchorSkill = Pick<Skill, 'kind' | 'name'>;

/** Gives the sentence for a level 0..5 of a skill; a level between two whole ones names both. */
export function useAnchorWords(): (skill: AnchorSkill, level: number) => string {
  const { t } = useTranslation('anchors');
  return (skill, level) => anchorText(t, skill, level);
}

function anchorText(t: TFunction<'anchors'>, skill: AnchorSkill, level: number): string {
  const lower = sentence(t, skill, Math.floor(level));
  const upper = sentence(t, skill, Math.ceil(level));
  return lower === upper ? lower : t('between', { lower, upper });
}

function sentence(t: TFunction<'anchors'>, { kind, name }: AnchorSkill, level: number): string {
  const at: AnchorLevel = levels[Math.min(5, Math.max(0, level))] ?? '0';
  return kind === 'knowledge' ? t(`knowledge.${at}`, { skill: name }) : t(`skill.${at}`, { skill: name });
}
