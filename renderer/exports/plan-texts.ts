// The texts a plan can be taken along as, each by the ending of its file. Loaded when one is asked for.
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { planCalendar } from './calendar.ts';
import { planMarkdown } from './markdown.ts';
import { planTable } from './table.ts';

/** The endings of the files, in the order they are offered. */
export type TextEnding = 'ics' | 'csv' | 'md' | 'json';

/** A plan as the text of one kind of file. Private notes are no part of a plan, and so of none of them. */
export function planText(ending: TextEnding, report: PlanReport, now: Date): string {
  switch (ending) {
    case 'ics':
      return planCalendar(report, now);
    case 'csv':
      return planTable(report.plan);
    case 'md':
      return planMarkdown(report);
    case 'json':
      return `${JSON.stringify(report.plan, null, 2)}\n`;
  }
}
