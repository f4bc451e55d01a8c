// The end of an import: what is here now, and the way to it.
import { useTranslation } from 'react-i18next';
import type { PackRecord } from '../../../../shared/model/installed-pack.ts';
import { show } from '../../../store/actions.ts';
import { leaveImport } from '../../../store/import-actions.ts';
import { switchPack } from '../../../store/pack-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount } from '../../../words/format.ts';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

/** Says that it is installed; using it at once is the person's choice. */
export function InstalledStep({ record }: { readonly record: PackRecord }) {
  const { t } = useTranslation('packs');
  return (
    <StepFrame title={t('installed.title', { name: record.name })}>
      <p>{t('installed.text', { jobs: formatCount(record.info.roles.all) })}</p>
      <div className={styles.ways}>
        <Button
          look="primary"
          onClick={() => {
            switchPack(record.key);
            leaveImport();
            show('start');
          }}
        >
          {t('installed.use')}
        </Button>
        <Button onClick={leaveImport}>{t('step.back')}</Button>
      </div>
    </StepFrame>
  );
}
