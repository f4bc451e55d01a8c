// Table.
import { useTranslation } from 'react-i18next';

/** Table. */
export function TableScreen() {
  const { t } = useTranslation('table');
  return (
    <main>
      <h1>{t('title')}</h1>
    </main>
  );
}
