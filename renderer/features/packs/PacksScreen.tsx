// The job data there is, which of it is in use, and the way to bring in more.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshPacks } from '../../store/pack-actions.ts';
import { prepareToSwitch } from '../../store/pack-in-use.ts';
import { refreshPlans } from '../../store/plan-actions.ts';
import { useApp } from '../../store/store.ts';
import { BringIn } from './BringIn.tsx';
import { CatalogList } from './CatalogList.tsx';
import { ImportSteps } from './import/ImportSteps.tsx';
import { PackList } from './PackList.tsx';
import styles from './PacksScreen.module.css';
import { useFocusAfter } from './use-focus-after.ts';

/** The screen of job data: the list, or in its place the import under way. */
export function PacksScreen() {
  const { t } = useTranslation('packs');
  const isImporting = useApp((state) => state.importing.step !== 'none');
  const heading = useFocusAfter<HTMLHeadingElement>(isImporting);
  useEffect(() => {
    void refreshPacks();
    void refreshPlans();
    return prepareToSwitch();
  }, []);
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        {isImporting ? (
          <ImportSteps />
        ) : (
          <>
            <header className={styles.head}>
              <h1 ref={heading} tabIndex={-1}>
                {t('title')}
              </h1>
              <p>{t('intro')}</p>
            </header>
            <BringIn />
            <PackList />
            <CatalogList />
          </>
        )}
      </div>
    </main>
  );
}
