// Local facts and the national figures beside them, as sentences.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { LocalFact, LocalFactKind } from '../../../shared/model/overlay.ts';
import type { Role } from '../../../shared/model/pack.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { formatCount, formatDate, formatPay, formatPrice } from '../../words/format.ts';
import { sourceLine } from '../../words/sources.ts';

type T = TFunction<['edit', 'common']>;
type Of<K extends LocalFactKind> = Extract<LocalFact, { kind: K }>;

/** Gives a fact in words, without its note. */
export function useFactWords(): (fact: LocalFact) => string {
  const { t } = useTranslation(['edit', 'common']);
  return (fact) => {
    switch (fact.kind) {
      case 'pay':
        return payWords(t, fact);
      case 'employer':
        return fact.name;
      case 'vacancies':
        return t('edit:here.text.vacancies', { count: fact.count, date: formatDate(fact.date) });
      case 'course':
        return t('edit:here.text.course', {
          title: fact.title,
          price: formatPrice(fact.price, fact.currency),
        });
      case 'waived':
        return waivedWords(t, fact);
      case 'job-title':
        return fact.title;
    }
  };
}

const AMOUNTS = ['low', 'middle', 'high'] as const;

function payWords(t: T, pay: Of<'pay'>): string {
  const amounts = AMOUNTS.flatMap((name) => {
    const amount = pay[name];
    return amount === null
      ? []
      : [t(`edit:here.text.${name}`, { amount: formatPrice(amount, pay.currency) })];
  }).join(', ');
  const words = t(pay.per === 'year' ? 'edit:here.text.payYear' : 'edit:here.text.payHour', { amounts });
  return pay.place === '' ? words : t('edit:here.text.inPlace', { pay: words, place: pay.place });
}

function waivedWords(t: T, { gate: kind, employer }: Of<'waived'>): string {
  const gate = t(`common:gates.${kind}`);
  return employer === ''
    ? t('edit:here.text.waivedAnyone', { gate })
    : t('edit:here.text.waived', { gate, employer });
}

/** Gives what the job data has of a kind of fact, to stand beside it. */
export function useNationalWords(content: PackContent, role: Role): (kind: LocalFactKind) => string {
  const { t } = useTranslation(['edit', 'common']);
  const { place } = content;
  return (kind) => {
    switch (kind) {
      case 'pay':
        return nationalPay(t, content, role);
      case 'vacancies': {
        const openings = role.outlook?.openingsPerYear ?? null;
        if (openings === null) return t('edit:here.data.openingsNotKnown');
        const source = sourceLine(content, [role], ['outlook']);
        return t('edit:here.data.openings', { openings: formatCount(openings), place, source });
      }
      case 'waived': {
        const { entry } = role.education;
        if (entry === null) return t('edit:here.data.asksNotKnown');
        const credential = t(`common:education.${entry}`);
        return t('edit:here.data.asks', {
          credential,
          place,
          source: sourceLine(content, [role], ['education']),
        });
      }
      case 'job-title':
        return t('edit:here.data.title', { title: role.title });
      case 'employer':
      case 'course':
        return t('edit:here.data.none');
    }
  };
}

function nationalPay(t: T, content: PackContent, role: Role): string {
  const [, lowerQuartile = null, median = null] = role.pay?.annual ?? [];
  if (lowerQuartile === null && median === null) return t('edit:here.data.payNotKnown');
  const { currency, payTopCode, place } = content;
  return t('edit:here.data.pay', {
    lowerQuartile: formatPay(lowerQuartile, currency, payTopCode),
    median: formatPay(median, currency, payTopCode),
    place,
    source: sourceLine(content, [role], ['pay']),
  });
}
