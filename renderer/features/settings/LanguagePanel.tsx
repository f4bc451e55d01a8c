// The language of the screens, and what it does not change.
import { useTranslation } from 'react-i18next';
import type { Language, Settings } from '../../../shared/model/settings.ts';
import { editSettings } from '../../store/actions.ts';
import { useApp } from '../../store/store.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { offeredLanguages, spokenLanguage } from '../../words/i18n.ts';
import styles from './SettingsScreen.module.css';

/** A language's name in that language. */
function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The choice of language. */
export function LanguagePanel() {
  const { t } = useTranslation('settings');
  const chosen = useApp((state) => state.settings.language);
  const options: { value: Settings['language']; label: string }[] = [
    { value: 'system', label: t('language.system', { language: ownName(spokenLanguage('system')) }) },
    ...offeredLanguages.map((language) => ({ value: language, label: ownName(language) })),
  ];
  return (
    <Panel title={t('language.title')}>
      <div className={styles.fields}>
        <SelectField
          label={t('language.label')}
          value={chosen}
          options={options}
          onChange={(language) => editSettings({ language })}
        />
      </div>
      <p className={styles.note}>{t('language.hint')}</p>
    </Panel>
  );
}
