// A plan as Markdown: the same words as on screen and on paper, to paste into a mail or a document.
import i18next from 'i18next';
import { growQuestions, type Plan, type PlanStep } from '../../shared/model/plan.ts';
import { stopTitles } from '../../shared/plans/destination.ts';
import { hoursOfStep, isDone, isDropped } from '../../shared/plans/figures.ts';
import { spendingOf } from '../../shared/plans/spending.ts';
import type { PlanReport } from '../../shared/report/plan-report.ts';
import { coverageWords } from '../features/plan/coverage-words.ts';
import { finishWords } from '../features/plan/finish-words.ts';
import { purposeWords } from '../features/plan/steps/purpose-words.ts';
import { trackTitle } from '../features/plan/steps/track-title.ts';
import { formatAmount, formatDate, formatDay, formatHours, formatList } from '../words/format.ts';
import { titleOfStep } from './step-words.ts';

/** The whole plan as CommonMark with task lists. */
export function planMarkdown(report: PlanReport): string {
  const { plan } = report;
  const parts = [
    `# ${escaped(plan.title)}`,
    escaped(wayOf(plan)),
    figuresOf(report),
    ...(['current', 'next'] as const).map((track) => trackOf(report, track)),
    ...talkOf(plan),
    sourceOf(plan),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function wayOf(plan: Plan): string {
  const titles = [plan.originTitle, ...stopTitles(plan.target), plan.target.title];
  return `${titles.join(' → ')} · ${i18next.t(`plan:direction.${plan.direction}`)}`;
}

function figuresOf(report: PlanReport): string {
  const t = i18next.t;
  const { plan, stepHours, wholeHours, finish, now, currency } = report;
  const { cost } = spendingOf(plan);
  const guess = t('common:roughGuess');
  const lines: readonly (readonly [string, string])[] = [
    [t('plan:totals.steps'), formatHours(stepHours.low, stepHours.high)],
    [
      t('plan:totals.whole'),
      wholeHours === null
        ? t('common:notKnown')
        : `${formatHours(wholeHours.low, wholeHours.high)} (${guess})`,
    ],
    [t('plan:totals.weekly'), String(plan.person.weeklyHours)],
    [
      t('plan:totals.finish'),
      finish.kind === 'range' ? `${finishWords(finish)} (${guess})` : finishWords(finish),
    ],
    [t('time:cost'), formatAmount(cost.expected, currency)],
    ...(plan.budget === null ? [] : [[t('time:budget'), formatAmount(plan.budget, currency)] as const]),
  ];
  const figures = lines.map(([name, value]) => `- ${name}: ${escaped(value)}`).join('\n');
  return now === null ? figures : `${figures}\n\n${escaped(coverageWords(now))}`;
}

function trackOf({ plan, currency }: PlanReport, track: PlanStep['track']): string {
  const steps = plan.steps.filter((step) => step.track === track);
  if (steps.length === 0) return '';
  const heading = `## ${i18next.t(`plan:${trackTitle(plan, track)}`)}`;
  return `${heading}\n\n${steps.map((step) => stepLines(step, currency)).join('\n')}`;
}

function stepLines(step: PlanStep, currency: string | null): string {
  const t = i18next.t;
  const hours = hoursOfStep(step);
  const facts = [
    t(`plan:how.${step.how}`),
    isDropped(step) && t('step:state.dropped'),
    purposeWords(step) ?? '',
    hours !== null && formatHours(hours.low, hours.high),
    step.cost !== null && `${t('step:cost')} ${formatAmount(step.cost, currency)}`,
    step.due !== null && t('plan:print.by', { date: formatDay(step.due) }),
    step.who.trim() !== '' && t('export:who', { who: step.who.trim() }),
  ].filter((fact) => fact !== false && fact !== '');
  const texts = [
    step.evidence.trim() !== '' && `${t('step:evidence')}: ${step.evidence.trim()}`,
    step.notes.trim(),
  ].filter((text) => text !== false && text !== '');
  return [
    `- [${isDone(step) ? 'x' : ' '}] **${escaped(titleOfStep(step))}**  `,
    `  ${escaped(facts.join(' · '))}`,
    ...texts.map((text) => `\n${indented(escaped(String(text)))}`),
    ...step.parts.map((part) => `  - [${part.doneAt === null ? ' ' : 'x'}] ${escaped(part.title)}`),
  ].join('\n');
}

function talkOf(plan: Plan): readonly string[] {
  const answers = growQuestions
    .filter((question) => plan.grow[question].trim() !== '')
    .map(
      (question) => `**${i18next.t(`export:grow.${question}`)}**\n\n${escaped(plan.grow[question].trim())}`,
    );
  const notes = plan.notes.trim();
  return [
    ...(answers.length === 0 ? [] : [`## ${i18next.t('export:talk')}`, ...answers]),
    ...(notes === '' ? [] : [`## ${i18next.t('plan:print.notes')}`, escaped(notes)]),
  ];
}

function sourceOf({ pack, snapshot }: Plan): string {
  const t = i18next.t;
  const line = t('plan:pack.line', { title: pack.title, edition: pack.edition });
  return `---\n\n${escaped(formatList([line]))} ${t('plan:print.guess')} ${t('export:made', { date: formatDate(snapshot.takenAt) })}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

/** What Markdown would read as its own marks stays the person's text. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');
}
