// What the table is: its name, whether it extends job data that is here, and what else a pack says of itself.
import { useTranslation } from 'react-i18next';
import type { PackListing } from '../../../../shared/model/installed-pack.ts';
import { type PackKey, packKeySchema } from '../../../../shared/model/pack-key.ts';
import type { TableDraft } from '../../../store/import-state.ts';
import { describeTable } from '../../../store/import-table.ts';
import { useApp } from '../../../store/store.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { languageName } from '../pack-words.ts';
import styles from './table.module.css';

/** The choice of no pack to extend. */
const ALONE = '';

/** Languages a table is most often in; the pack's own language is only told, so a rarer one does no harm (our choice). */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'fi', 'cs', 'uk'] as const;

/** Currencies offered; pay is never converted (our choice). */
const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'CHF',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'CZK',
  'INR',
] as const;

/** Longest text a pack takes for each of these (ownRolesOptionsSchema). */
const LONGEST = 120;

type Props = { readonly about: TableDraft['about']; readonly hasPay: boolean };

/** The fields. */
export function AboutTable({ about, hasPay }: Props) {
  const { t } = useTranslation('packs');
  const { title, language, place, currency, license, extend } = about;
  return (
    <Panel title={t('about.title')}>
      <div className={styles.fields}>
        <TextField
          label={t('about.name')}
          value={title}
          maxLength={LONGEST}
          onChange={(next) => describeTable({ title: next })}
        />
        <ExtendField extend={extend} />
        <SelectField
          label={t('about.language')}
          value={language}
          options={[...new Set([language, ...LANGUAGES])].map((code) => ({
            value: code,
            label: languageName(code),
          }))}
          onChange={(next) => describeTable({ language: next })}
        />
        <TextField
          label={t('about.place')}
          value={place}
          maxLength={LONGEST}
          onChange={(next) => describeTable({ place: next })}
        />
        <TextField
          label={t('about.license')}
          value={license}
          maxLength={LONGEST}
          onChange={(next) => describeTable({ license: next })}
        />
        {hasPay && extend === null && (
          <SelectField
            label={t('about.currency')}
            value={currency}
            options={CURRENCIES.map((code) => ({ value: String(code), label: code }))}
            onChange={(next) => describeTable({ currency: next })}
          />
        )}
      </div>
    </Panel>
  );
}

function ExtendField({ extend }: { readonly extend: PackKey | null }) {
  const { t } = useTranslation('packs');
  const state = useApp(({ packs }) => packs);
  const packs = state.status === 'ready' ? state.packs.flatMap(named) : [];
  return (
    <SelectField
      label={t('about.extend')}
      value={extend ?? ALONE}
      options={[
        { value: ALONE, label: t('about.alone') },
        ...packs.map(({ key, name }) => ({ value: String(key), label: t('about.with', { name }) })),
      ]}
      onChange={(key) => describeTable({ extend: key === ALONE ? null : packKeySchema.parse(key) })}
    />
  );
}

/** A pack that can be extended, by the key of its content. */
function named(listing: PackListing): readonly { readonly key: PackKey; readonly name: string }[] {
  if (listing.state === 'built-in') return [{ key: listing.key, name: listing.info.title }];
  if (listing.state === 'unreadable') return [];
  return [listing.record];
}
