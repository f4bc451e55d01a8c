// A pack in one of its languages: that language's names on screen, and jobs found by their titles in any of them.
import type { Pack } from '../model/pack.ts';

type Labels = NonNullable<Pack['labels']>[string];

/** The languages a pack can be shown in, its own first. */
export function languagesOf({ language, labels }: Pick<Pack, 'language' | 'labels'>): readonly string[] {
  return [language, ...Object.keys(labels ?? {}).sort()];
}

/**
 * The pack with its names in a language, the pack's own where it has none in it; what it is called in its other
 * languages becomes alternate titles. Without labels the same pack. O(names).
 */
export function inLanguage(pack: Pack, language: string | null): Pack {
  const { labels, ...rest } = pack;
  if (labels === undefined) return pack;
  const own = namesOf(pack);
  const shown = language === null ? own : (labels[language] ?? own);
  const others = [own, ...Object.values(labels)].filter((names) => names !== shown);
  return {
    ...rest,
    language: shown === own || language === null ? pack.language : language,
    roles: pack.roles.map((role, at) => ({ ...role, title: shown.roles[at] ?? role.title })),
    skills: renamed(pack.skills, shown.skills),
    families: pack.families.map((family, at) => {
      const name = shown.families[at] ?? family.name;
      return name === family.name ? family : { ...family, name, shortName: name };
    }),
    groups: renamed(pack.groups, shown.groups),
    alternateTitles: allTitles(pack, [shown, ...others]),
  };
}

function namesOf({ roles, skills, families, groups, alternateTitles }: Pack): Labels {
  return {
    roles: roles.map(({ title }) => title),
    skills: skills.map(({ name }) => name),
    families: families.map(({ name }) => name),
    groups: groups.map(({ name }) => name),
    alternateTitles,
  };
}

function renamed<T extends { readonly name: string }>(list: readonly T[], names: readonly string[]): T[] {
  return list.map((each, at) => ({ ...each, name: names[at] ?? each.name }));
}

/** Each role's titles in all languages but the one it is shown under, each once. */
function allTitles({ roles }: Pack, languages: readonly Labels[]): Pack['alternateTitles'] {
  const titles = roles.map(({ id }, at) => {
    const shown = languages[0]?.roles[at];
    const all = languages.flatMap((names) => [
      names.roles[at] ?? '',
      ...(Object.hasOwn(names.alternateTitles, id) ? (names.alternateTitles[id] ?? []) : []),
    ]);
    return [id, [...new Set(all)].filter((title) => title !== '' && title !== shown)] as const;
  });
  // `as`: the ids are the pack's own; Object.fromEntries forgets their brand.
  return Object.fromEntries(titles.filter(([, each]) => each.length > 0)) as Pack['alternateTitles'];
}
