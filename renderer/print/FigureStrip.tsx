// The figures of the first page: how much I bring, how long it may take, when it may be done. Words first, ranges always.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { finishWords } from '../features/plan/finish-words.ts';
import { readinessWords } from '../features/plan/readiness-words.ts';
import { formatCount, formatHours } from '../words/format.ts';
import styles from './FigureStrip.module.css';

/** The strip of figures. */
export function FigureStrip({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['plan', 'common']);
  const { plan, wholeHours, stepHours } = report;
  const readiness = readinessWords(report);
  const notKnown = t('common:notKnown');
  return (
    <dl className={styles.strip}>
      <Cell name={t('plan:print.atStart')} note={readiness.note}>
        {readiness.value}
      </Cell>
      <Cell name={t('plan:totals.whole')} note={t('common:roughGuess')}>
        {wholeHours === null ? notKnown : formatHours(wholeHours.low, wholeHours.high)}
      </Cell>
      <Cell
        name={t('plan:print.weekly', { hours: formatCount(plan.person.weeklyHours) })}
        note={`${t('plan:totals.steps')}: ${formatHours(stepHours.low, stepHours.high)}`}
      >
        {finishWords(report.finish)}
      </Cell>
    </dl>
  );
}

function Cell(props: { readonly name: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <strong>{props.children}</strong>
        <span>{props.note}</span>
      </dd>
    </div>
  );
}
