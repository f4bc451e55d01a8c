// Settings.
import { useTranslation } from 'react-i18next';

/** Settings. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
