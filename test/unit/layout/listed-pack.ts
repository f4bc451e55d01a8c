// A made-up pack like ESCO: each role lists a few of very many skills, no levels known, no jobs, families by field.
import type { LayoutInput } from '../../../shared/layout/build-layout.ts';
import {
  familyIdSchema,
  groupIdSchema,
  roleIdSchema,
  type Skill,
  skillIdSchema,
} from '../../../shared/model/pack.ts';

const ESSENTIAL = 0.75;
const OPTIONAL = 0.4;
/** Skills any role may list, besides its field's own. */
const COMMON_SKILLS = 20;

/** Roles that list skills of their field, of one stretch of it most, some of the next field's and a few common ones. */
export function listedPack({
  roleCount,
  families,
  skillsAField,
}: {
  readonly roleCount: number;
  readonly families: number;
  readonly skillsAField: number;
}): LayoutInput {
  const random = randomFrom(7);
  const skillCount = COMMON_SKILLS + families * skillsAField;
  const roles = Array.from({ length: roleCount }, (_, at) => {
    const field = at % families;
    const start = Math.floor(random() * skillsAField);
    const listed = new Set<number>();
    for (let n = 0; n < 14; n++) {
      listed.add(COMMON_SKILLS + field * skillsAField + ((start + Math.floor(random() * 12)) % skillsAField));
    }
    for (let n = 0; n < 3; n++) listed.add(Math.floor(random() * COMMON_SKILLS));
    if (random() < 0.3) {
      listed.add(
        COMMON_SKILLS + ((field + 1) % families) * skillsAField + Math.floor(random() * skillsAField),
      );
    }
    const skills = [...listed].sort((a, b) => a - b);
    return {
      id: roleIdSchema.parse(`role-${at}`),
      title: `Role ${at}`,
      family: familyIdSchema.parse(`field-${field}`),
      group: groupIdSchema.parse(`group-${field}`),
      basis: 'rated' as const,
      requirements: {
        skills,
        importance: skills.map(() => (random() < 0.6 ? ESSENTIAL : OPTIONAL)),
        level: skills.map(() => 3),
      },
      employment: null,
    };
  });
  const skills: Skill[] = Array.from({ length: skillCount }, (_, at) => ({
    id: skillIdSchema.parse(`skill-${at}`),
    name: `Skill ${at}`,
    kind: 'skill',
  }));
  const fields = Array.from({ length: families }, (_, at) => ({
    id: familyIdSchema.parse(`field-${at}`),
    name: `Field ${at}`,
    shortName: `Field ${at}`,
  }));
  return { id: 'listed', edition: 1, skills, families: fields, roles };
}

/** Numbers in 0..1, the same each time, by a linear congruence (Numerical Recipes' constants). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
