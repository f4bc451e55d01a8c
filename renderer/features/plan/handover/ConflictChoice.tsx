// One part that both sides changed, each in another way: both values side by side, to choose from.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeConflict, Side } from '../../../../shared/plans/merge-tree.ts';
import { choosePart } from '../../../store/handover-actions.ts';
import styles from './MergeView.module.css';
import type { PartWords } from './part-words.ts';

type Props = {
  readonly conflict: MergeConflict;
  /** What the person chose; null until they did. */
  readonly chosen: Side | null;
  readonly words: PartWords;
  readonly author: string;
};

/** A choice between the two. */
export function ConflictChoice({ conflict, chosen, words, author }: Props) {
  const { t } = useTranslation('handover');
  const group = useId();
  const { path, base } = conflict;
  const { of, name } = words.nameOf(path);
  const theirs = author === '' ? t('merge.theirs') : t('merge.theirsBy', { author });
  return (
    <fieldset className={styles.conflict}>
      <legend>
        {of !== null && <span className={styles.of}>{of}</span>}
        {name}
      </legend>
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={styles.side}>
            <input
              type="radio"
              name={group}
              checked={chosen === side}
              onChange={() => choosePart(path, side)}
            />
            <span>
              <b>{side === 'mine' ? t('merge.mine') : theirs}</b>
              <span className={styles.lines}>{words.linesOf(path, conflict[side]).join('\n')}</span>
            </span>
          </label>
        ))}
      </div>
      {base !== undefined && (
        <p className={styles.before}>{t('merge.before', { value: words.linesOf(path, base).join(' · ') })}</p>
      )}
    </fieldset>
  );
}
