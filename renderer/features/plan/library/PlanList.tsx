// Every plan there is, the damaged ones too, each named; found, sorted, put away, and had back when removed.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListing } from '../../../../shared/files/answers.ts';
import { show } from '../../../store/actions.ts';
import { refreshPlans } from '../../../store/plan-actions.ts';
import { selectOpenMove } from '../../../store/selectors.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { useErrorText } from '../../../words/error-text.ts';
import { TakeInButton } from '../handover/TakeInButton.tsx';
import { ListedPlans } from './ListedPlans.tsx';
import { type PlanDeed, PlanDeedLine } from './PlanDeedLine.tsx';
import styles from './PlanList.module.css';

/** The list of plans with ways to open, duplicate, put away, remove and bring back. */
export function PlanList() {
  const { t } = useTranslation('library');
  const plans = useApp((state) => state.plans);
  const errorText = useErrorText();
  const [deed, setDeed] = useState<PlanDeed | null>(null);
  const screen = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => void refreshPlans(), []);
  return (
    <main className={styles.screen} ref={screen}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h1 ref={title} tabIndex={-1}>
            {t('title')}
          </h1>
          <TakeInButton />
        </div>
        <PlanDeedLine
          deed={deed}
          onUndone={() => {
            setDeed(null);
            title.current?.focus({ preventScroll: true });
          }}
        />
        {plans.status === 'loading' && <p>{t('loading')}</p>}
        {plans.status === 'failed' && (
          <div role="alert" className={styles.failed}>
            <p>{errorText(plans.error)}</p>
            <Button onClick={() => void refreshPlans()}>{t('tryAgain')}</Button>
          </div>
        )}
        {plans.status === 'ready' && (
          <Plans plans={plans.plans} scroller={() => screen.current} onDeed={setDeed} />
        )}
      </div>
    </main>
  );
}

function Plans(props: {
  readonly plans: readonly PlanListing[];
  readonly scroller: () => HTMLElement | null;
  readonly onDeed: (deed: PlanDeed) => void;
}) {
  return props.plans.length === 0 ? <NoPlans /> : <ListedPlans {...props} />;
}

function NoPlans() {
  const { t } = useTranslation('library');
  const hasMove = useApp((state) => selectOpenMove(state) !== null);
  return (
    <div className={styles.empty}>
      <p>{t(hasMove ? 'emptyWithDestination' : 'empty')}</p>
      <Button look="primary" onClick={() => show(hasMove ? 'move' : 'map')}>
        {t(hasMove ? 'goToMove' : 'goToMap')}
      </Button>
    </div>
  );
}
