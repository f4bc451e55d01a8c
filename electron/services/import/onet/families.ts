// Which family and group a role belongs to, by its code.
import { familyIdSchema, groupIdSchema, type Pack } from '../../../../shared/model/pack.ts';
import { FAMILIES, GROUPS } from './soc-groups.ts';

/** Minor groups that SOC 2018 codes with a digit more than the rest: xx-xx00 instead of xx-x000. */
const FIVE_DIGIT_GROUPS = ['15-12', '31-11', '51-51'];

/** The family of a role: the two digits of its SOC major group. */
export function familyOf(role: string): string {
  return role.slice(0, 2);
}

/** The group of a role: the code of its SOC minor group. */
export function groupOf(role: string): string {
  return FIVE_DIGIT_GROUPS.includes(role.slice(0, 5)) ? `${role.slice(0, 5)}00` : `${role.slice(0, 4)}000`;
}

/** Families and groups of the roles, by code. One that the SOC of 2018 does not have is named by its family or code. */
export function familiesAndGroups(roles: readonly string[]): Pick<Pack, 'families' | 'groups'> {
  return {
    families: [...new Set(roles.map(familyOf))].sort().map((id) => ({
      id: familyIdSchema.parse(id),
      ...(FAMILIES.get(id) ?? { name: id, shortName: id }),
    })),
    groups: [...new Set(roles.map(groupOf))].sort().map((id) => ({
      id: groupIdSchema.parse(id),
      family: familyIdSchema.parse(familyOf(id)),
      name: GROUPS.get(id) ?? FAMILIES.get(familyOf(id))?.name ?? id,
    })),
  };
}
