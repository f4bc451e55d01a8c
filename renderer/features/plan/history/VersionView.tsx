// One earlier version: what changed since, part by part, and the button that brings it back as a plan of its own.
import { History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanVersion } from '../../../../shared/files/answers.ts';
import type { Plan } from '../../../../shared/model/plan.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { type PlanChange, planChanges } from '../../../../shared/plans/changes.ts';
import { pathKey } from '../../../../shared/plans/merge.ts';
import { planNames } from '../../../../shared/plans/plan-names.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { readVersion, restoreAsCopy } from '../../../store/plan-history.ts';
import { selectIndex } from '../../../store/selectors.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { formatDate, formatTime } from '../../../words/format.ts';
import { type PartWords, partWords } from '../handover/part-words.ts';
import styles from './HistorySection.module.css';

type Props = { readonly version: PlanVersion; readonly report: PlanReport };

/** A version beside the plan as it is now. */
export function VersionView({ version, report }: Props) {
  const { t } = useTranslation('history');
  const errorText = useErrorText();
  const { id, savedAt } = version.summary;
  const read = useVersion(id, version.time);
  return (
    <section className={styles.view}>
      <div role="status">
        <h3>{t('since', { date: formatDate(savedAt), time: formatTime(savedAt) })}</h3>
      </div>
      {read === null && <p>{t('loading')}</p>}
      {read?.ok === false && <p role="alert">{errorText(read.error)}</p>}
      {read?.ok && (
        <>
          <Changes version={read.value} report={report} />
          <div className={styles.restore}>
            <Button onClick={() => void restoreAsCopy(read.value)}>
              <History size={15} aria-hidden="true" />
              {t('restore')}
            </Button>
            <p className={styles.hint}>{t('restoreHint')}</p>
          </div>
        </>
      )}
    </section>
  );
}

function useVersion(id: Plan['id'], time: number): Result<Plan> | null {
  const [read, setRead] = useState<Result<Plan> | null>(null);
  useEffect(() => {
    void readVersion(id, time).then(setRead);
  }, [id, time]);
  return read;
}

function Changes({ version, report }: { readonly version: Plan; readonly report: PlanReport }) {
  const { t } = useTranslation('history');
  const index = useApp(selectIndex);
  const { plan, currency } = report;
  const changes = useMemo(() => planChanges(version, plan), [version, plan]);
  if (changes.length === 0) return <p>{t('nothing')}</p>;
  const plans = [version, plan];
  const words = partWords({ plans, names: plans.map((each) => planNames(each, index)), currency });
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={pathKey(change.path)}>
          <Change change={change} words={words} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change, words }: { readonly change: PlanChange; readonly words: PartWords }) {
  const { t } = useTranslation('history');
  const { path, before, after } = change;
  const { of, name } = words.nameOf(path);
  const sides = [
    { word: t('then'), value: before, absent: t('notThen') },
    { word: t('now'), value: after, absent: t('notNow') },
  ];
  return (
    <>
      <h4>
        {of !== null && <span className={styles.of}>{of}</span>}
        <span className={styles.name}>{name}</span>
      </h4>
      <dl>
        {sides.map(({ word, value, absent }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value === undefined ? absent : words.linesOf(path, value).join('\n')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
