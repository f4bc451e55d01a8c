// The six rows as sentences.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import type { SixRows } from '../../../shared/report/six-rows.ts';
import {
  formatCount,
  formatList,
  formatMonths,
  formatPay,
  formatPercentChange,
  shareInWords,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import { skillPhrase } from './skill-name.ts';
import type { OpenShift } from './use-open-shift.ts';

type T = TFunction<['move', 'start', 'common']>;
type Words = Readonly<
  Record<'purpose' | 'outcome' | 'organization' | 'trigger' | 'learning' | 'timeline', string>
>;

/** The words of a panel's six rows. */
export function useSixRowsWords(
  rows: SixRows,
  content: PackContent,
  shift: Pick<OpenShift, 'name'> | null,
): Words {
  const { t } = useTranslation(['move', 'start', 'common']);
  const names = (skills: readonly Skill[]) => formatList(skills.map((skill) => skillPhrase(skill, content)));
  return {
    purpose: t(`move:rows.purposeText.${rows.reason}`, { ...rows.purpose, shift: shift?.name }),
    outcome: outcomeWords(t, rows, content),
    organization: t('move:rows.organizationText'),
    trigger: triggerWords(t, rows, content),
    learning: learningWords(t, rows, names),
    timeline: timelineWords(t, rows),
  };
}

function outcomeWords(t: T, { reason, outcome }: SixRows, content: PackContent): string {
  if (reason === 'same-role') return t('move:rows.outcomeStay', { family: outcome.fromFamily });
  const families = { from: outcome.fromFamily, to: outcome.toFamily, family: outcome.toFamily };
  const isWithin = outcome.fromFamily === outcome.toFamily;
  if (!packKnows(content).pay) {
    return t(isWithin ? 'move:rows.outcomeWithinOnly' : 'move:rows.outcomeMoveOnly', families);
  }
  const pay = (value: typeof outcome.median) => formatPay(value, content.currency, content.payTopCode);
  const figures = { lowerQuartile: pay(outcome.lowerQuartile), median: pay(outcome.median) };
  return t(isWithin ? 'move:rows.outcomeWithin' : 'move:rows.outcomeMove', { ...families, ...figures });
}

function triggerWords(t: T, { trigger, purpose }: SixRows, content: PackContent): string {
  const { chosen, jobEnding, jobsChangePercent } = trigger;
  const triggers = formatList(chosen.map((name) => t(`start:trigger.${name}.name`)));
  const said = [
    chosen.length > 0 && t('move:rows.triggerChosen', { triggers }),
    jobEnding && t('move:rows.triggerEnding'),
  ].filter((words) => words !== false);
  const jobs =
    jobsChangePercent === null
      ? []
      : [
          t('move:rows.triggerJobs', {
            origin: purpose.origin,
            change: formatPercentChange(jobsChangePercent),
            period: outlookPeriod(content),
          }),
        ];
  return [...(said.length > 0 ? said : [t('move:rows.triggerNone')]), ...jobs].join('; ');
}

function learningWords(
  t: T,
  { kind, learning }: SixRows,
  names: (skills: readonly Skill[]) => string,
): string {
  const { newFoundations, deepens, onTopOf, readiness } = learning;
  if (readiness === null) return t('move:rows.unknown');
  const builds = newFoundations.length > 0 ? newFoundations : deepens;
  if (builds.length === 0) return t('move:rows.learningNothing');
  const words = { builds: names(builds), onTopOf: names(onTopOf), share: shareInWords(readiness) };
  if (kind === 'upskill' && onTopOf.length > 0) return t('move:rows.learningGrow', words);
  return t(newFoundations.length > 0 ? 'move:rows.learningNew' : 'move:rows.learningDeepens', words);
}

function timelineWords(t: T, { kind, timeline }: SixRows): string {
  const { effort, weeklyHours } = timeline;
  if (effort === null) return t('move:rows.unknown');
  const months = formatMonths(effort);
  if (effort.months === null) return months;
  return [
    t('move:rows.timelineText', { months, weekly: formatCount(weeklyHours) }),
    t(kind === 'upskill' ? 'move:rows.timelineShorter' : 'move:rows.timelineLonger'),
  ].join('. ');
}
