// Families are SOC major groups, groups are SOC minor groups. Names come from BLS's summary rows; short names are ours.
import { familyIdSchema, groupIdSchema, type Pack } from '../../shared/model/pack.ts';

const SHORT_NAMES: Readonly<Record<string, string>> = {
  '11': 'Management',
  '13': 'Business & Finance',
  '15': 'Computing & Math',
  '17': 'Engineering',
  '19': 'Science',
  '21': 'Community',
  '23': 'Legal',
  '25': 'Education',
  '27': 'Arts & Media',
  '29': 'Health Practice',
  '31': 'Health Support',
  '33': 'Protection',
  '35': 'Food',
  '37': 'Grounds',
  '39': 'Personal Care',
  '41': 'Sales',
  '43': 'Office & Admin',
  '45': 'Farming',
  '47': 'Construction',
  '49': 'Repair',
  '51': 'Production',
  '53': 'Transport',
  '55': 'Military',
};

/** BLS projects no military jobs, so it names neither the major group nor its minor ones; these names are ours. */
const MILITARY_NAMES: Readonly<Record<string, string>> = {
  '55-0000': 'Military occupations',
  '55-1000': 'Military officers',
  '55-2000': 'First-line supervisors of enlisted military members',
  '55-3000': 'Enlisted military members',
};

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

/** Families and groups of the roles, by code. Throws for one without a name. */
export function familiesAndGroups(
  roles: readonly string[],
  summaryNames: ReadonlyMap<string, string>,
): Pick<Pack, 'families' | 'groups'> {
  const nameOf = (code: string): string => {
    const name = summaryNames.get(code) ?? MILITARY_NAMES[code];
    if (name === undefined) throw new Error(`No name for group ${code}`);
    return name;
  };
  return {
    families: [...new Set(roles.map(familyOf))].sort().map((id) => ({
      id: familyIdSchema.parse(id),
      name: nameOf(`${id}-0000`).replace(/ occupations$/, ''),
      shortName: SHORT_NAMES[id] ?? nameOf(`${id}-0000`),
    })),
    groups: [...new Set(roles.map(groupOf))].sort().map((id) => ({
      id: groupIdSchema.parse(id),
      family: familyIdSchema.parse(familyOf(id)),
      name: nameOf(id),
    })),
  };
}
