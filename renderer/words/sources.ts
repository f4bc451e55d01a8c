// Sources as they stand under figures: name and period; nothing where job data have none.
import i18next from 'i18next';
import type { Role, Source } from '../../shared/model/pack.ts';
import type { PackContent } from '../../shared/moves/pack-index.ts';
import { type RoleFact, sourcesOf } from '../../shared/packs/figure-source.ts';

/** The sources of some figures of some roles, each once: "Employment Projections 2024–34; GPTs are GPTs 2023". */
export function sourceLine(content: PackContent, roles: readonly Role[], facts: readonly RoleFact[]): string {
  return listed(sourcesOf(content, roles, facts));
}

/** Where figures hold and where they come from: "United States. Employment Projections 2024–34."; null without a source. */
export function placeAndSources(
  content: PackContent,
  roles: readonly Role[],
  facts: readonly RoleFact[],
): string | null {
  const sources = sourcesOf(content, roles, facts);
  if (sources.length === 0) return null;
  return [...new Set(sources.map(({ place }) => place))]
    .flatMap((place) => [place, listed(sources.filter((source) => source.place === place))])
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

function listed(sources: readonly Source[]): string {
  return sources.map(({ name, period }) => `${name} ${period}`.trim()).join('; ');
}

/** The years an outlook spans: "2024–34". */
export function outlookPeriod(content: PackContent): string {
  const period = content.sources.find(({ id }) => id === content.factSources.outlook)?.period ?? '';
  return period === '' ? i18next.t('periodNotSaid') : period;
}
