// What stands in a screen's place while it is being loaded; only where that takes longer than a blink.
import { useTranslation } from 'react-i18next';
import styles from './ScreenFailed.module.css';

/** A word in the middle, after 400 ms. */
export function ScreenLoading() {
  const { t } = useTranslation();
  return (
    <main className={`${styles.screen} ${styles.loading}`}>
      <p role="status">{t('loading')}</p>
    </main>
  );
}
