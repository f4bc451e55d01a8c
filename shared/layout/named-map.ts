// A map under the names of a pack: the places stay, titles and families are called as the pack calls them now.
import type { PackContent } from '../moves/pack-index.ts';
import type { MapLayout } from './map-layout.ts';

/** The map with the names of a pack, which may be shown in another language than it was drawn in. O(roles). */
export function namedMap(layout: MapLayout, { roles, families }: PackContent): MapLayout {
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const names = new Map(families.map(({ id, shortName }) => [id, shortName]));
  return {
    ...layout,
    roles: layout.roles.map((role) => ({ ...role, title: titles.get(role.id) ?? role.title })),
    families: layout.families.map((family) => ({ ...family, name: names.get(family.id) ?? family.name })),
  };
}
