// A plan's days for a calendar: what is due, and the small parts of each week. Every event keeps its id, so that a later
// export changes the events of the one before and never doubles them.
import i18next from 'i18next';
import ical, { ICalEventStatus } from 'ical-generator';
import type { PlanStep } from '../../shared/model/plan.ts';
import { addDays, type Day } from '../../shared/plans/days.ts';
import { isDone, isDropped } from '../../shared/plans/figures.ts';
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { factsOfStep, titleOfStep } from './step-words.ts';

/** The plan as an iCalendar text (RFC 5545), all days without a time. A dropped step is canceled, a done one says so. */
export function planCalendar(report: PlanReport, now: Date): string {
  const { plan } = report;
  const calendar = ical({
    name: plan.title,
    prodId: { company: 'Waymark', product: 'Waymark', language: i18next.language },
  });
  // Rises with every export, as programs ask for before they take a change.
  const sequence = Math.max(0, Math.floor((now.getTime() - Date.parse(plan.createdAt)) / 1000));
  for (const event of eventsOf(report)) {
    calendar.createEvent({
      id: `${event.id}@waymark`,
      // As UTC: a day is the same day wherever the calendar is read.
      start: new Date(event.day),
      end: new Date(addDays(event.day, 1)),
      allDay: true,
      summary: event.summary,
      description: event.description,
      status: event.isDropped ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      sequence,
      stamp: now,
      lastModified: now,
    });
  }
  return calendar.toString();
}

type DayEvent = {
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly isDropped: boolean;
};

function eventsOf(report: PlanReport): readonly DayEvent[] {
  return report.plan.steps.flatMap((step) => [...dueEvents(report, step), ...partEvents(step)]);
}

function dueEvents(report: PlanReport, step: PlanStep): readonly DayEvent[] {
  if (step.due === null) return [];
  const title = titleOfStep(step);
  return [
    {
      id: step.id,
      day: step.due,
      summary: isDone(step) ? i18next.t('export:done', { title }) : i18next.t('export:due', { title }),
      description: descriptionOf(report, step),
      isDropped: isDropped(step),
    },
  ];
}

function partEvents(step: PlanStep): readonly DayEvent[] {
  return step.parts.flatMap((part) => {
    if (part.week === null) return [];
    const title = part.title.trim() || i18next.t('step:parts.untitled');
    return [
      {
        id: part.id,
        day: part.week,
        summary: i18next.t(part.doneAt === null ? 'export:week' : 'export:done', { title }),
        description: titleOfStep(step),
        isDropped: isDropped(step),
      },
    ];
  });
}

function descriptionOf(report: PlanReport, step: PlanStep): string {
  return [...factsOfStep(report, step), step.evidence.trim(), step.notes.trim()]
    .filter((line) => line !== '')
    .join('\n');
}
