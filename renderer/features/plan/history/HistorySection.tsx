// Earlier versions of the open plan by day and time; for the one chosen, what changed since, and a way to have it back.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanVersion } from '../../../../shared/files/answers.ts';
import type { PlanId } from '../../../../shared/model/plan.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { listVersions } from '../../../store/plan-history.ts';
import { useApp } from '../../../store/store.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import styles from './HistorySection.module.css';
import { VersionList } from './VersionList.tsx';
import { VersionView } from './VersionView.tsx';

/** The history of a plan. */
export function HistorySection({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('history');
  const errorText = useErrorText();
  const versions = useVersions(report.plan.id);
  const [chosen, setChosen] = useState<PlanVersion | null>(null);
  return (
    <Panel title={t('title')}>
      <div className={styles.history}>
        <p className={styles.hint}>{t('hint')}</p>
        {versions === null && <p role="status">{t('loading')}</p>}
        {versions?.ok === false && <p role="alert">{errorText(versions.error)}</p>}
        {versions?.ok && versions.value.length === 0 && <p>{t('none')}</p>}
        {versions?.ok && versions.value.length > 0 && (
          <div className={styles.columns}>
            <VersionList versions={versions.value} chosen={chosen} onChoose={setChosen} />
            {chosen === null ? (
              <p className={styles.hint}>{t('choose')}</p>
            ) : (
              <VersionView key={chosen.time} version={chosen} report={report} />
            )}
          </div>
        )}
      </div>
    </Panel>
  );
}

/** The versions there are, read anew with every save; null until they are known. */
function useVersions(id: PlanId): Result<readonly PlanVersion[]> | null {
  const [versions, setVersions] = useState<Result<readonly PlanVersion[]> | null>(null);
  const save = useApp((state) => state.save);
  useEffect(() => {
    if (save?.status !== 'saved') return;
    let isStale = false;
    void listVersions(id).then((read) => {
      if (!isStale) setVersions(read);
    });
    return () => {
      isStale = true;
    };
  }, [id, save]);
  return versions;
}
