// A job added by hand: by whom and from which, what it is called and where it belongs, and the way to remove it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddedRole } from '../../../shared/model/overlay.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { setAddedRole } from '../../../shared/packs/overlay-edits.ts';
import { editOverlay, removeJob } from '../../store/overlay-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './AddJob.module.css';
import { type JobDraft, JobFields } from './JobFields.tsx';
import { writtenWords } from './written-words.ts';

type Props = {
  readonly content: PackContent;
  readonly job: AddedRole;
  readonly onRemoved: () => void;
};

/** The panel; one's own job cannot be removed from under oneself. */
export function AddedJobPanel({ content, job, onRemoved }: Props) {
  const { t } = useTranslation('edit');
  const isYours = useApp((state) => state.person?.role === job.id);
  // A title that is being typed anew may be empty for a moment, which no job's title is.
  const [isUntitled, setUntitled] = useState(false);
  const change = (draft: JobDraft) => {
    const isTitled = draft.title.trim() !== '';
    setUntitled(!isTitled);
    const title = isTitled ? draft.title : job.title;
    editOverlay(`role.${job.id}`, (overlay) => setAddedRole(overlay, { ...job, ...draft, title }));
  };
  return (
    <Panel title={t('job.addedTitle')}>
      <div className={styles.form}>
        <p>
          {writtenWords('added', job)}
          {job.copiedFrom !== null && `; ${t('job.copiedFrom', { title: job.copiedFrom.title })}`}
        </p>
        <JobFields content={content} job={isUntitled ? { ...job, title: '' } : job} onChange={change} />
        {isYours ? (
          <p>{t('job.isYours')}</p>
        ) : (
          <Button
            className={styles.remove}
            onClick={() => {
              removeJob(job.id);
              onRemoved();
            }}
          >
            {t('job.remove')}
          </Button>
        )}
      </div>
    </Panel>
  );
}
