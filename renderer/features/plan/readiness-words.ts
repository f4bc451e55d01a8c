// How much of what the destination asks a person brings, in words, and whose levels that is from.
import i18next from 'i18next';
import type { PlanReport } from '../../../shared/report/plan-report.ts';
import { shareInWords } from '../../words/format.ts';

/** "about half of it", and "levels my job usually asks for". Without its job data, as it was when the plan was made. */
export function readinessWords({ plan, now }: PlanReport): { readonly value: string; readonly note: string } {
  const readiness = now === null ? plan.snapshot.readiness : (now.open.move.score?.readiness ?? null);
  const hasRated = Object.keys(plan.person.ratings).length > 0;
  return {
    value:
      readiness === null
        ? i18next.t('common:notKnown')
        : i18next.t('plan:print.ofIt', { share: shareInWords(readiness) }),
    note: i18next.t(hasRated ? 'plan:print.rated' : 'plan:print.assumed'),
  };
}
