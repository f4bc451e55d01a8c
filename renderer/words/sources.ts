// Sources as they stand under figures: name and period; nothing where job data have none.
import i18next from 'i18next';
import type { PackContent } from '../../shared/moves/pack-index.ts';

/** The sources of some kinds of figures, each once: "Employment Projections 2024–34; GPTs are GPTs 2023". */
export function sourceLine(
  content: PackContent,
  facts: readonly (keyof PackContent['factSources'])[],
): string {
  const ids = new Set(facts.map((fact) => content.factSources[fact]));
  return content.sources
    .filter((source) => ids.has(source.id))
    .map((source) => `${source.name} ${source.period}`.trim())
    .join('; ');
}

/** Where figures hold and where they come from: "United States. Employment Projections 2024–34."; null without a source. */
export function placeAndSources(
  content: PackContent,
  facts: readonly (keyof PackContent['factSources'])[],
): string | null {
  const sources = sourceLine(content, facts);
  if (sources === '') return null;
  return [content.place, sources]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** The years an outlook spans: "2024–34". */
export function outlookPeriod(content: PackContent): string {
  const period = content.sources.find(({ id }) => id === content.factSources.outlook)?.period ?? '';
  return period === '' ? i18next.t('periodNotSaid') : period;
}
