// The way as a line with its stations: where one starts, the stops, where it leads, and what each move takes. Words and
// shapes alone, so that it reads in gray.
import { useTranslation } from 'react-i18next';
import type { PlanNow, PlanReport } from '../../shared/report/plan-report.ts';
import { formatMonths } from '../words/format.ts';
import styles from './WayPicture.module.css';

/** The line; the months of a move stand between its stations. */
export function WayPicture({ report, now }: { readonly report: PlanReport; readonly now: PlanNow }) {
  const { t } = useTranslation('plan');
  return (
    <section className={styles.way}>
      <h2>{t('print.way')}</h2>
      <ol>
        <li>
          <Station isEnd />
          <strong>{report.plan.originTitle}</strong>
        </li>
        {now.legs.map(({ open: { move } }, leg) => (
          <li key={move.destination.id}>
            <span className={styles.months}>{formatMonths(move.effort)}</span>
            <Station isEnd={leg === now.legs.length - 1} />
            <strong>{nameOf(report, leg, move.destination.title)}</strong>
          </li>
        ))}
      </ol>
      {now.legs.length > 1 && <p>{t('print.wayNote')}</p>}
    </section>
  );
}

/** A shift leads to the same job as it changes, so its end is called by the change. */
function nameOf({ plan: { target } }: PlanReport, leg: number, title: string): string {
  return target.kind === 'shift' && leg === 0 ? target.title : title;
}

/** A ring for the ends, a smaller one for a stop. */
function Station({ isEnd }: { readonly isEnd: boolean }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.station} aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r={isEnd ? 6 : 4}
        fill={isEnd ? 'currentColor' : '#fff'}
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
