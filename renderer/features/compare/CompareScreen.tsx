// Compare.
import { useTranslation } from 'react-i18next';

/** Compare. */
export function CompareScreen() {
  const { t } = useTranslation('compare');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
