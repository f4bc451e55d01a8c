// The plan screen: the open plan, or the list of all plans when none is open.
import { useApp } from '../../store/store.ts';
import { PlanList } from './library/PlanList.tsx';
import { PlanEditor } from './PlanEditor.tsx';

/** The screen of plans. */
export function PlanScreen() {
  const plan = useApp((state) => state.plan);
  return plan === null ? <PlanList /> : <PlanEditor key={plan.id} plan={plan} />;
}
