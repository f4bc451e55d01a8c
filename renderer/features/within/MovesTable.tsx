// The suggested moves as a table: every figure beside its job, the whole row one button by keyboard and pointer.
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import type { WithinQuery } from '../../../shared/moves/within.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatMonths, formatPay } from '../../words/format.ts';
import { GateChips } from '../move-figures/GateChips.tsx';
import { PayChange } from '../move-figures/PayChange.tsx';
import { UseWords } from '../move-figures/UseWords.tsx';
import { UsualWord } from '../move-figures/UsualWord.tsx';
import styles from './MovesTable.module.css';

type Props = {
  readonly moves: readonly Move[];
  readonly content: PackContent;
  readonly query: WithinQuery;
  readonly onOpen: (move: Move) => void;
};

/** A row a move. */
export function MovesTable({ moves, content, onOpen }: Props) {
  const { t } = useTranslation(['within', 'common']);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('within:title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('within:columns.job')}</th>
          <th scope="col">{t('within:columns.time')}</th>
          <th scope="col">{t('within:columns.pay')}</th>
          <th scope="col">{t('within:columns.usual')}</th>
          <th scope="col">{t('within:columns.barriers')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.destination.id}>
            <th scope="row">
              <button type="button" onClick={() => onOpen(move)}>
                {move.destination.title}
              </button>
              {move.destination.basis === 'estimated' && <Chip tone="unknown">{t('common:estimated')}</Chip>}
              <span>
                <UseWords score={move.score} />
              </span>
            </th>
            <td>{formatMonths(move.effort)}</td>
            <td>
              <span className={styles.pay}>
                {formatPay(move.pay.lowerQuartile, content.currency, content.payTopCode)} ·{' '}
                {formatPay(move.pay.median, content.currency, content.payTopCode)}
              </span>
              <PayChange pay={move.pay} content={content} />
            </td>
            <td>
              <UsualWord move={move} />
            </td>
            <td>
              <GateChips gates={move.gates} told={['closed']} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
