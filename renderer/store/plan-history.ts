// Earlier versions of a plan: the list, one of them, and one as a plan of its own.
import i18next from 'i18next';
import type { PlanVersion } from '../../shared/files/answers.ts';
import type { Plan, PlanId } from '../../shared/model/plan.ts';
import type { Result } from '../../shared/model/result.ts';
import { api } from '../api/client.ts';
import { formatDate, formatTime } from '../words/format.ts';
import { openPlanById } from './plan-actions.ts';
import { saveAsNew } from './plan-library-actions.ts';

/** The versions of a plan that open, the latest first. */
export function listVersions(id: PlanId): Promise<Result<PlanVersion[]>> {
  return api().plan.history({ id });
}

/** One version of a plan, by the time that names it. */
export function readVersion(id: PlanId, time: number): Promise<Result<Plan>> {
  return api().plan.version({ id, time });
}

/** Opens a version as a plan of its own, whose title says of when it is; the present plan stays as it is. */
export async function restoreAsCopy(version: Plan): Promise<void> {
  const { title, savedAt } = version;
  const when = { date: formatDate(savedAt), time: formatTime(savedAt) };
  const copy = await saveAsNew(version, i18next.t('history:copyTitle', { title, ...when }));
  if (copy !== null) await openPlanById(copy.id);
}
