// A box to tick by hand, ticked already where the step is done; read aloud as words.
import { useTranslation } from 'react-i18next';
import styles from './Tick.module.css';

/** The box. */
export function Tick({ done }: { readonly done: boolean }) {
  const { t } = useTranslation('plan');
  return (
    <svg
      className={styles.box}
      viewBox="0 0 16 16"
      role="img"
      aria-label={t(done ? 'print.done' : 'print.open')}
    >
      <rect x="1" y="1" width="14" height="14" rx="3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      {done && <path d="M4 8.5 7 11.5 12 5" fill="none" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
