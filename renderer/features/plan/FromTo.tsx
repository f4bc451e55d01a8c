// Where a plan starts and where it leads, over its stops, with arrows that are drawn, not typed, and read as a word.
import { ArrowRight } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FromTo.module.css';

type Props = {
  readonly origin: string;
  /** Titles of the stops in between; none for a move without one. */
  readonly stops?: readonly string[];
  readonly target: string;
};

/** "Data Entry Keyers to Inspectors, Testers". */
export function FromTo({ origin, stops = [], target }: Props) {
  const { t } = useTranslation('plan');
  return (
    <>
      {origin}
      {[...stops, target].map((title) => (
        <Fragment key={title}>
          {' '}
          <ArrowRight className={styles.arrow} size={14} aria-hidden="true" />
          <span className="visually-hidden"> {t('list.to')} </span> {title}
        </Fragment>
      ))}
    </>
  );
}
