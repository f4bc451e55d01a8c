// A job in a few lines: what its card on the map says, and the map's live summary of the selected one.
import i18next, { type TFunction } from 'i18next';
import type { Role, RoleId } from '../../../shared/model/pack.ts';
import { moveTo } from '../../../shared/moves/move.ts';
import { familyOf, type PackIndex } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { againstMatters } from '../../../shared/profile/matters.ts';
import { selectLeftOut } from '../../store/filter-actions.ts';
import { selectContext, selectIndex } from '../../store/selectors.ts';
import type { AppState } from '../../store/state.ts';
import {
  formatList,
  formatMonths,
  formatPay,
  formatPercentChange,
  formatPreparation,
  shareInWords,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import { wordOfUse } from '../move-figures/word-of-use.ts';
import { interestName } from '../profile/use-interest-name.ts';

type Say = TFunction<['map', 'common', 'table']>;

/** What is said of a job, a line each; empty while the job data are not there or do not have it. */
export function roleCardLines(state: AppState, id: RoleId, t: Say): readonly string[] {
  const index = selectIndex(state);
  const at = index?.roleAt.get(id);
  const role = index?.content.roles[at ?? -1];
  if (index === null || at === undefined || role === undefined) return [];
  return [
    role.title,
    familyOf(index.content, role.family).name,
    ...figures(role, index, t),
    ...fromPerson(state, at, t),
    ...filteredOut(state, role, index, t),
  ];
}

function figures(role: Role, { content }: PackIndex, t: Say): readonly string[] {
  const knows = packKnows(content);
  const pay = (at: 1 | 2) => formatPay(role.pay?.annual[at] ?? null, content.currency, content.payTopCode);
  const isPayKnown = role.pay?.annual[1] != null || role.pay?.annual[2] != null;
  const change = role.outlook?.changePercent ?? null;
  return [
    role.zone === null ? null : t('map:card.preparation', { time: formatPreparation(role.zone) }),
    knows.pay &&
      (isPayKnown ? t('map:card.pay', { lowerQuartile: pay(1), median: pay(2) }) : t('map:card.payNotKnown')),
    knows.outlook && change !== null
      ? t('map:card.outlook', { period: outlookPeriod(content), change: formatPercentChange(change) })
      : null,
  ].filter((line) => typeof line === 'string');
}

/** How the job is seen from where the person is. */
function fromPerson(state: AppState, at: number, t: Say): readonly string[] {
  const context = selectContext(state);
  if (context === null) return [];
  if (at === context.originAt) return [t('map:role.thisIsYou')];
  const { score, effort } = moveTo(context, at);
  if (score === null) return [t('map:card.notRated')];
  const share = t('map:role.readiness', { share: shareInWords(score.readiness) });
  const lines = [t('map:card.fit', { share, use: t(`common:fit.${wordOfUse(score)}`) })];
  if (effort === null) return lines;
  const months = formatMonths(effort);
  const time =
    effort.band === null
      ? t('map:card.time', { months })
      : t('map:card.months', { months, band: t(`common:band.${effort.band}`) });
  return [...lines, time];
}

/** Why the filter leaves it out. */
function filteredOut(state: AppState, role: Role, index: PackIndex, t: Say): readonly string[] {
  const parts = selectLeftOut(state)?.get(role.id);
  if (parts === undefined) return [];
  const leftOut = t('map:card.leftOut', {
    parts: formatList(parts.map((part) => t(`table:filter.${part}`))),
  });
  return parts.includes('matters') ? [leftOut, ...againstInterests(state, role, index)] : [leftOut];
}

/** What of the job goes against what matters to the person. */
function againstInterests({ person }: AppState, role: Role, { content }: PackIndex): readonly string[] {
  if (person === null) return [];
  const t = i18next.getFixedT(i18next.language, 'profile');
  return againstMatters(role, content, person).map(({ strongest }) =>
    t('note.interests', { strongest: formatList(strongest.map((interest) => interestName(interest, t))) }),
  );
}
