// The plan screen: the open plan, or the list of all plans when none is open; above it what came of a copy that is taken in,
// or in its place the plan beside that copy.
import { useTakingIn } from '../../store/handover-actions.ts';
import { useApp } from '../../store/store.ts';
import { MergeView } from './handover/MergeView.tsx';
import { TakeInCard } from './handover/TakeInCard.tsx';
import { PlanList } from './library/PlanList.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import styles from './PlanScreen.module.css';

/** The screen of plans. */
export function PlanScreen() {
  const plan = useApp((state) => state.plan);
  const merging = useTakingIn((state) => (state.step === 'merge' ? state : null));
  if (plan !== null && plan.id === merging?.copy.plan.id) return <MergeView mine={plan} merging={merging} />;
  return (
    <div className={styles.stack}>
      <TakeInCard />
      <div className={styles.rest}>
        {plan === null ? <PlanList /> : <PlanEditor key={plan.id} plan={plan} />}
      </div>
    </div>
  );
}
