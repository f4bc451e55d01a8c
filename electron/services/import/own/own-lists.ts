// What a table adds to the lists of a pack: skills that the pack does not have, families with their groups, and names in
// every language the pack has.
import {
  type FamilyId,
  familyIdSchema,
  groupIdSchema,
  type Pack,
  type PackRole,
  type RoleId,
  skillIdSchema,
} from '../../../../shared/model/pack.ts';
import { type Synonyms, scaleWord } from '../../../../shared/model/role-table.ts';
import { nameId } from './own-ids.ts';
import type { OwnRole, OwnSkill } from './own-roles.ts';
import { meantSkills } from './synonyms.ts';

/** Skills to add, and where each of the table's skills then stands in the pack's list. */
export interface AddedSkills {
  readonly added: Pack['skills'];
  readonly positions: ReadonlyMap<string, number>;
}

/** A skill that is a synonym of one of the pack's is that one; the others are added, in order of appearance. */
export function addedSkills(
  pack: Pack,
  skills: ReadonlyMap<string, OwnSkill>,
  synonyms: Synonyms,
  prefix: string,
): AddedSkills {
  const known = new Map<string, number>(pack.skills.map(({ id }, at) => [id, at]));
  const meant = meantSkills(synonyms);
  const added: Pack['skills'] = [];
  const positions = new Map<string, number>();
  for (const [key, { name, kind }] of skills) {
    const at = known.get(meant.get(key) ?? '');
    positions.set(key, at ?? pack.skills.length + added.length);
    if (at === undefined) {
      added.push({ id: skillIdSchema.parse(prefix + nameId(name)), name, kind: kind ?? 'skill' });
    }
  }
  return { added, positions };
}

/** Families and groups to add, and where each role belongs. */
export interface AddedFamilies {
  readonly families: Pack['families'];
  readonly groups: Pack['groups'];
  readonly of: (role: OwnRole) => Pick<PackRole, 'family' | 'group'>;
}

/** Each of the table's families is a group: of the pack's family of that name where it has one, else of a new one. */
export function addedFamilies(
  pack: Pack,
  roles: readonly OwnRole[],
  title: string,
  prefix: string,
): AddedFamilies {
  const known = new Map<string, FamilyId>(pack.families.map(({ id, name }) => [scaleWord(name), id]));
  const families: Pack['families'] = [];
  const groups = new Map<string, Pack['groups'][number]>();
  for (const role of roles) {
    const name = role.family ?? title;
    const key = scaleWord(name);
    if (groups.has(key)) continue;
    const id = prefix + nameId(name);
    const family = known.get(key) ?? familyIdSchema.parse(id);
    if (!known.has(key)) families.push({ id: family, name, shortName: name });
    groups.set(key, { id: groupIdSchema.parse(id), family, name });
  }
  const of = (role: OwnRole) => {
    const group = groups.get(scaleWord(role.family ?? title));
    if (group === undefined) throw new Error('A role of no family.');
    return { family: group.family, group: group.id };
  };
  return { families, groups: [...groups.values()], of };
}

/** What was added under names of its own. */
type Added = Pick<Pack, 'skills' | 'families' | 'groups' | 'roles'>;

/** The pack's names in other languages, with what was added under the one name it has. */
export function withLabels({ labels }: Pack, added: Added): Pick<Pack, 'labels'> {
  if (labels === undefined) return {};
  const roles = added.roles.map(({ title }) => title);
  const [skills, families, groups] = [added.skills, added.families, added.groups].map((list) =>
    list.map(({ name }) => name),
  );
  const extended = Object.entries(labels).map(([language, its]) => [
    language,
    {
      ...its,
      roles: [...its.roles, ...roles],
      skills: [...its.skills, ...(skills ?? [])],
      families: [...its.families, ...(families ?? [])],
      groups: [...its.groups, ...(groups ?? [])],
    },
  ]);
  return { labels: Object.fromEntries(extended) };
}

/** The pack's alternate titles with those of the added roles, which stand in the order of `ids`. */
export function withTitles(
  { alternateTitles }: Pack,
  roles: readonly OwnRole[],
  ids: readonly RoleId[],
): Pack['alternateTitles'] {
  const added = roles.flatMap((role, at) =>
    role.alternateTitles.length === 0 ? [] : [[ids[at] ?? '', [...role.alternateTitles]]],
  );
  return { ...alternateTitles, ...Object.fromEntries(added) };
}
