// The bar over every screen: where one is, the screens, and what can be done from all of them. In narrow windows tools leave
// the bar one by one; all of them are in the menu at its end.
import {
  ArrowLeftRight,
  Contrast,
  Database,
  Redo2,
  Settings,
  ShieldCheck,
  Table2,
  Undo2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { editSettings, show } from '../store/actions.ts';
import { selectOpenMove, selectPackName } from '../store/selectors.ts';
import { type Screen, tabs } from '../store/state.ts';
import { redo, undo, useApp } from '../store/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Logo } from './Logo.tsx';
import { MoreButton } from './MoreButton.tsx';
import styles from './TopBar.module.css';
import { type ThemeName, useThemeName } from './use-appearance.ts';

/** The bar. */
export function TopBar() {
  const { t } = useTranslation();
  const title = useApp((state) => state.plan?.title ?? null);
  const pack = useApp(selectPackName);
  const context = [title, pack].filter(Boolean).join(' · ');
  return (
    <header className={styles.bar}>
      <div className={styles.left}>
        <Logo />
        <span className={styles.name}>{t('appName')}</span>
        <span className={styles.context} title={context}>
          {context}
        </span>
      </div>
      <Tabs />
      <div className={styles.right}>
        <span className={styles.offline} title={t('offlineWhy')}>
          <ShieldCheck size={15} aria-hidden="true" />
          {t('offline')}
        </span>
        <OtherScreens />
        <Tools />
        <MoreButton />
      </div>
    </header>
  );
}

function Tabs() {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  const hasMove = useApp((state) => selectOpenMove(state) !== null);
  return (
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
  );
}

const OTHERS = [
  ['table', Table2],
  ['compare', ArrowLeftRight],
  ['packs', Database],
  ['settings', Settings],
] as const satisfies readonly (readonly [Screen, unknown])[];

function OtherScreens() {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  const compared = useApp((state) => state.compared.length);
  return (
    <nav className={styles.others} aria-label={t('moreScreensLabel')}>
      {OTHERS.map(([name, Icon]) => (
        <IconButton
          key={name}
          className={styles[name]}
          label={
            name === 'compare' && compared > 0 ? t('compareCount', { count: compared }) : t(`screens.${name}`)
          }
          icon={
            <>
              <Icon size={17} />
              {name === 'compare' && compared > 0 && <span className={styles.count}>{compared}</span>}
            </>
          }
          aria-current={screen === name ? 'page' : undefined}
          onClick={() => show(name)}
        />
      ))}
    </nav>
  );
}

/** The theme the button gives when one is in force. */
const NEXT_THEME = { light: 'dark', dark: 'contrast', contrast: 'light' } as const satisfies Record<
  ThemeName,
  ThemeName
>;

function Tools() {
  const { t } = useTranslation();
  const canUndo = useStore(useApp.temporal, (history) => history.pastStates.length > 0);
  const canRedo = useStore(useApp.temporal, (history) => history.futureStates.length > 0);
  const next = NEXT_THEME[useThemeName()];
  return (
    <>
      <IconButton label={t('undo')} icon={<Undo2 size={17} />} disabled={!canUndo} onClick={undo} />
      <IconButton label={t('redo')} icon={<Redo2 size={17} />} disabled={!canRedo} onClick={redo} />
      <IconButton
        className={styles.theme}
        label={t(`theme.to.${next}`)}
        icon={<Contrast size={17} />}
        onClick={() => editSettings({ theme: next })}
      />
    </>
  );
}
