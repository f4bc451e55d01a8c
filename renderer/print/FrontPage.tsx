// The first page, at 12 pt: what I bring, the direction, this week's step, who helps, when it may be done, what to keep in mind.
import { useTranslation } from 'react-i18next';
import { stopTitles } from '../../shared/plans/destination.ts';
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { Logo } from '../app/Logo.tsx';
import { coverageWords } from '../features/plan/coverage-words.ts';
import { FromTo } from '../features/plan/FromTo.tsx';
import { formatDate, formatList } from '../words/format.ts';
import { Cautions } from './Cautions.tsx';
import { FigureStrip } from './FigureStrip.tsx';
import styles from './FrontPage.module.css';
import { NextStep } from './NextStep.tsx';

/** The page to act on. */
export function FrontPage({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation(['plan', 'move', 'common']);
  const { plan, now } = report;
  return (
    <article className={styles.page}>
      <header className={styles.top}>
        <span className={styles.name}>
          <Logo /> {t('common:appName')}
        </span>
        <span>{t('plan:print.made', { date: formatDate(new Date().toISOString()) })}</span>
      </header>
      <h1>{plan.title}</h1>
      <p className={styles.lead}>
        <FromTo origin={plan.originTitle} stops={stopTitles(plan.target)} target={plan.target.title} />
        {'. '}
        <strong>{t(`plan:print.direction.${plan.direction}`)}</strong>
        {now !== null && <>: {t(`move:rows.reason.${now.rows.reason}`)}</>}.
      </p>
      <FigureStrip report={report} />
      {now !== null && <Coverage now={now} />}
      <Strengths report={report} />
      <NextStep step={report.next} />
      <Helpers helpers={report.helpers} />
      <Cautions report={report} />
    </article>
  );
}

/** How many skills that are already enough are named on the first page; the rest stands overleaf. */
const ENOUGH_NAMED = 5;

function Strengths({ report: { now } }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const strengths = now?.strengths.map(({ name }) => name) ?? [];
  const enough = now?.brings.slice(0, ENOUGH_NAMED).map(({ skill }) => skill.name) ?? [];
  return (
    <section>
      <h2>{t('print.strengths')}</h2>
      <p>
        {strengths.length > 0
          ? t('print.strengthsText', { skills: formatList(strengths) })
          : t('print.strengthsNone')}{' '}
        {enough.length > 0 && t('print.enough', { skills: formatList(enough) })}
      </p>
    </section>
  );
}

function Helpers({ helpers }: Pick<PlanReport, 'helpers'>) {
  const { t } = useTranslation('plan');
  return (
    <section>
      <h2>{t('print.helpers')}</h2>
      {helpers.length > 0 ? (
        <p>{formatList(helpers)}.</p>
      ) : (
        <p className={styles.lines}>{t('print.helpersNone')}</p>
      )}
    </section>
  );
}

function Coverage({ now }: { readonly now: NonNullable<PlanReport['now']> }) {
  return <p className={styles.coverage}>{coverageWords(now)}</p>;
}
