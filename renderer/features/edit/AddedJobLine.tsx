// That a job was added by hand, by whom and from which, and the way to remove it.
import { useTranslation } from 'react-i18next';
import type { AddedRole } from '../../../shared/model/overlay.ts';
import { removeJob } from '../../store/overlay-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './AddedJobLine.module.css';
import { writtenWords } from './written-words.ts';

type Props = { readonly job: AddedRole; readonly onRemoved: () => void };

/** The line; one's own job cannot be removed from under oneself. */
export function AddedJobLine({ job, onRemoved }: Props) {
  const { t } = useTranslation('edit');
  const isYours = useApp((state) => state.person?.role === job.id);
  return (
    <div className={styles.line}>
      <p>
        {writtenWords('added', job)}
        {job.copiedFrom !== null && `; ${t('job.copiedFrom', { title: job.copiedFrom.title })}`}
      </p>
      {isYours ? (
        <p>{t('job.isYours')}</p>
      ) : (
        <Button
          look="quiet"
          onClick={() => {
            removeJob(job.id);
            onRemoved();
          }}
        >
          {t('job.remove')}
        </Button>
      )}
    </div>
  );
}
