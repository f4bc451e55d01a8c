// The name of a skill as this screen says it. Two skills of a pack may share a name (Mathematics is a skill and a knowledge).
import i18next from 'i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';

/**
 * The skill's name inside a sentence. Names that begin small are quoted: those of ESCO are phrases of their own, such as
 * "manage schedule of tasks", which no sentence can hold otherwise.
 */
export function skillPhrase(skill: Skill, content: PackContent): string {
  return quotedPhrase(skillName(skill, content));
}

/** A name as a sentence can hold it. */
export function quotedPhrase(name: string): string {
  return /^\p{Ll}/u.test(name) ? i18next.t('common:quoted', { name }) : name;
}

/** The skill's name, with its kind where the pack has another of that name. */
export function skillName(skill: Skill, content: PackContent): string {
  const isAlone = content.skills.every(({ id, name }) => id === skill.id || name !== skill.name);
  return isAlone
    ? skill.name
    : i18next.t('move:build.named', { name: skill.name, kind: i18next.t(`move:build.kind.${skill.kind}`) });
}
