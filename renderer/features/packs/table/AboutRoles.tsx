// What a table of jobs is: its name, whether it extends job data that is here, and what else a pack says of itself.
import { useTranslation } from 'react-i18next';
import type { RolesDraft } from '../../../store/import-state.ts';
import { describeRoles } from '../../../store/import-table.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { LanguageField } from './LanguageField.tsx';
import { MatchField } from './MatchField.tsx';
import styles from './table.module.css';

/** Longest text a pack takes for each of these (ownRolesOptionsSchema). */
const LONGEST = 120;

/** The fields. */
export function AboutRoles({ table }: { readonly table: RolesDraft }) {
  const { t } = useTranslation('packs');
  const { title, language, place, currency, license, extend } = table.about;
  const text = { maxLength: LONGEST } as const;
  return (
    <Panel title={t('about.title')}>
      <div className={styles.fields}>
        <TextField
          {...text}
          label={t('about.name')}
          value={title}
          onChange={(next) => describeRoles({ title: next })}
        />
        <MatchField
          label={t('about.extend')}
          none={t('about.alone')}
          nameOf={(name) => t('about.with', { name })}
          pack={extend}
          onChange={(next) => describeRoles({ extend: next })}
        />
        <LanguageField language={language} onChange={(next) => describeRoles({ language: next })} />
        <TextField
          {...text}
          label={t('about.place')}
          value={place}
          onChange={(next) => describeRoles({ place: next })}
        />
        <TextField
          {...text}
          label={t('about.license')}
          value={license}
          onChange={(next) => describeRoles({ license: next })}
        />
        {table.mapping.columns.pay !== null && extend === null && (
          <CurrencyField
            label={t('about.currency')}
            currency={currency}
            onChange={(next) => describeRoles({ currency: next ?? currency })}
          />
        )}
      </div>
    </Panel>
  );
}
