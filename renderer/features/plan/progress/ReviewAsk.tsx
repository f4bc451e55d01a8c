// A plan in which nothing has happened for long asks to be looked over; an answer is one button.
import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../shared/model/plan.ts';
import { setReviewed } from '../../../../shared/plans/edits.ts';
import { reviewDue } from '../../../../shared/plans/progress.ts';
import { editPlan } from '../../../store/actions.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './ReviewAsk.module.css';

/** The ask; nothing while the plan is alive. */
export function ReviewAsk({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('progress');
  const days = reviewDue(plan, new Date());
  if (days === null) return null;
  return (
    <div className={styles.ask} role="status">
      <CalendarClock size={17} aria-hidden="true" />
      <p>{t('review', { count: days })}</p>
      <Button onClick={() => editPlan('reviewed', (open) => setReviewed(open, new Date().toISOString()))}>
        {t('reviewed')}
      </Button>
    </div>
  );
}
