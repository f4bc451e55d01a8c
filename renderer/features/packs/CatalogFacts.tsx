// A learning catalog in figures.
import { useTranslation } from 'react-i18next';
import type { CatalogSummary } from '../../../shared/model/catalog.ts';
import { formatCount } from '../../words/format.ts';
import { inOneLine } from './pack-words.ts';

/** How much it holds, and of which file. */
export function CatalogFacts({ catalog }: { readonly catalog: CatalogSummary }) {
  const { t } = useTranslation('packs');
  const { entries, matched, sourceFile } = catalog;
  return (
    <p>
      {inOneLine([
        t('catalog.entries', { count: entries, all: formatCount(entries) }),
        t('catalog.matched', { count: matched, all: formatCount(matched) }),
        t('catalog.from', { file: sourceFile }),
      ])}
    </p>
  );
}
