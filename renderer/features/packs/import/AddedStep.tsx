// The end of bringing in a learning catalog: what is here now.
import { useTranslation } from 'react-i18next';
import type { CatalogSummary } from '../../../../shared/model/catalog.ts';
import { leaveImport } from '../../../store/import-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { CatalogFacts } from '../CatalogFacts.tsx';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

/** Says that it is here. */
export function AddedStep({ catalog }: { readonly catalog: CatalogSummary }) {
  const { t } = useTranslation('packs');
  return (
    <StepFrame title={t('installed.title', { name: catalog.title })}>
      <CatalogFacts catalog={catalog} />
      <div className={styles.ways}>
        <Button look="primary" onClick={leaveImport}>
          {t('step.back')}
        </Button>
      </div>
    </StepFrame>
  );
}
