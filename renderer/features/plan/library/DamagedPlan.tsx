// The line of a plan that cannot be read: why, where it is kept, and its newest good copy.
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanListing } from '../../../../shared/files/answers.ts';
import { restorePlan } from '../../../store/plan-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import styles from './PlanList.module.css';

/** A plan that cannot be read. */
export function DamagedPlan({
  listing,
}: {
  readonly listing: Extract<PlanListing, { state: 'unreadable' }>;
}) {
  const { t } = useTranslation(['library', 'errors']);
  const errorText = useErrorText();
  const { error, id } = listing;
  return (
    <article className={`${styles.plan} ${styles.damaged}`}>
      <h2>
        <CircleAlert size={17} aria-hidden="true" />
        {t('library:damaged')}
      </h2>
      <p className={styles.way}>{errorText(error)}</p>
      <div className={styles.ways}>
        {error.code === 'file-damaged' && error.goodCopies > 0 && (
          <Button onClick={() => void restorePlan(id)}>{t('errors:openCopy')}</Button>
        )}
      </div>
    </article>
  );
}
