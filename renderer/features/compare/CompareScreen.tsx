// Compare: up to four moves or ways side by side on one scale, and what only one of them asks to build.
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { show } from '../../store/actions.ts';
import { selectContext, selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { LacksNote } from '../move-figures/LacksNote.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { AddCompared } from './AddCompared.tsx';
import { ComparedGaps } from './ComparedGaps.tsx';
import styles from './CompareScreen.module.css';
import { CompareTable } from './CompareTable.tsx';
import { useCompared } from './use-compared.ts';

/** The screen, once there is a pack and a person. */
export function CompareScreen() {
  const { t } = useTranslation(['compare', 'map']);
  const index = useApp(selectIndex);
  const context = useApp(selectContext);
  if (index === null || context === null) {
    return (
      <main className={styles.none}>
        {index === null ? (
          <NoPack />
        ) : (
          <>
            <p>{t('compare:noPerson')}</p>
            <Button look="primary" onClick={() => show('start')}>
              {t('map:goToStart')}
            </Button>
          </>
        )}
      </main>
    );
  }
  return <SideBySide context={context} />;
}

function SideBySide({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('compare');
  const all = useCompared(context);
  const hasOthers = all.some(({ compared }) => compared.from !== context.person.role);
  const { content } = context.index;
  return (
    <main className={styles.screen}>
      <h1>{t('title')}</h1>
      <p className={styles.note}>{t('intro')}</p>
      {all.length > 0 && <CompareTable all={all} content={content} />}
      {all.length < 2 && <p role="status">{t(all.length === 0 ? 'empty' : 'one')}</p>}
      {hasOthers && <p className={styles.note}>{t('usually')}</p>}
      <LacksNote
        content={content}
        of={['pay', 'usual', 'outlook', 'exposure', 'tools']}
        className={styles.note}
      />
      {all.length > 1 && <ComparedGaps all={all} />}
      <AddCompared context={context} />
    </main>
  );
}
