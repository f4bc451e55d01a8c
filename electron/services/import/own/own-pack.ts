// Turns a table of one's own roles into a pack: by itself, or over another pack whose content it keeps.
import {
  PACK_FORMAT_VERSION,
  type Pack,
  type RoleId,
  roleIdSchema,
  sourceIdSchema,
} from '../../../../shared/model/pack.ts';
import type { OwnRolesOptions } from '../../../../shared/model/role-table.ts';
import { freePrefix, nameId } from './own-ids.ts';
import { addedFamilies, addedSkills, withLabels, withTitles } from './own-lists.ts';
import { ownSource, packRole } from './own-role.ts';
import type { OwnRoles } from './own-roles.ts';

type Options = Omit<OwnRolesOptions, 'mapping' | 'extend'>;

/** A pack of its own. Its id is the same for the same title, so that another import of it is compared with the first. */
export function ownPack(own: OwnRoles, options: Options, file: string): Pack {
  const { title, language, place, license, currency } = options;
  const source = sourceIdSchema.parse('table:');
  const bare: Pack = {
    format: 'waymark-pack',
    version: PACK_FORMAT_VERSION,
    id: nameId(title),
    edition: 1,
    title,
    language,
    place,
    license,
    sources: [],
    factSources: {
      ratings: source,
      pay: null,
      outlook: null,
      education: null,
      exposureEloundou: null,
      exposureMicrosoft: null,
      shifts: null,
    },
    currency,
    payTopCode: null,
    skills: [],
    tools: [],
    products: [],
    activities: [],
    workStyles: [],
    interests: [],
    families: [],
    groups: [],
    roles: [],
    alternateTitles: {},
    shifts: [],
  };
  const pack = withOwn(bare, own, { ...options, synonyms: {} }, file);
  const hasPay = pack.roles.some(({ pay }) => pay !== null);
  return { ...pack, factSources: { ...pack.factSources, pay: hasPay ? source : null } };
}

/**
 * The base pack and the own roles in one, under an id and a title of its own. Confirmed synonyms use the base's skills;
 * each own role names the table as the source of its figures.
 */
export function extendedPack(base: Pack, own: OwnRoles, options: Options, file: string): Pack {
  const extended = withOwn(base, own, options, file);
  return {
    ...extended,
    id: `${base.id.slice(0, BASE_ID_KEPT)}+${nameId(`${options.title} ${base.id}`)}`,
    edition: 1,
    title: `${base.title} + ${options.title}`,
    license: base.license === options.license ? base.license : `${base.license}; ${options.license}`,
  };
}

/** As many characters of a base's id as leave room for a name's (53 and the +, of 80). */
const BASE_ID_KEPT = 26;

function withOwn(pack: Pack, own: OwnRoles, options: Options, file: string): Pack {
  const prefix = freePrefix(
    [pack.roles, pack.skills, pack.families, pack.groups, pack.sources].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  );
  const skills = addedSkills(pack, own.skills, options.synonyms, prefix);
  const { families, groups, of } = addedFamilies(pack, own.roles, options.title, prefix);
  const source = sourceIdSchema.parse(prefix);
  const itsSource = source === pack.factSources.ratings ? {} : { source };
  const ids = own.roles.map(({ id, title }): RoleId => roleIdSchema.parse(prefix + (id ?? nameId(title))));
  const roles = own.roles.map((role, at) =>
    packRole(role, ids[at] ?? roleIdSchema.parse(prefix), { ...of(role), ...itsSource }, skills.positions),
  );
  return {
    ...pack,
    sources: [...pack.sources, ownSource(roles, options, file, source)],
    skills: [...pack.skills, ...skills.added],
    families: [...pack.families, ...families],
    groups: [...pack.groups, ...groups],
    roles: [...pack.roles, ...roles],
    alternateTitles: withTitles(pack, own.roles, ids),
    ...withLabels(pack, { skills: skills.added, families, groups, roles }),
  };
}
