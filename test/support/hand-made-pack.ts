// Packs of a few roles and three skills whose numbers can be worked out by hand: one skill, one knowledge, one ability.
import type { PackRole, SkillId } from '../../shared/model/pack.ts';
import { indexPack, type PackIndex } from '../../shared/moves/pack-index.ts';
import { makePack } from '../fixtures/make-pack.ts';

/** Importance and level of each skill of the pack; null = not known. */
export type Asked = readonly [importance: number | null, level: number | null];

/** A role of a hand-made pack; one that asks nothing is known by its title only. */
export type HandMadeRole = {
  readonly asks: readonly [skill: Asked, knowledge: Asked, ability: Asked] | null;
  /** Job zone; 2 unless given. */
  readonly zone?: number;
  /** Yearly median; half of it is the lower quartile. */
  readonly pay?: number;
};

const plain = makePack({ roleCount: 12, skillsPerKind: 1 });

/** Ids of the three skills, in the pack's order. */
export const handMadeSkills: readonly SkillId[] = plain.skills.map((skill) => skill.id);

/** An indexed pack of up to twelve roles; no pay or education of them is known but what is given. */
export function handMadeIndex(roles: readonly HandMadeRole[]): PackIndex {
  return indexPack({ ...plain, roles: roles.map(handMadeRole) });
}

function handMadeRole({ asks, zone = 2, pay }: HandMadeRole, at: number): PackRole {
  const made = plain.roles[at]!;
  return {
    ...made,
    basis: asks === null ? 'title-only' : 'rated',
    estimatedFrom: [],
    zone: asks === null ? null : zone,
    requirements:
      asks === null
        ? null
        : {
            skills: asks.map((_, skill) => skill),
            importance: asks.map(([importance]) => importance),
            level: asks.map(([, level]) => level),
          },
    education: { entry: null, survey: null },
    pay: pay === undefined ? null : { ...plain.roles[0]!.pay!, annual: [null, pay / 2, pay, null, null] },
  };
}
