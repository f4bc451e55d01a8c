// A plan as Markdown: the same words as on screen and on paper, to paste into a mail or a document.
import i18next from 'i18next';
import { growQuestions, type Plan, type PlanStep } from '../../shared/model/plan.ts';
import { endOfLeg, stopTitles } from '../../shared/plans/destination.ts';
import { isDone } from '../../shared/plans/figures.ts';
import { spendingOf } from '../../shared/plans/spending.ts';
import type { PlanNow, PlanReport } from '../../shared/report/plan-report.ts';
import { gateWordsBy } from '../features/move/gate-words.ts';
import { coverageWords } from '../features/plan/coverage-words.ts';
import { finishWords } from '../features/plan/finish-words.ts';
import { readinessWords } from '../features/plan/readiness-words.ts';
import { trackTitle } from '../features/plan/steps/track-title.ts';
import { sourceWords } from '../print/source-words.ts';
import { formatAmount, formatCount, formatDate, formatDay, formatHours } from '../words/format.ts';
import { factsOfStep, titleOfStep } from './step-words.ts';

/** The whole plan as CommonMark with task lists. */
export function planMarkdown(report: PlanReport): string {
  const { plan } = report;
  const parts = [
    `# ${escaped(plan.title)}`,
    escaped(wayOf(plan)),
    figuresOf(report),
    ...(['current', 'next'] as const).map((track) => trackOf(report, track)),
    report.now === null ? '' : barriersOf(report.now),
    ...talkOf(plan),
    sourceOf(report),
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
  const readiness = readinessWords(report);
  const lines: readonly (readonly [string, string])[] = [
    [t('plan:print.atStart'), `${readiness.value} (${readiness.note})`],
    [t('plan:totals.steps'), formatHours(stepHours.low, stepHours.high)],
    [
      t('plan:totals.whole'),
      wholeHours === null
        ? t('common:notKnown')
        : `${formatHours(wholeHours.low, wholeHours.high)} (${guess})`,
    ],
    [t('plan:totals.weekly'), formatCount(plan.person.weeklyHours)],
    [
      t('plan:totals.finish'),
      finish.kind === 'range' ? `${finishWords(finish)} (${guess})` : finishWords(finish),
    ],
    [t('time:cost'), formatAmount(cost.expected, currency)],
    ...(plan.budget === null ? [] : [[t('time:budget'), formatAmount(plan.budget, currency)] as const]),
  ];
  const figures = lines.map(([name, value]) => `- ${escaped(t('export:fact', { name, value }))}`).join('\n');
  if (now === null) return figures;
  const estimated = now.estimated.map(({ title }) => t('plan:print.estimated', { title }));
  return [figures, ...[coverageWords(now), ...estimated].map(escaped)].join('\n\n');
}

function trackOf(report: PlanReport, track: PlanStep['track']): string {
  const { plan } = report;
  const steps = plan.steps.filter((step) => step.track === track).toSorted((a, b) => a.leg - b.leg);
  if (steps.length === 0) return '';
  const lines = steps.map((step, at) => {
    const isFirst = plan.target.kind === 'route' && steps[at - 1]?.leg !== step.leg;
    return isFirst ? `${legOf(plan, step.leg)}\n\n${stepLines(report, step)}` : stepLines(report, step);
  });
  return `## ${i18next.t(`plan:${trackTitle(plan, track)}`)}\n\n${lines.join('\n')}`;
}

/** The heading of the steps of one move of a way. */
function legOf({ target }: Plan, leg: number): string {
  return `\n### ${escaped(i18next.t('step:leg', { number: leg + 1, title: endOfLeg(target, leg) }))}`;
}

function stepLines(report: PlanReport, step: PlanStep): string {
  const t = i18next.t;
  const due = step.due === null ? [] : [t('plan:print.by', { date: formatDay(step.due) })];
  const evidence = step.evidence.trim();
  const texts = [
    evidence === '' ? '' : t('export:fact', { name: t('step:evidence'), value: evidence }),
    step.notes.trim(),
  ].filter((text) => text !== '');
  return [
    `- [${isDone(step) ? 'x' : ' '}] **${escaped(titleOfStep(step))}**  `,
    `  ${escaped([...due, ...factsOfStep(report, step)].join(' · '))}`,
    ...texts.map((text) => `\n${indented(escaped(text))}`),
    ...step.parts.map((part) => `  - [${part.doneAt === null ? ' ' : 'x'}] ${escaped(part.title)}`),
  ].join('\n');
}

/** What stands in the way of each move and is not open, as on paper. */
function barriersOf({ legs }: PlanNow): string {
  const t = i18next.getFixedT<['move', 'common']>(null, ['move', 'common']);
  const lines = legs.flatMap(({ open: { move, context } }) => {
    const words = gateWordsBy(t, context.index.content);
    return move.gates
      .filter(({ state }) => state !== 'open')
      .map((gate) => {
        const { why, way } = words(gate);
        const name = t(`common:gates.${gate.kind}`);
        const of = legs.length > 1 ? `${name} · ${move.destination.title}` : name;
        return `- **${escaped(of)}** · ${escaped(way === null ? why : `${why} ${t('move:gates.opens', { way })}`)}`;
      });
  });
  const text = lines.length === 0 ? i18next.t('plan:print.barriersNone') : lines.join('\n');
  return `## ${i18next.t('plan:print.barriers')}\n\n${text}`;
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

function sourceOf({ plan: { pack, snapshot }, now }: PlanReport): string {
  const t = i18next.t;
  const lines = [
    `${t('plan:pack.line', { title: pack.title, edition: pack.edition })} ${t('plan:print.guess')}`,
    t('export:made', { date: formatDate(snapshot.takenAt) }),
    ...(now === null ? [] : sourceWords(now)),
  ];
  return `## ${t('plan:print.sources')}\n\n${lines.map(escaped).join('\n\n')}`;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

/** What Markdown would read as its own marks stays the person's text. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2');
}
