// Where a plan starts and where it leads, with an arrow that is drawn, not typed, and read as a word.
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './FromTo.module.css';

/** "Data Entry Keyers to Inspectors, Testers". */
export function FromTo({ origin, target }: { readonly origin: string; readonly target: string }) {
  const { t } = useTranslation('plan');
  return (
    <>
      {origin} <ArrowRight className={styles.arrow} size={14} aria-hidden="true" />
      <span className="visually-hidden"> {t('list.to')} </span> {target}
    </>
  );
}
