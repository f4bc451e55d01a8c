// What you have.
import { useTranslation } from 'react-i18next';

/** What you have. */
export function ProfileScreen() {
  const { t } = useTranslation('profile');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
