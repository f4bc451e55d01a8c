// The moves on from the selected job as a list: what the map draws as numbered lines, for eyes, keys and screen readers alike.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { setDestination } from '../../store/actions.ts';
import { findOnwardMoves, selectOnwardMoves } from '../../store/onward-moves.ts';
import { useApp } from '../../store/store.ts';
import { formatMonths } from '../../words/format.ts';
import { UseWords } from '../move-figures/UseWords.tsx';
import { UsualWord } from '../move-figures/UsualWord.tsx';
import { flyTo } from './flights.ts';
import styles from './OnwardMoves.module.css';

type Props = { readonly context: MoveContext; readonly from: RoleId };

/** The list; nothing while it is not known, a sentence where there is none. */
export function OnwardMoves({ context, from }: Props) {
  const { t } = useTranslation('map');
  const moves = useApp(selectOnwardMoves);
  useEffect(() => void findOnwardMoves(context, from), [context, from]);
  if (moves === null) return null;
  const knowsUsual = packKnows(context.index.content).usual;
  return (
    <nav className={styles.onward} aria-labelledby="onward-title">
      <h2 id="onward-title">{t('onward.title')}</h2>
      <p>{moves.length === 0 ? t('onward.none') : t('onward.intro')}</p>
      <ol>
        {moves.map((move, at) => (
          <li key={move.destination.id}>
            <button
              type="button"
              onClick={() => {
                setDestination({ kind: 'role', role: move.destination.id });
                flyTo(move.destination.id);
              }}
            >
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <span className={styles.title}>{move.destination.title}</span>
              <span className={styles.figures}>
                {formatMonths(move.effort)} · <UseWords score={move.score} />
                {knowsUsual && (
                  <>
                    {' '}
                    · <UsualWord move={move} />
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
