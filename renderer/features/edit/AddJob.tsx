// A job of one's own beside those of the job data, begun empty or with what another asks.
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { type PackIndex, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { copiedRequirements } from '../../../shared/packs/requirement-rows.ts';
import { addJob } from '../../store/overlay-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './AddJob.module.css';
import { type JobDraft, JobFields } from './JobFields.tsx';
import { useFirstFieldFocused } from './use-first-field-focused.ts';

type Props = {
  readonly index: PackIndex;
  /** The job it may be begun as a copy of. */
  readonly like: RoleId;
  readonly onAdded: (job: RoleId) => void;
  readonly onCancel: () => void;
};

/** The form; the job it is opened from says what it begins with. */
export function AddJob({ index, like, onAdded, onCancel }: Props) {
  const { t } = useTranslation(['edit', 'common']);
  const { title, family, group, zone } = roleAtPosition(index, index.roleAt.get(like) ?? 0);
  const [job, setJob] = useState<JobDraft>({ title: '', family, group, zone });
  const [isCopy, setCopy] = useState(true);
  const form = useFirstFieldFocused();
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdded(
      addJob({
        ...job,
        title: job.title.trim(),
        alternateTitles: [],
        requirements: isCopy ? copiedRequirements(index, like) : [],
        copiedFrom: isCopy ? { role: like, title } : null,
      }),
    );
  };
  return (
    <Panel title={t('edit:job.addTitle')}>
      <form ref={form} className={styles.form} onSubmit={add}>
        <p>{t('edit:job.addIntro')}</p>
        <JobFields content={index.content} job={job} onChange={setJob} />
        <label className={styles.check}>
          <input type="checkbox" checked={isCopy} onChange={(event) => setCopy(event.target.checked)} />
          {t('edit:job.copy', { title })}
        </label>
        <div className={styles.ways}>
          <Button look="primary" type="submit" disabled={job.title.trim() === ''}>
            {t('edit:job.save')}
          </Button>
          <Button onClick={onCancel}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Panel>
  );
}
