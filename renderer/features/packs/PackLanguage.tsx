// In which of its languages a pack's jobs and skills are named.
import { useTranslation } from 'react-i18next';
import type { PackRecord } from '../../../shared/model/installed-pack.ts';
import { setPackLanguage } from '../../store/pack-actions.ts';
import { useApp } from '../../store/store.ts';
import { languageOfNames } from '../../store/wanted-pack.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { formatLanguage } from '../../words/format.ts';

/** A choice among its languages; nothing for a pack of one. */
export function PackLanguage({ record }: { readonly record: PackRecord }) {
  const { t } = useTranslation('packs');
  const { key, info } = record;
  const [own = ''] = info.languages;
  const shown = useApp((state) => languageOfNames(state, key) ?? own);
  if (info.languages.length < 2) return null;
  return (
    <SelectField
      label={t('card.language')}
      value={shown}
      options={info.languages.map((code) => ({ value: code, label: formatLanguage(code) }))}
      onChange={(code) => setPackLanguage(key, code)}
    />
  );
}
