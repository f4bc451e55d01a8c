// The figures of "In plain words" as one paragraph in the first person.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Skill } from '../../../shared/model/pack.ts';
import type { Catch } from '../../../shared/moves/catch.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import type { PlainWords } from '../../../shared/report/plain-words.ts';
import {
  formatCount,
  formatList,
  formatMoney,
  formatMonths,
  formatPercentChange,
  shareInWords,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import { skillPhrase } from './skill-name.ts';

type T = TFunction<['move', 'map', 'common']>;
type Names = (skills: readonly Skill[]) => string;

/** The paragraph of a move; `shift` is the name of the change in one's own job. */
export function usePlainWordsText(words: PlainWords, content: PackContent, shift: string | null): string {
  const { t } = useTranslation(['move', 'map', 'common']);
  const names: Names = (skills) => formatList(skills.map((skill) => skillPhrase(skill, content)));
  return [
    haveWords(t, words, names),
    moveWords(t, words, shift),
    timeWords(t, words),
    words.nearer &&
      t('move:plain.nearer', {
        title: words.nearer.move.destination.title,
        months: formatMonths(words.nearer.move.effort),
      }),
    catchWords(t, words, content),
    nextWords(t, words, names),
  ]
    .filter(Boolean)
    .join(' ');
}

function haveWords(t: T, { origin, strengths, strengthsAreRated }: PlainWords, names: Names): string {
  if (strengths.length === 0) return t('move:plain.haveNothing', { origin });
  return t(strengthsAreRated ? 'move:plain.haveRated' : 'move:plain.have', {
    origin,
    skills: names(strengths),
  });
}

function moveWords(t: T, { readiness, destination }: PlainWords, shift: string | null): string {
  if (readiness === null) return t('move:plain.moveUnknown', { destination });
  const share = shareInWords(readiness);
  return shift === null
    ? t('move:plain.move', { share, destination })
    : t('move:plain.shift', { share, shift });
}

function timeWords(t: T, { effort, weeklyHours }: PlainWords): string | null {
  if (effort === null) return null;
  if (effort.hoursHigh === 0) return t('move:plain.timeNone');
  if (effort.months === null) return t('move:plain.timeNotFeasible');
  return t('move:plain.time', { months: formatMonths(effort), weekly: formatCount(weeklyHours) });
}

function catchWords(t: T, { problem, payIsOwn }: PlainWords, content: PackContent): string {
  switch (problem.kind) {
    case 'barrier':
      return barrierWords(t, problem.gate);
    case 'shrinking':
      return t('move:plain.catch.shrinking', {
        change: formatPercentChange(problem.changePercent),
        period: outlookPeriod(content),
      });
    case 'pay-down':
      return t(payIsOwn ? 'move:plain.catch.pay-down' : 'move:plain.catch.pay-down-job', {
        amount: formatMoney(Math.abs(problem.change), content.currency),
      });
    default:
      return t(`move:plain.catch.${problem.kind}`);
  }
}

function barrierWords(t: T, gate: Extract<Catch, { kind: 'barrier' }>['gate']): string {
  if (gate.kind === 'preparation') return t('move:plain.catch.preparation-gate');
  if (gate.kind !== 'education') return t(`move:plain.catch.${gate.kind}`);
  return t('move:plain.catch.education', {
    asked: t(`map:options.asked.${gate.asked}`),
    credential: t(`common:education.${gate.asks ?? 'none'}`),
  });
}

function nextWords(t: T, { next }: PlainWords, names: Names): string {
  switch (next.kind) {
    case 'confirm':
      return t('move:plain.next.confirm', { skills: names(next.skills) });
    case 'ask-about':
      return t(`move:plain.next.ask-about.${next.gate.kind}`);
    case 'practice':
      return t(next.away ? 'move:plain.next.practiceAway' : 'move:plain.next.practice', {
        skill: names([next.skill]),
      });
    case 'talk':
      return t('move:plain.next.talk');
  }
}
