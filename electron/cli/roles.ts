// `roles`: the roles of a pack, or those that bear a title.
import type { PackRole } from '../../shared/model/pack.ts';
import { ok } from '../../shared/model/result.ts';
import { indexTitles } from '../../shared/search/title-index.ts';
import { answerTitleQuery } from '../../shared/search/title-search.ts';
import { answerJson, defineCommand } from './command.ts';
import { isEstimated } from './move-json.ts';
import { openPack, packOption } from './opened-pack.ts';
import { optional, textOption } from './option.ts';

/** Lists roles. */
export const roles = defineCommand(
  {
    name: 'roles',
    about: 'Lists the roles of the pack, or finds those known by a title.',
    answer: [
      '[{id, title, family, zone, estimated}]',
      'In the order of the pack; with --search best first, alternate titles included, [] when nothing is found.',
      'family: its name. zone: usual preparation 1 to 5, null = not known. estimated: its requirements are estimated.',
    ].join('\n'),
    example: 'roles --search nurse',
  },
  {
    search: optional(
      textOption<string>('TEXT', 'what people call the job, or a code', 'a title or a part of one'),
    ),
    pack: packOption,
  },
  async ({ search, pack: file }, { io, builtInPack }) => {
    const pack = await openPack(file, builtInPack);
    if (!pack.ok) return pack;
    const { families, roles: all } = pack.value;
    const names = new Map(families.map(({ id, name }) => [id, name]));
    const byId = new Map(all.map((role) => [role.id, role]));
    const found =
      search === null
        ? all
        : answerTitleQuery(indexTitles(pack.value), search, all.length).results.flatMap(
            ({ role }) => byId.get(role) ?? [],
          );
    const roleJson = (role: PackRole) => ({
      id: role.id,
      title: role.title,
      family: names.get(role.family) ?? null,
      zone: role.zone,
      estimated: isEstimated(role),
    });
    await answerJson(io, found.map(roleJson));
    return ok(undefined);
  },
);
