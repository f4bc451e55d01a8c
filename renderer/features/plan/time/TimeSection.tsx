// The steps over the months to come, in two tracks: each a row with its days in words and as a bar. The row reads whole
// without the bar. A bar is moved by the week, by mouse or arrow keys; the field beside it takes a day.
import { scaleTime } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanStep } from '../../../../shared/model/plan.ts';
import { addDays, type Day, dayOf, daysBetween } from '../../../../shared/plans/days.ts';
import { isDropped } from '../../../../shared/plans/figures.ts';
import { type Schedule, schedulePlan } from '../../../../shared/plans/schedule.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { formatMonth } from '../../../words/format.ts';
import { trackTitle } from '../steps/track-title.ts';
import { StepTime } from './StepTime.tsx';
import styles from './TimeSection.module.css';

/** Where a day lies on the picture, in percent of its width. */
export type DayScale = (day: Day) => number;

/** Days shown beyond the last one. */
const MARGIN_DAYS = 14;
/** At least so many days across (ours: a quarter of a year). */
const LEAST_DAYS = 91;
const MOST_TICKS = 4;
/** Nearer to an edge than this, in percent, a name in the middle of its mark would run over it. */
const EDGE = 8;

/** The timeline. */
export function TimeSection({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation(['schedule', 'plan']);
  const today = dayOf(new Date());
  const schedule = schedulePlan(plan, today);
  if (schedule.kind === 'not-feasible') {
    return (
      <Panel title={t('schedule:title')}>
        <p>{t('schedule:notFeasible')}</p>
      </Panel>
    );
  }
  const { from, to } = spanOf(plan, schedule, today);
  const time = scaleTime([new Date(from), new Date(to)], [0, 100]);
  const scale: DayScale = (day) => Math.min(100, Math.max(0, time(new Date(day))));
  return (
    <Panel title={t('schedule:title')} aside={t('schedule:aside', { hours: plan.person.weeklyHours })}>
      <p className={styles.hint}>{t('schedule:hint')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('schedule:step')}</th>
            <th scope="col">{t('schedule:when')}</th>
            <th scope="col" className={styles.axis}>
              <span className="visually-hidden">{t('schedule:bar')}</span>
              <span aria-hidden="true">
                <span
                  className={styles.todayName}
                  style={{ insetInlineStart: `${scale(today)}%` }}
                  data-edge={edgeOf(scale(today))}
                >
                  {t('schedule:today')}
                </span>
                {time
                  .ticks(MOST_TICKS)
                  .filter((tick) => time(tick) <= 100 - EDGE)
                  .map((tick) => (
                    <span
                      key={tick.getTime()}
                      className={styles.month}
                      style={{ insetInlineStart: `${time(tick)}%` }}
                    >
                      {formatMonth(tick)}
                    </span>
                  ))}
              </span>
            </th>
          </tr>
        </thead>
        {(['current', 'next'] as const).map((track) => (
          <TrackRows key={track} plan={plan} track={track} schedule={schedule} scale={scale} today={today} />
        ))}
      </table>
    </Panel>
  );
}

/** The edge a mark is too near to for its name to stand in its middle. */
function edgeOf(percent: number): 'start' | 'end' | undefined {
  if (percent < EDGE) return 'start';
  return percent > 100 - EDGE ? 'end' : undefined;
}

type TrackProps = {
  readonly plan: Plan;
  readonly track: PlanStep['track'];
  readonly schedule: Extract<Schedule, { kind: 'planned' }>;
  readonly scale: DayScale;
  readonly today: Day;
};

function TrackRows({ plan, track, schedule, scale, today }: TrackProps) {
  const { t } = useTranslation('plan');
  const steps = plan.steps.filter((step) => step.track === track && !isDropped(step));
  if (steps.length === 0) return null;
  return (
    <tbody className={styles[track]}>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.track}>
          {t(trackTitle(plan, track))}
        </th>
      </tr>
      {steps.map((step) => (
        <StepTime
          key={step.id}
          step={step}
          planned={schedule.steps.get(step.id) ?? null}
          scale={scale}
          today={today}
        />
      ))}
    </tbody>
  );
}

/** From the first to the last day there is anything to show. */
function spanOf(plan: Plan, schedule: TrackProps['schedule'], today: Day): { from: Day; to: Day } {
  const days = [
    today,
    plan.startOn,
    ...plan.steps.flatMap(({ due, start }) => [due, start]),
    ...[...schedule.steps.values()].flatMap(({ begin, finish }) => [begin.earliest, finish.latest]),
    ...plan.steps.flatMap(({ status }) => (status.state === 'done' ? status.at.slice(0, 10) : [])),
  ].filter((day) => day !== null);
  const sorted = days.toSorted();
  const from = sorted[0] ?? today;
  const last = addDays(sorted.at(-1) ?? today, MARGIN_DAYS);
  const least = addDays(from, LEAST_DAYS);
  return { from, to: daysBetween(least, last) > 0 ? last : least };
}
