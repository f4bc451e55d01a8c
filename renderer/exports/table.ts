// A plan's steps as a table for spreadsheets, a row each, under headings in the language of the screens.
import { stringify } from 'csv-stringify/browser/esm/sync';
import i18next from 'i18next';
import type { Plan, PlanStep } from '../../shared/model/plan.ts';
import { purposeWords } from '../features/plan/steps/purpose-words.ts';
import { trackTitle } from '../features/plan/steps/track-title.ts';
import { stepsBefore, titleOfStep } from './step-words.ts';

type Column = { readonly heading: string; readonly value: (step: PlanStep) => string | number | null };

/**
 * The steps as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it. Numbers and
 * days are written as machines read them. Text that a spreadsheet would take for a formula is marked as text.
 */
export function planTable(plan: Plan): string {
  const columns = columnsOf(plan);
  const rows = plan.steps.map((step) => columns.map(({ value }) => value(step)));
  return stringify([columns.map(({ heading }) => heading), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function columnsOf(plan: Plan): readonly Column[] {
  const t = i18next.t;
  return [
    { heading: t('export:columns.track'), value: ({ track }) => t(`plan:${trackTitle(plan, track)}`) },
    { heading: t('plan:step.title'), value: titleOfStep },
    { heading: t('step:status'), value: ({ status }) => t(`step:state.${status.state}`) },
    { heading: t('plan:step.how'), value: ({ how }) => t(`plan:how.${how}`) },
    { heading: t('export:columns.purpose'), value: purposeWords },
    { heading: t('plan:step.who'), value: ({ who }) => who },
    { heading: t('plan:step.hoursLow'), value: ({ hoursLow }) => hoursLow },
    { heading: t('plan:step.hoursHigh'), value: ({ hoursHigh }) => hoursHigh },
    { heading: t('step:hoursSpent'), value: ({ hoursSpent }) => hoursSpent },
    { heading: t('step:cost'), value: ({ cost }) => cost },
    { heading: t('step:costSpent'), value: ({ costSpent }) => costSpent },
    { heading: t('step:start'), value: ({ start }) => start },
    { heading: t('plan:step.due'), value: ({ due }) => due },
    { heading: t('step:after.title'), value: (step) => stepsBefore(plan, step) },
    {
      heading: t('step:parts.title'),
      value: ({ parts }) => parts.map((part) => part.title).join('\n'),
    },
    { heading: t('export:columns.from'), value: ({ learning }) => learning?.provider ?? '' },
    { heading: t('export:columns.link'), value: ({ learning }) => learning?.url ?? '' },
    { heading: t('step:evidence'), value: ({ evidence }) => evidence },
    { heading: t('step:notes'), value: ({ notes }) => notes },
  ];
}
