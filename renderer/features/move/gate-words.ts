// A gate as sentences: why it stands as it does, and what would open it.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Gate, Waiver } from '../../../shared/moves/gates.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { formatCount, formatMoney, formatPay, formatPreparation, formatShare } from '../../words/format.ts';
import { writtenWords } from '../edit/written-words.ts';

/** The words of one gate; `way` is null where nothing needs to be opened. */
export type GateWords = { readonly why: string; readonly way: string | null };

type T = TFunction<['move', 'common']>;
type Of<K extends Gate['kind']> = Extract<Gate, { kind: K }>;

/** Gives the words of a gate on screen, which follow the language. */
export function useGateWords(content: PackContent): (gate: Gate) => GateWords {
  const { t } = useTranslation(['move', 'common']);
  return gateWordsBy(t, content);
}

/** Gives the words of a gate by these translations. */
export function gateWordsBy(t: T, content: PackContent): (gate: Gate) => GateWords {
  return (gate) => {
    switch (gate.kind) {
      case 'preparation':
        return preparationWords(t, gate);
      case 'education':
        return educationWords(t, gate);
      case 'license':
        return gate.state === 'open'
          ? { why: waivedWords(t, gate.waivers), way: null }
          : { why: t('move:gates.license.not-known'), way: t('move:gates.license.way') };
      case 'pay':
        return payWords(t, gate, content);
      case 'time':
        return gate.state === 'closed'
          ? { why: t('move:gates.time.closed'), way: t('move:gates.time.closedWay') }
          : { why: t('move:gates.time.open', { hours: formatCount(gate.weeklyHours) }), way: null };
    }
  };
}

function preparationWords(t: T, { state, from, to }: Of<'preparation'>): GateWords {
  if (state === 'not-known') return { why: t('move:gates.preparation.not-known'), way: null };
  const words = { from: formatPreparation(from), to: formatPreparation(to) };
  return {
    why: t(`move:gates.preparation.${state}`, words),
    way: state === 'closed' ? t('move:gates.preparation.closedWay') : null,
  };
}

function educationWords(t: T, gate: Of<'education'>): GateWords {
  const { asks, asked, has, assumed, lessPercent, surveySize, credentialYears } = gate;
  if (gate.waivers.length > 0) return { why: waivedWords(t, gate.waivers), way: null };
  if (asks === null) return { why: t('move:gates.education.not-known'), way: null };
  if (asks === 'none') return { why: t('move:gates.education.asksNothing'), way: null };
  const survey =
    lessPercent === null || surveySize === null
      ? t('move:gates.education.noSurvey')
      : t('move:gates.education.survey', { percent: formatShare(lessPercent / 100), size: surveySize });
  const entry = t(`move:gates.education.asks.${asked}`, { credential: t(`common:education.${asks}`) });
  const sentences = [`${entry}; ${survey}.`, yours(t, has, assumed)];
  if (gate.state !== 'closed') return { why: sentences.join(' '), way: null };
  if (credentialYears > 0) sentences.push(t('move:gates.education.years', { count: credentialYears }));
  return { why: sentences.join(' '), way: t('move:gates.education.closedWay') };
}

/** Whose word it is that nothing bars the way here. */
function waivedWords(t: T, waivers: readonly Waiver[]): string {
  return waivers
    .map((waiver) => {
      const written = writtenWords('added', waiver);
      const { employer } = waiver;
      return employer === ''
        ? t('move:gates.waivedAnyone', { written })
        : t('move:gates.waived', { employer, written });
    })
    .join(' ');
}

function yours(t: T, has: Of<'education'>['has'], assumed: boolean): string {
  if (has === null) return t('move:gates.education.yoursNotKnown');
  const credential = t(`common:education.${has}`);
  return t(assumed ? 'move:gates.education.yoursAssumed' : 'move:gates.education.yours', { credential });
}

function payWords(t: T, gate: Of<'pay'>, content: PackContent): GateWords {
  if (gate.floor === null) return { why: t('move:gates.pay.noFloor'), way: null };
  const pay = (value: typeof gate.median) => formatPay(value, content.currency, content.payTopCode);
  const why = t(`move:gates.pay.${gate.state}`, {
    floor: formatMoney(gate.floor, content.currency),
    lowerQuartile: pay(gate.lowerQuartile),
    median: pay(gate.median),
  });
  if (gate.state === 'open') return { why, way: null };
  return {
    why,
    way: t(gate.state === 'closed' ? 'move:gates.pay.closedWay' : 'move:gates.pay.not-knownWay'),
  };
}
