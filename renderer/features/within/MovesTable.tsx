// The suggested moves as a table: every figure beside its job, the whole row one button by keyboard and pointer.
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../shared/moves/move.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
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

/** A row a move; no column of what the job data know of no job. */
export function MovesTable({ moves, content, onOpen }: Props) {
  const { t } = useTranslation(['within', 'common']);
  const knows = packKnows(content);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('within:title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('within:columns.job')}</th>
          <th scope="col">{t('within:columns.time')}</th>
          {knows.pay && <th scope="col">{t('within:columns.pay')}</th>}
          {knows.usual && <th scope="col">{t('within:columns.usual')}</th>}
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
            {knows.pay && (
              <td>
                <Pay move={move} content={content} />
              </td>
            )}
            {knows.usual && (
              <td>
                <UsualWord move={move} />
              </td>
            )}
            <td>
              <GateChips gates={move.gates} told={['closed']} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Pay there; said once where neither figure is known. */
function Pay({ move, content }: { readonly move: Move; readonly content: PackContent }) {
  const { t } = useTranslation();
  const { lowerQuartile, median } = move.pay;
  if (lowerQuartile === null && median === null) return t('payNotKnown');
  return (
    <>
      <span className={styles.pay}>
        {formatPay(lowerQuartile, content.currency, content.payTopCode)} ·{' '}
        {formatPay(median, content.currency, content.payTopCode)}
      </span>
      <PayChange pay={move.pay} content={content} />
    </>
  );
}
