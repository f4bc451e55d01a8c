// A small made-up pack for layout tests: families that differ in what they ask, with roles of every basis.
import type { LayoutInput } from '../../../shared/layout/build-layout.ts';
import type { PlacedRole } from '../../../shared/layout/similarity.ts';
import {
  familyIdSchema,
  groupIdSchema,
  roleIdSchema,
  type Skill,
  skillIdSchema,
} from '../../../shared/model/pack.ts';

const SKILLS = 12;
const ROLES_A_FAMILY = 14;
const families = ['north', 'south', 'east', 'west'];

/** A pack of four rated families of 14 roles, some title-only roles, and a family of titles only. */
export function smallPack(): LayoutInput {
  const roles = [
    ...families.flatMap((family, at) =>
      Array.from({ length: ROLES_A_FAMILY }, (_, order) => ratedRole(family, at, order)),
    ),
    titleOnly('north', 'north-a', 1),
    titleOnly('north', 'north-unrated', 2),
    ...Array.from({ length: 4 }, (_, order) => titleOnly('silent', 'silent-a', order)),
  ];
  const skills: Skill[] = Array.from({ length: SKILLS }, (_, at) => ({
    id: skillIdSchema.parse(`skill-${at}`),
    name: `Skill ${at}`,
    kind: 'skill',
  }));
  return {
    id: 'small',
    edition: 1,
    skills,
    families: [...families, 'silent'].map((id) => ({
      id: familyIdSchema.parse(id),
      name: `The ${id}`,
      shortName: id,
    })),
    roles,
  };
}

function ratedRole(family: string, at: number, order: number): PlacedRole {
  // Each family asks most of its own three skills; a fixed wave makes roles within it differ.
  const value = (skill: number) => {
    const isOwn = Math.floor(skill / 3) === at;
    return (isOwn ? 0.7 : 0.2) + 0.15 * Math.sin(order * 2.1 + skill * 1.3 + at);
  };
  const importance = Array.from({ length: SKILLS }, (_, skill) => value(skill));
  return {
    ...roleOf(family, `${family}-${order % 2 === 0 ? 'a' : 'b'}`, `${family}-${order}`),
    basis: 'rated',
    requirements: {
      skills: importance.map((_, skill) => skill),
      importance,
      level: importance.map((share) => share * 5),
    },
    employment: { jobs: 40_000 * (order + 1), sharedWith: 1, isMain: true, source: 'made-up' as never },
  };
}

function titleOnly(family: string, group: string, order: number): PlacedRole {
  return {
    ...roleOf(family, group, `${family}-title-${order}`),
    basis: 'title-only',
    requirements: null,
    employment: null,
  };
}

function roleOf(family: string, group: string, id: string) {
  return {
    id: roleIdSchema.parse(id),
    title: `Role ${id}`,
    family: familyIdSchema.parse(family),
    group: groupIdSchema.parse(group),
  };
}
