// One step's row of the timeline: its days in words, the day it may begin, and its bar.
import { Check } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStep } from '../../../../shared/model/plan.ts';
import { addDays, type Day, daysBetween } from '../../../../shared/plans/days.ts';
import { setStep } from '../../../../shared/plans/edits.ts';
import type { ScheduledStep } from '../../../../shared/plans/schedule.ts';
import { editPlan } from '../../../store/actions.ts';
import { formatDay } from '../../../words/format.ts';
import styles from './TimeSection.module.css';
import type { DayScale } from './TimeSection.tsx';

type Props = {
  readonly step: PlanStep;
  /** Null for a step that is done. */
  readonly planned: ScheduledStep | null;
  readonly scale: DayScale;
  readonly today: Day;
};

/** The row. */
export function StepTime({ step, planned, scale, today }: Props) {
  const { t } = useTranslation(['schedule', 'plan', 'step']);
  const title = step.title.trim() || t('plan:step.untitled');
  return (
    <tr>
      <th scope="row" className={styles.title}>
        {title}
      </th>
      <td className={styles.when}>
        <span>{whenWords(step, planned)}</span>
        {planned !== null && planned.punctuality !== null && (
          <span data-punctuality={planned.punctuality} className={styles.due}>
            {t(`schedule:punctuality.${planned.punctuality}`, { date: formatDay(step.due ?? today) })}
          </span>
        )}
        {planned !== null && (
          <label className={styles.start}>
            <span>{t('step:start')}</span>
            <input
              type="date"
              value={step.start ?? ''}
              onChange={(event) => begin(step, event.target.value || null)}
            />
          </label>
        )}
      </td>
      <td className={styles.picture}>
        <span className={styles.today} style={{ insetInlineStart: `${scale(today)}%` }} aria-hidden="true" />
        {step.due !== null && (
          <span
            className={styles.dueMark}
            style={{ insetInlineStart: `${scale(step.due)}%` }}
            aria-hidden="true"
          />
        )}
        {step.status.state === 'done' && <DoneMark at={scale(step.status.at.slice(0, 10))} />}
        {planned !== null && <Bar step={step} title={title} planned={planned} scale={scale} />}
      </td>
    </tr>
  );

  function whenWords({ status }: PlanStep, days: ScheduledStep | null): string {
    if (status.state === 'done') return t('schedule:done', { date: formatDay(status.at.slice(0, 10)) });
    if (days === null) return '';
    return t('schedule:from', {
      begin: formatDay(days.begin.earliest),
      earliest: formatDay(days.finish.earliest),
      latest: formatDay(days.finish.latest),
    });
  }
}

/** A tick on the day a step was done; its day stands beside it in words. */
function DoneMark({ at }: { readonly at: number }) {
  return (
    <span
      className={styles.doneMark}
      style={{ insetInlineStart: `${at}%` }}
      data-late={at > 50 || undefined}
      aria-hidden="true"
    >
      <Check size={16} />
    </span>
  );
}

type BarProps = Pick<Props, 'scale' | 'step'> & { readonly title: string; readonly planned: ScheduledStep };

/** Solid up to the earliest finish, hatched up to the latest. */
function Bar({ step, title, planned, scale }: BarProps) {
  const { t } = useTranslation('schedule');
  const bar = useRef<HTMLButtonElement>(null);
  const [drag, setDrag] = useState<{ readonly x: number; readonly weeks: number } | null>(null);
  const { begin: first, finish } = planned;
  const start = scale(first.earliest);
  const weeksOf = (event: PointerEvent) => {
    const width = bar.current?.parentElement?.clientWidth ?? 0;
    const perWeek = ((scale(addDays(first.earliest, 7)) - start) / 100) * width;
    return drag === null || perWeek <= 0 ? 0 : Math.round((event.clientX - drag.x) / perWeek);
  };
  const move = (weeks: number) => {
    if (weeks !== 0) begin(step, addDays(first.earliest, 7 * weeks));
  };
  const byKey = (event: KeyboardEvent) => {
    const weeks = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (weeks === 0) return;
    event.preventDefault();
    move(weeks);
  };
  const days = daysBetween(first.earliest, finish.latest);
  const sure = days === 0 ? 1 : daysBetween(first.earliest, finish.earliest) / days;
  return (
    <button
      ref={bar}
      type="button"
      className={styles.bar}
      style={{
        insetInlineStart: `${start}%`,
        width: `${Math.max(0.8, scale(finish.latest) - start)}%`,
        // Follows the hand by whole weeks until it lets go.
        translate: drag === null ? undefined : `${drag.weeks * 7 * pixelsPerDay()}px`,
      }}
      aria-label={t('move', { title })}
      onKeyDown={byKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ x: event.clientX, weeks: 0 });
      }}
      onPointerMove={(event) => drag !== null && setDrag({ ...drag, weeks: weeksOf(event) })}
      onPointerUp={(event) => {
        move(weeksOf(event));
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      <span style={{ width: `${sure * 100}%` }} />
    </button>
  );

  function pixelsPerDay(): number {
    const width = bar.current?.parentElement?.clientWidth ?? 0;
    return ((scale(addDays(first.earliest, 7)) - start) / 100 / 7) * width;
  }
}

function begin(step: PlanStep, day: Day | null): void {
  editPlan(`${step.id}.start`, (plan) => setStep(plan, step.id, { start: day }));
}
