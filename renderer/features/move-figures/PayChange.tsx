// A change of pay: sign, mark and color together, never color alone; not known says so.
import { ChevronsRight, Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import type { PayComparison } from '../../../shared/moves/pay.ts';
import { formatMoneyChange } from '../../words/format.ts';
import styles from './PayChange.module.css';

const MARKS = { up: TrendingUp, same: Minus, down: TrendingDown, 'not-known': ChevronsRight } as const;

/** The change of median pay against now. */
export function PayChange({ pay, content }: { readonly pay: PayComparison; readonly content: PackContent }) {
  const { t } = useTranslation();
  const Mark = MARKS[pay.direction];
  return (
    <span className={`${styles.change} ${styles[pay.direction]}`}>
      {pay.change !== null && <Mark size={14} aria-hidden="true" />}
      {pay.change === null
        ? t('payNotKnown')
        : t('payChange', { change: formatMoneyChange(pay.change, content.currency) })}
    </span>
  );
}
