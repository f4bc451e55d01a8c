// Ways to learn, gap by gap: whether a step practices it, and what could be done about it, each with why it is offered.
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type WayToLearn, waysToLearn } from '../../../../shared/model/plan.ts';
import { gaps, type Term } from '../../../../shared/moves/explain.ts';
import { builtInOffers } from '../../../../shared/plans/built-in-offers.ts';
import { practicedTo } from '../../../../shared/plans/figures.ts';
import { type LearningWishes, type Offer, offersFor } from '../../../../shared/plans/offers.ts';
import { spendingOf } from '../../../../shared/plans/spending.ts';
import type { PlanNow, PlanReport } from '../../../../shared/report/plan-report.ts';
import { importedOffers } from '../../../store/catalog-offers.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { formatDecimal } from '../../../words/format.ts';
import styles from './LearningPanel.module.css';
import { OfferLine } from './OfferLine.tsx';

type Props = { readonly report: PlanReport; readonly now: PlanNow };

/** The panel; nothing where no gap is left. */
export const LearningPanel = memo(function LearningPanel({ report, now }: Props) {
  const { t } = useTranslation(['learning', 'plan']);
  const [offers, setOffers] = useState<readonly Offer[]>(builtInOffers);
  const [way, setWay] = useState<WayToLearn | 'any'>('any');
  useEffect(() => {
    void importedOffers().then((imported) => setOffers([...builtInOffers, ...imported]));
  }, []);
  const wishes = useWishes(report, now, way);
  const legs = now.legs.map(({ open }) => (open.explanation === null ? [] : gaps(open.explanation)));
  if (legs.every((terms) => terms.length === 0)) return null;
  return (
    <Panel title={t('learning:title')}>
      <p className={styles.hint}>{t('learning:hint')}</p>
      <div className={styles.wish}>
        <SelectField
          label={t('learning:prefer')}
          value={way}
          options={[
            { value: 'any', label: t('learning:anyWay') },
            ...waysToLearn.map((each) => ({ value: each, label: t(`plan:how.${each}`) })),
          ]}
          onChange={setWay}
        />
      </div>
      {legs.map((terms, leg) => (
        <ul key={now.legs[leg]?.open.move.destination.id} className={styles.gaps}>
          {terms.map((term) => (
            <li key={term.skill.id}>
              <GapLine report={report} leg={leg} term={term} offers={offers} wishes={wishes} />
            </li>
          ))}
        </ul>
      ))}
    </Panel>
  );
});

/** What the plan leaves for learning: its languages, its hours, and what is left of its budget. */
function useWishes({ plan }: PlanReport, { open }: PlanNow, way: WayToLearn | 'any'): LearningWishes {
  const { i18n } = useTranslation();
  const { working, weeklyHours } = plan.person;
  const left = plan.budget === null ? null : Math.max(0, plan.budget - spendingOf(plan).cost.expected);
  return {
    working,
    weeklyHours,
    languages: [i18n.language],
    budget: left,
    currency: open.context.index.content.currency,
    ways: way === 'any' ? [] : [way],
  };
}

type GapProps = {
  readonly report: PlanReport;
  readonly leg: number;
  readonly term: Term;
  readonly offers: readonly Offer[];
  readonly wishes: LearningWishes;
};

function GapLine({ report, leg, term, offers, wishes }: GapProps) {
  const { t } = useTranslation('learning');
  const practiced = practicedTo(report.plan, leg, term.skill.id);
  return (
    <Disclosure
      summary={t('gap', {
        skill: term.skill.name,
        from: formatDecimal(term.have, 1),
        to: formatDecimal(term.need, 1),
      })}
      aside={practiced === null ? t('noStep') : t('practiced', { level: formatDecimal(practiced, 1) })}
    >
      {() => {
        const suited = offersFor(term, offers, wishes);
        if (suited.length === 0) return <p>{t('none')}</p>;
        return (
          <ul className={styles.offers}>
            {suited.map((each) => (
              <li key={`${each.offer.catalog} ${each.offer.id}`}>
                <OfferLine report={report} leg={leg} term={term} suited={each} />
              </li>
            ))}
          </ul>
        );
      }}
    </Disclosure>
  );
}
