// Finding out what the chosen files are: most often a blink.
import { useTranslation } from 'react-i18next';
import { leaveImport } from '../../../store/import-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

/** A word, and a way out. */
export function LookingStep() {
  const { t } = useTranslation('packs');
  return (
    <StepFrame title={t('looking.title')}>
      <div className={styles.ways}>
        <Button onClick={leaveImport}>{t('step.cancel')}</Button>
      </div>
    </StepFrame>
  );
}
