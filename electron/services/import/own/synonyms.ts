// Own names for a pack's skills, as the person confirmed them.
import type { Pack, SkillId } from '../../../../shared/model/pack.ts';
import { type Synonyms, scaleWord } from '../../../../shared/model/role-table.ts';
import { ImportStop } from '../import-stop.ts';

/** The skill that each name stands for, by folded name. */
export function meantSkills(synonyms: Synonyms): ReadonlyMap<string, SkillId | null> {
  return new Map(Object.entries(synonyms).map(([name, id]) => [scaleWord(name), id]));
}

/** Stops with skill-unknown where a name stands for a skill that the pack does not have. */
export function checkSynonyms({ skills }: Pack, synonyms: Synonyms): void {
  const known = new Set<string>(skills.map(({ id }) => id));
  const unknown = Object.values(synonyms).find((id) => id !== null && !known.has(id));
  if (typeof unknown === 'string') throw new ImportStop({ code: 'skill-unknown', skill: unknown });
}
