// The plan beside a copy of it that was changed apart: what came from whom, and a choice wherever both changed the same.
// Nothing is changed before the person takes the merged plan.
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../../shared/model/plan.ts';
import { mergePlans, pathKey } from '../../../../shared/plans/merge.ts';
import { planNames } from '../../../../shared/plans/plan-names.ts';
import {
  chooseParts,
  keepBoth,
  leaveCopy,
  type Merging,
  takeMerged,
} from '../../../store/handover-actions.ts';
import { selectIndex } from '../../../store/selectors.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import styles from './MergeView.module.css';
import { partWords } from './part-words.ts';

type Props = { readonly mine: Plan; readonly merging: Merging };

/** The whole of a merge, until it is taken or left. */
export function MergeView({ mine, merging: { copy, choices } }: Props) {
  const { t } = useTranslation('handover');
  const index = useApp(selectIndex);
  const { plan: theirs, base, author } = copy;
  const { changes, conflicts } = mergePlans(base, mine, theirs, choices);
  const words = partWords({
    plans: [mine, theirs, ...(base === null ? [] : [base])],
    names: [planNames(mine, index), copy.names, planNames(theirs, index)],
    currency: index?.content.currency ?? null,
  });
  const left = conflicts.filter(({ path }) => !choices.has(pathKey(path))).length;
  const common = { words, author, isApart: base === null };
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <header>
          <h1 ref={focusOnce} tabIndex={-1}>
            {t('merge.title')}
          </h1>
          <p>{t(author === '' ? 'merge.lead' : 'merge.leadBy', { title: mine.title, author })}</p>
          {base === null && <p className={styles.apart}>{t('merge.apart')}</p>}
        </header>
        {conflicts.length > 0 && (
          <section className={styles.conflicts}>
            <h2>{t(base === null ? 'merge.differing' : 'merge.conflicts', { count: conflicts.length })}</h2>
            {conflicts.length > 1 && <ForAll paths={conflicts.map(({ path }) => path)} />}
            {conflicts.map((conflict) => (
              <ConflictChoice
                key={pathKey(conflict.path)}
                conflict={conflict}
                chosen={choices.get(pathKey(conflict.path)) ?? null}
                {...common}
              />
            ))}
          </section>
        )}
        {(['theirs', 'mine', 'both'] as const).map((by) => (
          <ChangeList key={by} by={by} changes={changes.filter((change) => change.by === by)} {...common} />
        ))}
        <Ways left={left} />
      </div>
    </main>
  );
}

function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}

function ForAll({ paths }: { readonly paths: Parameters<typeof chooseParts>[0] }) {
  const { t } = useTranslation('handover');
  return (
    <p className={styles.all}>
      {t('merge.all')}
      <Button look="quiet" onClick={() => chooseParts(paths, 'mine')}>
        {t('merge.allMine')}
      </Button>
      <Button look="quiet" onClick={() => chooseParts(paths, 'theirs')}>
        {t('merge.allTheirs')}
      </Button>
    </p>
  );
}

function Ways({ left }: { readonly left: number }) {
  const { t } = useTranslation('handover');
  return (
    <footer className={styles.ways}>
      <p role="status">
        {left > 0 ? t('merge.left', { count: left }) : t('merge.ready')} {t('merge.undo')}
      </p>
      <div className={styles.buttons}>
        <Button look="primary" disabled={left > 0} onClick={takeMerged}>
          {t('merge.take')}
        </Button>
        <Button onClick={() => void keepBoth()}>{t('merge.keepBoth')}</Button>
        <Button look="quiet" onClick={leaveCopy}>
          {t('merge.leave')}
        </Button>
      </div>
    </footer>
  );
}
