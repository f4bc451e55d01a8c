// What a table of learning is: its name, and the job data whose skills it is matched with.
import { useTranslation } from 'react-i18next';
import type { CatalogDraft } from '../../../store/import-state.ts';
import { describeCatalog } from '../../../store/import-table.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { LanguageField } from './LanguageField.tsx';
import { MatchField } from './MatchField.tsx';
import styles from './table.module.css';

/** Longest name a catalog takes (catalogOptionsSchema). */
const LONGEST = 120;

/** The fields. */
export function AboutCatalog({ table }: { readonly table: CatalogDraft }) {
  const { t } = useTranslation('packs');
  const { title, language, currency, pack } = table.about;
  return (
    <Panel title={t('catalog.about')}>
      <div className={styles.fields}>
        <TextField
          label={t('about.name')}
          hint={t('catalog.nameHint')}
          value={title}
          maxLength={LONGEST}
          onChange={(next) => describeCatalog({ title: next })}
        />
        <MatchField
          label={t('catalog.match')}
          none={t('catalog.unmatched')}
          nameOf={(name) => name}
          pack={pack}
          onChange={(next) => describeCatalog({ pack: next })}
        />
        <LanguageField language={language} onChange={(next) => describeCatalog({ language: next })} />
        {table.mapping.columns.cost !== null && (
          <CurrencyField
            label={t('catalog.currency')}
            currency={currency}
            none={t('catalog.noCurrency')}
            onChange={(next) => describeCatalog({ currency: next })}
          />
        )}
      </div>
    </Panel>
  );
}
