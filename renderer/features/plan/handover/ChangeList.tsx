// What one side changed alone, or both alike: part by part, before and now.
import { useTranslation } from 'react-i18next';
import { pathKey } from '../../../../shared/plans/merge.ts';
import type { MergeChange } from '../../../../shared/plans/merge-tree.ts';
import styles from './MergeView.module.css';
import type { PartWords } from './part-words.ts';

type Props = {
  readonly by: MergeChange['by'];
  readonly changes: readonly MergeChange[];
  readonly words: PartWords;
  readonly author: string;
  /** No version is known that both sides have had: then nothing is said of who changed what. */
  readonly isApart: boolean;
};

/** The changes of one side; nothing where it made none. */
export function ChangeList({ by, changes, words, author, isApart }: Props) {
  const { t } = useTranslation('handover');
  if (changes.length === 0) return null;
  const whose = by === 'theirs' && author !== '' ? 'theirsBy' : by;
  const title =
    isApart && whose !== 'both'
      ? t(`merge.only.${whose}`, { author })
      : t(`merge.changed.${whose}`, { author });
  return (
    <section className={styles.changes}>
      <h2>{title}</h2>
      <ul>
        {changes.map((change) => (
          <li key={pathKey(change.path)}>
            <Change change={change} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change, words }: { readonly change: MergeChange; readonly words: PartWords }) {
  const { t } = useTranslation('handover');
  const { path, before, after } = change;
  const { of, name } = words.nameOf(path);
  const [was, is] = [before, after].map((value) => words.linesOf(path, value).join('\n'));
  return (
    <>
      <h3>
        {of !== null && <span className={styles.of}>{of}</span>}
        {name}
      </h3>
      {before === undefined || after === undefined ? (
        <p className={styles.lines}>
          {before === undefined ? t('merge.added', { value: is }) : t('merge.removed')}
        </p>
      ) : (
        <dl className={styles.beforeAndNow}>
          <div>
            <dt>{t('merge.from')}</dt>
            <dd className={styles.lines}>{was}</dd>
          </div>
          <div>
            <dt>{t('merge.to')}</dt>
            <dd className={styles.lines}>{is}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
