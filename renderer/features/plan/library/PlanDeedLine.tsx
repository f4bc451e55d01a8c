// What was just done to a plan of the list, and the way back. It stays in sight while the list scrolls.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanId } from '../../../../shared/model/plan.ts';
import { openPlanById, undoRemove } from '../../../store/plan-actions.ts';
import { putAway } from '../../../store/plan-library-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './PlanList.module.css';

/** Something done to a plan. */
export type PlanDeed = {
  readonly kind: 'removed' | 'duplicated' | 'isAway' | 'isBack';
  readonly id: PlanId;
  readonly title: string;
};

/** Tells what was done; nothing when nothing was. */
export function PlanDeedLine(props: { readonly deed: PlanDeed | null; readonly onUndone: () => void }) {
  const { t } = useTranslation(['library', 'common']);
  const { deed, onUndone } = props;
  return (
    <div role="status" className={styles.deed}>
      {deed !== null && (
        <p>
          {t(`library:${deed.kind}`, { title: deed.title })}
          {deed.kind === 'duplicated' ? (
            <Button look="quiet" onClick={() => void openPlanById(deed.id)}>
              {t('library:open')}
            </Button>
          ) : (
            <UndoButton
              key={`${deed.kind} ${deed.id}`}
              onClick={() => {
                void undo(deed);
                onUndone();
              }}
            />
          )}
        </p>
      )}
    </div>
  );
}

/** Takes the focus: the line of the list that had it is gone. */
function UndoButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation('common');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <Button ref={button} look="quiet" onClick={onClick}>
      {t('undo')}
    </Button>
  );
}

function undo({ kind, id }: PlanDeed): Promise<unknown> {
  return kind === 'removed' ? undoRemove(id) : putAway(id, kind === 'isBack');
}
