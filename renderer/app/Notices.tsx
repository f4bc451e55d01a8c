// Messages that need a word: what happened, to which file, and what can be done. They stay until dismissed.
import { CircleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dismissNotice } from '../store/actions.ts';
import { restorePlan } from '../store/plan-actions.ts';
import type { Notice } from '../store/state.ts';
import { useApp } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useErrorText } from '../words/error-text.ts';
import styles from './Notices.module.css';

/** The list of messages; nothing when there is none. */
export function Notices() {
  const { t } = useTranslation('errors');
  const notices = useApp((state) => state.notices);
  return (
    <section className={styles.notices} aria-label={t('noticesLabel')} aria-live="assertive">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation(['errors', 'common']);
  const text = useErrorText()(notice.error);
  const { plan, error } = notice;
  const copies = error.code === 'file-damaged' && error.goodCopies > 0;
  return (
    <div className={styles.notice}>
      <CircleAlert size={18} aria-hidden="true" />
      <p>{text}</p>
      {plan !== null && copies && (
        <Button
          onClick={() => {
            void restorePlan(plan);
            dismissNotice(notice.id);
          }}
        >
          {t('errors:openCopy')}
        </Button>
      )}
      <IconButton
        label={t('common:dismiss')}
        icon={<X size={16} />}
        onClick={() => dismissNotice(notice.id)}
      />
    </div>
  );
}
