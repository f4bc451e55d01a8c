// Whether the plan is on disk. A failure says why and stays until a save has succeeded.
import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keepAsNewPlan } from '../../store/plan-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useErrorText } from '../../words/error-text.ts';
import { formatTime } from '../../words/format.ts';
import styles from './SaveChip.module.css';

/** The save state of the open plan. */
export function SaveChip() {
  const { t } = useTranslation('plan');
  const save = useApp((state) => state.save);
  const errorText = useErrorText();
  return (
    <div role="status" className={styles.state}>
      {save?.status === 'saved' && (
        <Chip tone="open" icon={<Check size={14} aria-hidden="true" />}>
          {t('head.saved', { time: formatTime(save.at) })}
        </Chip>
      )}
      {save?.status === 'unsaved' && (
        <Chip icon={<LoaderCircle size={14} aria-hidden="true" />}>{t('head.unsaved')}</Chip>
      )}
      {save?.status === 'failed' && (
        <>
          <Chip tone="closed" icon={<CircleAlert size={14} aria-hidden="true" />}>
            {t('head.failed')}
          </Chip>
          <p className={styles.failed}>{errorText(save.error)}</p>
          {save.error.code === 'file-changed' && <Button onClick={keepAsNewPlan}>{t('head.asCopy')}</Button>}
        </>
      )}
    </div>
  );
}
