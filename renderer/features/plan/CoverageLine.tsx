// The fixed line of every plan, on screen and on paper: how much of the work the steps cover, and which barriers have none.
import { useTranslation } from 'react-i18next';
import type { PlanNow } from '../../../shared/report/plan-report.ts';
import { shareInWords } from '../../words/format.ts';
import styles from './CoverageLine.module.css';

/** "These steps cover about half the estimated work. 2 barriers have no step." */
export function CoverageLine({ now }: { readonly now: PlanNow }) {
  const { t } = useTranslation('plan');
  return (
    <p className={styles.line}>
      <WorkCovered now={now} /> {t(...barrierKey(now))}
    </p>
  );
}

function WorkCovered({ now }: { readonly now: PlanNow }) {
  const { t } = useTranslation('plan');
  if (now.open.explanation === null) return t('coverage.unknown');
  if (now.coverage === null) return t('coverage.allMet');
  if (now.coverage === 0) return t('coverage.none');
  return t('coverage.share', { share: shareInWords(now.coverage) });
}

function barrierKey({ closed, barriersWithoutStep }: PlanNow) {
  const count = barriersWithoutStep.length;
  if (count > 0) return ['coverage.barriers', { count }] as const;
  return [closed.length > 0 ? 'coverage.barriersNone' : 'coverage.barriersFree', {}] as const;
}
