// The frame: the bar, the map behind, the screen over it, and messages that wait for the person.
import { lazy, Suspense, use, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { MapHost } from '../features/map/MapHost.tsx';
import { useApp } from '../store/store.ts';
import styles from './App.module.css';
import { runCommand, runKey } from './commands.ts';
import { Notices } from './Notices.tsx';
import { Overlay } from './Overlay.tsx';
import { ScreenFailed } from './ScreenFailed.tsx';
import { ScreenLoading } from './ScreenLoading.tsx';
import { TopBar } from './TopBar.tsx';
import {
  useChosenLanguage,
  useNativeMenu,
  usePageAppearance,
  useThemeName,
  useWindowAppearance,
} from './use-appearance.ts';

/** Each screen is a part of its own: the map is drawn before any of them is evaluated. */
const SCREENS = {
  start: lazy(() =>
    import('../features/start/StartScreen.tsx').then((room) => ({ default: room.StartScreen })),
  ),
  map: lazy(() => import('../features/map/MapScreen.tsx').then((room) => ({ default: room.MapScreen }))),
  within: lazy(() =>
    import('../features/within/WithinScreen.tsx').then((room) => ({ default: room.WithinScreen })),
  ),
  move: lazy(() => import('../features/move/MoveScreen.tsx').then((room) => ({ default: room.MoveScreen }))),
  plan: lazy(() => import('../features/plan/PlanScreen.tsx').then((room) => ({ default: room.PlanScreen }))),
  packs: lazy(() =>
    import('../features/packs/PacksScreen.tsx').then((room) => ({ default: room.PacksScreen })),
  ),
  routes: lazy(() =>
    import('../features/routes/RoutesScreen.tsx').then((room) => ({ default: room.RoutesScreen })),
  ),
  compare: lazy(() =>
    import('../features/compare/CompareScreen.tsx').then((room) => ({ default: room.CompareScreen })),
  ),
  table: lazy(() =>
    import('../features/table/TableScreen.tsx').then((room) => ({ default: room.TableScreen })),
  ),
  profile: lazy(() =>
    import('../features/profile/ProfileScreen.tsx').then((room) => ({ default: room.ProfileScreen })),
  ),
  settings: lazy(() =>
    import('../features/settings/SettingsScreen.tsx').then((room) => ({ default: room.SettingsScreen })),
  ),
} as const;

const HintLine = lazy(() =>
  import('../features/hints/HintLine.tsx').then((room) => ({ default: room.HintLine })),
);

type Props = {
  /** Settles when settings and the open plan have been brought back. */
  readonly restored: Promise<void>;
  readonly onShown: () => void;
};

/** The whole window. */
export function App({ restored, onShown }: Props) {
  // Everything below is drawn again in another language, words and figures alike.
  useTranslation();
  const theme = useThemeName();
  const screen = useApp((state) => state.screen);
  usePageAppearance(theme);
  useCommands();
  return (
    <div className={styles.app}>
      <TopBar />
      <Notices />
      <Suspense>
        <HintLine restored={restored} />
      </Suspense>
      <div className={styles.ground}>
        <MapHost
          onShown={onShown}
          hidden={screen !== 'map' && screen !== 'start'}
          inert={screen !== 'map'}
          theme={theme}
        />
        <ErrorBoundary key={screen} FallbackComponent={ScreenFailed} onError={logFailure}>
          <Suspense fallback={<ScreenLoading />}>
            <CurrentScreen restored={restored} />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Overlay />
    </div>
  );
}

/** The screen, once it is known which: a plan that was open comes back, not the start in its place. */
function CurrentScreen({ restored }: Pick<Props, 'restored'>) {
  use(restored);
  useWindowAppearance();
  useChosenLanguage();
  useNativeMenu();
  const Screen = SCREENS[useApp((state) => state.screen)];
  return <Screen />;
}

function logFailure(error: unknown): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  void api().error.log({ message: message.slice(0, 2000), stack: stack.slice(0, 20_000) });
}

/** The keys and the native menu run the same commands. */
function useCommands(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (runKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    const stopMenu = api().on('menu:command', ({ command }) => runCommand(command));
    return () => {
      window.removeEventListener('keydown', onKey);
      stopMenu();
    };
  }, []);
}
