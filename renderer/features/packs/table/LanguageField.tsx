// The language a table is written in.
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/SelectField.tsx';
import { formatLanguage } from '../../../words/format.ts';

/** Languages a table is most often in; it is only told, so a rarer one does no harm (our choice). */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'fi', 'cs', 'uk'] as const;

type Props = { readonly language: string; readonly onChange: (language: string) => void };

/** A choice of a language by its name. */
export function LanguageField({ language, onChange }: Props) {
  const { t } = useTranslation('packs');
  const codes = [...new Set([language, ...LANGUAGES])];
  return (
    <SelectField
      label={t('about.language')}
      value={language}
      options={codes.map((code) => ({ value: code, label: formatLanguage(code) }))}
      onChange={onChange}
    />
  );
}
