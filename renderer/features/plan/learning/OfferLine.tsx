// One way to learn: what it is, what it takes, why it is offered, and a button that makes it a step.
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../../../shared/moves/explain.ts';
import { addStep } from '../../../../shared/plans/edits.ts';
import { proposedStep } from '../../../../shared/plans/new-plan.ts';
import type { OfferReason, SuitedOffer } from '../../../../shared/plans/offers.ts';
import { proposalOf } from '../../../../shared/plans/propose-steps.ts';
import type { PlanReport } from '../../../../shared/report/plan-report.ts';
import { editPlan } from '../../../store/actions.ts';
import { openLink } from '../../../store/links.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatAmount, formatDecimal, formatHours, formatLanguage } from '../../../words/format.ts';
import { planWords } from '../../../words/plan-words.ts';
import styles from './LearningPanel.module.css';

type Props = {
  readonly report: PlanReport;
  readonly leg: number;
  readonly term: Term;
  readonly suited: SuitedOffer;
};

/** The offer. */
export function OfferLine({ report, leg, term, suited }: Props) {
  const { t } = useTranslation(['learning', 'plan', 'step']);
  const reasonWords = useReasonWords();
  const { offer, way } = suited;
  const proposal = proposalOf(term, suited);
  const title = planWords.offer(offer, term.skill.name);
  const facts = [
    t(`plan:how.${way}`),
    proposal.hours !== null && formatHours(proposal.hours.low, proposal.hours.high),
    offer.cost !== null && offer.cost > 0 && formatAmount(offer.cost, offer.currency ?? report.currency),
    offer.provider,
  ].filter(Boolean);
  const add = () =>
    editPlan('addStep', (plan) =>
      addStep(
        plan,
        proposedStep(proposal, { leg, direction: plan.direction }, planWords, () => crypto.randomUUID()),
      ),
    );
  return (
    <>
      <div>
        <strong>{title}</strong>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        <ul className={styles.reasons} aria-label={t('learning:why')}>
          {suited.reasons.map((reason) => (
            <li key={reason.kind}>{reasonWords(reason)}</li>
          ))}
        </ul>
      </div>
      <div className={styles.ways}>
        <Button aria-label={t('learning:addLabel', { title })} onClick={add}>
          <Plus size={15} aria-hidden="true" />
          {t('learning:add')}
        </Button>
        {offer.url !== null && (
          <Button look="quiet" onClick={() => void openLink(offer.url ?? '')}>
            {t('step:openLink', { provider: offer.provider })}
          </Button>
        )}
      </div>
    </>
  );
}

/** Why an offer is there, in words. */
function useReasonWords(): (reason: OfferReason) => string {
  const { t } = useTranslation(['learning', 'plan']);
  return (reason) => {
    switch (reason.kind) {
      case 'practices':
        return t('learning:reasons.practices', {
          skill: reason.skill.name,
          from: formatDecimal(reason.from, 1),
          to: formatDecimal(reason.to, 1),
        });
      case 'way':
        return t('learning:reasons.way', { way: t(`plan:how.${reason.way}`) });
      case 'free':
        return t('learning:reasons.free');
      case 'within-budget':
        return t('learning:reasons.budget', { cost: formatAmount(reason.cost, reason.currency) });
      case 'language':
        return t('learning:reasons.language', { language: formatLanguage(reason.language) });
      case 'fits-hours':
        return t('learning:reasons.hours', { hours: reason.weeklyHours });
    }
  };
}
