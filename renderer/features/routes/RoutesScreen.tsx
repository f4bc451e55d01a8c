// Ways there.
import { useTranslation } from 'react-i18next';

/** Ways there. */
export function RoutesScreen() {
  const { t } = useTranslation('routes');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
