// The line of a plan: where it leads, what one brings then and now, what comes next and whether that is late, how far it is.
import { Archive, ArchiveRestore, CalendarClock, Copy, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../../../shared/model/plan.ts';
import { dayOf } from '../../../../shared/plans/days.ts';
import { isOverdue } from '../../../../shared/plans/library-order.ts';
import { openPlanById, removePlan } from '../../../store/plan-actions.ts';
import { duplicateListedPlan, putAway } from '../../../store/plan-library-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { formatDate, formatDay, formatTime, shareInWords } from '../../../words/format.ts';
import { FromTo } from '../FromTo.tsx';
import type { PlanDeed } from './PlanDeedLine.tsx';
import styles from './PlanList.module.css';

type Props = { readonly summary: PlanSummary; readonly onDeed: (deed: PlanDeed) => void };

/** A plan that can be read. */
export function ListedPlan({ summary, onDeed }: Props) {
  const { t } = useTranslation(['library', 'plan']);
  const { id, title, originTitle, targetTitle, targetKind, direction, savedAt, pack } = summary;
  const { stepsDone, stepsTotal } = summary;
  return (
    <article className={styles.plan}>
      <h2>
        <button type="button" className={styles.title} onClick={() => void openPlanById(id)}>
          {title}
        </button>
      </h2>
      <p className={styles.way}>
        <FromTo origin={originTitle} target={targetTitle} />
      </p>
      <NextStep summary={summary} />
      <p className={styles.facts}>
        <Chip tone="destination">{t(`plan:direction.${direction}`)}</Chip>
        {targetKind === 'route' && <Chip>{t('library:overStops')}</Chip>}
        <Readiness summary={summary} />
        {stepsTotal > 0 && <span>{t('library:steps', { done: stepsDone, count: stepsTotal })}</span>}
      </p>
      <p className={styles.saved}>
        <span>{t('plan:pack.option', { name: pack.title, edition: pack.edition })}</span>
        <span>{t('library:saved', { date: formatDate(savedAt), time: formatTime(savedAt) })}</span>
      </p>
      <Ways summary={summary} onDeed={onDeed} />
    </article>
  );
}

function NextStep({ summary }: Pick<Props, 'summary'>) {
  const { t } = useTranslation('library');
  const { next, stepsTotal } = summary;
  if (next === null) return <p className={styles.next}>{t(stepsTotal === 0 ? 'noSteps' : 'allDone')}</p>;
  const { due } = next;
  const step = next.title.trim() || t('untitled');
  if (due !== null && isOverdue(summary, dayOf(new Date()))) {
    return (
      <p className={styles.next}>
        <Chip tone="closed" icon={<CalendarClock size={14} aria-hidden="true" />}>
          {t('overdue', { date: formatDay(due) })}
        </Chip>{' '}
        {t('next', { step })}
      </p>
    );
  }
  return (
    <p className={styles.next}>
      {due === null ? t('next', { step }) : t('nextBy', { step, date: formatDay(due) })}
    </p>
  );
}

function Readiness({ summary }: Pick<Props, 'summary'>) {
  const { t } = useTranslation('library');
  const { readinessThen, readinessNow } = summary;
  if (readinessNow === null) return <span>{t('readiness.unknown')}</span>;
  const now = shareInWords(readinessNow);
  if (readinessThen === null) return <span>{t('readiness.nowOnly', { now })}</span>;
  const then = shareInWords(readinessThen);
  return <span>{t(now === then ? 'readiness.same' : 'readiness.changed', { now, then })}</span>;
}

function Ways({ summary, onDeed }: Props) {
  const { t } = useTranslation('library');
  const { id, title, archivedAt } = summary;
  const isAway = archivedAt !== null;
  const moveShelf = async () => {
    if (await putAway(id, !isAway)) onDeed({ kind: isAway ? 'isBack' : 'isAway', id, title });
  };
  const duplicate = async () => {
    const copy = await duplicateListedPlan(id);
    if (copy !== null) onDeed({ kind: 'duplicated', id: copy.id, title: copy.title });
  };
  const remove = async () => {
    if (await removePlan(id)) onDeed({ kind: 'removed', id, title });
  };
  return (
    <div className={styles.ways}>
      <Button aria-label={t('openPlan', { title })} onClick={() => void openPlanById(id)}>
        {t('open')}
      </Button>
      <IconButton
        label={t('duplicate', { title })}
        icon={<Copy size={17} aria-hidden="true" />}
        onClick={() => void duplicate()}
      />
      <IconButton
        label={t(isAway ? 'bringBack' : 'putAway', { title })}
        icon={
          isAway ? <ArchiveRestore size={17} aria-hidden="true" /> : <Archive size={17} aria-hidden="true" />
        }
        onClick={() => void moveShelf()}
      />
      <IconButton
        label={t('remove', { title })}
        icon={<Trash2 size={17} aria-hidden="true" />}
        onClick={() => void remove()}
      />
    </div>
  );
}
