// Sources as they stand under figures: name and period.
import type { PackContent } from '../../shared/moves/pack-index.ts';

/** The sources of some kinds of figures, each once: "Employment Projections 2024–34; GPTs are GPTs 2023". */
export function sourceLine(
  content: PackContent,
  facts: readonly (keyof PackContent['factSources'])[],
): string {
  const ids = new Set(facts.map((fact) => content.factSources[fact]));
  return content.sources
    .filter((source) => ids.has(source.id))
    .map((source) => `${source.name} ${source.period}`)
    .join('; ');
}
