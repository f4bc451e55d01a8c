// Every plan there is, the damaged ones too, each named; a removed plan can be had back.
import { CircleAlert, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListing } from '../../../../shared/files/answers.ts';
import type { PlanSummary } from '../../../../shared/model/plan.ts';
import { show } from '../../../store/actions.ts';
import {
  openPlanById,
  refreshPlans,
  removePlan,
  restorePlan,
  undoRemove,
} from '../../../store/plan-actions.ts';
import { selectOpenMove } from '../../../store/selectors.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { formatDate, formatTime } from '../../../words/format.ts';
import { FromTo } from '../FromTo.tsx';
import styles from './PlanList.module.css';

/** The list of plans with ways to open, remove and bring back. */
export function PlanList() {
  const { t } = useTranslation(['plan', 'common']);
  const plans = useApp((state) => state.plans);
  const errorText = useErrorText();
  const [removed, setRemoved] = useState<PlanSummary | null>(null);
  useEffect(() => void refreshPlans(), []);
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <h1>{t('plan:list.title')}</h1>
        <div role="status">
          {removed !== null && (
            <p className={styles.removed}>
              {t('plan:list.removed', { title: removed.title })}
              <Button
                look="quiet"
                onClick={() => {
                  void undoRemove(removed.id);
                  setRemoved(null);
                }}
              >
                {t('common:undo')}
              </Button>
            </p>
          )}
        </div>
        {plans.status === 'loading' && <p>{t('plan:list.loading')}</p>}
        {plans.status === 'failed' && (
          <div role="alert" className={styles.failed}>
            <p>{errorText(plans.error)}</p>
            <Button onClick={() => void refreshPlans()}>{t('plan:list.tryAgain')}</Button>
          </div>
        )}
        {plans.status === 'ready' && plans.plans.length === 0 && <NoPlans />}
        {plans.status === 'ready' && plans.plans.length > 0 && (
          <ul className={styles.list}>
            {plans.plans.map((listing) => (
              <li key={listing.state === 'readable' ? listing.summary.id : listing.id}>
                <Listing
                  listing={listing}
                  onRemove={async (summary) => {
                    if (await removePlan(summary.id)) setRemoved(summary);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}

function NoPlans() {
  const { t } = useTranslation('plan');
  const hasMove = useApp((state) => selectOpenMove(state) !== null);
  return (
    <div className={styles.empty}>
      <p>{t(hasMove ? 'list.emptyWithDestination' : 'list.empty')}</p>
      <Button look="primary" onClick={() => show(hasMove ? 'move' : 'map')}>
        {t(hasMove ? 'list.goToMove' : 'list.goToMap')}
      </Button>
    </div>
  );
}

function Listing(props: {
  readonly listing: PlanListing;
  readonly onRemove: (summary: PlanSummary) => void;
}) {
  const { listing, onRemove } = props;
  return listing.state === 'readable' ? (
    <Readable summary={listing.summary} onRemove={onRemove} />
  ) : (
    <Damaged listing={listing} />
  );
}

function Readable(props: {
  readonly summary: PlanSummary;
  readonly onRemove: (summary: PlanSummary) => void;
}) {
  const { t } = useTranslation('plan');
  const { summary, onRemove } = props;
  const { id, title, originTitle, targetTitle, direction, savedAt, pack, stepsDone, stepsTotal } = summary;
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
      <p className={styles.facts}>
        <Chip tone="destination">{t(`direction.${direction}`)}</Chip>
        <span>{t('list.steps', { done: stepsDone, count: stepsTotal })}</span>
        <span>{t('pack.option', { name: pack.title, edition: pack.edition })}</span>
        <span>{t('list.saved', { date: formatDate(savedAt), time: formatTime(savedAt) })}</span>
      </p>
      <div className={styles.ways}>
        <Button aria-label={t('list.openPlan', { title })} onClick={() => void openPlanById(id)}>
          {t('list.open')}
        </Button>
        <IconButton
          label={t('list.remove', { title })}
          icon={<Trash2 size={17} />}
          onClick={() => onRemove(summary)}
        />
      </div>
    </article>
  );
}

function Damaged({ listing }: { readonly listing: Extract<PlanListing, { state: 'unreadable' }> }) {
  const { t } = useTranslation(['plan', 'errors']);
  const errorText = useErrorText();
  const { error, id } = listing;
  return (
    <article className={`${styles.plan} ${styles.damaged}`}>
      <h2>
        <CircleAlert size={17} aria-hidden="true" />
        {t('plan:list.damaged')}
      </h2>
      <p className={styles.way}>{errorText(error)}</p>
      <div className={styles.ways}>
        {error.code === 'file-damaged' && error.goodCopies > 0 && (
          <Button onClick={() => void restorePlan(id)}>{t('errors:openCopy')}</Button>
        )}
      </div>
    </article>
  );
}
