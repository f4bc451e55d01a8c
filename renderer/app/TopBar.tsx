// The bar over every screen: where one is, the screens, undo and redo, colors.
import { Contrast, Redo2, ShieldCheck, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { editSettings, show } from '../store/actions.ts';
import { selectOpenMove, selectPackName } from '../store/selectors.ts';
import { tabs } from '../store/state.ts';
import { redo, undo, useApp } from '../store/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Logo } from './Logo.tsx';
import styles from './TopBar.module.css';
import { useThemeName } from './use-appearance.ts';

/** The bar. */
export function TopBar() {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  const title = useApp((state) => state.plan?.title ?? null);
  const pack = useApp(selectPackName);
  const hasMove = useApp((state) => selectOpenMove(state) !== null);
  return (
    <header className={styles.bar}>
      <div className={styles.left}>
        <Logo />
        <span className={styles.name}>{t('appName')}</span>
        <span className={styles.context}>{[title, pack].filter(Boolean).join(' · ')}</span>
      </div>
      <nav className={styles.tabs} aria-label={t('screensLabel')}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={screen === name ? 'page' : undefined}
            disabled={name === 'move' && !hasMove}
            onClick={() => show(name)}
          >
            {t(`screens.${name}`)}
          </button>
        ))}
      </nav>
      <div className={styles.right}>
        <span className={styles.offline} title={t('offlineWhy')}>
          <ShieldCheck size={15} aria-hidden="true" />
          {t('offline')}
        </span>
        <Tools />
      </div>
    </header>
  );
}

function Tools() {
  const { t } = useTranslation();
  const canUndo = useStore(useApp.temporal, (history) => history.pastStates.length > 0);
  const canRedo = useStore(useApp.temporal, (history) => history.futureStates.length > 0);
  const dark = useThemeName() === 'dark';
  return (
    <>
      <IconButton label={t('undo')} icon={<Undo2 size={17} />} disabled={!canUndo} onClick={undo} />
      <IconButton label={t('redo')} icon={<Redo2 size={17} />} disabled={!canRedo} onClick={redo} />
      <IconButton
        label={t(dark ? 'theme.toLight' : 'theme.toDark')}
        icon={<Contrast size={17} />}
        onClick={() => editSettings({ theme: dark ? 'light' : 'dark' })}
      />
    </>
  );
}
