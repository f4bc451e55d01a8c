// Carries the chosen colors, motion, language and text size to the page; what is left to the system follows the system.
import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../shared/model/settings.ts';
import { api } from '../api/client.ts';
import { useApp } from '../store/store.ts';
import { speak } from '../words/i18n.ts';
import { menuWords } from './native-menu.ts';

/** The themes there are tokens for. */
export type ThemeName = Exclude<Theme, 'system'>;

const systemAsks = {
  dark: () => window.matchMedia('(prefers-color-scheme: dark)'),
  contrast: () => window.matchMedia('(prefers-contrast: more), (forced-colors: active)'),
};

function subscribe(onChange: () => void): () => void {
  const queries = Object.values(systemAsks).map((ask) => ask());
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** The theme the system asks for: more contrast goes before dark. */
function systemTheme(): ThemeName {
  if (systemAsks.contrast().matches) return 'contrast';
  return systemAsks.dark().matches ? 'dark' : 'light';
}

/** The theme in force, by choice or by the system. */
export function useThemeName(): ThemeName {
  const chosen = useApp((state) => state.settings.theme);
  const system = useSyncExternalStore(subscribe, systemTheme);
  return chosen === 'system' ? system : chosen;
}

/** Keeps the page in the colors in force, and still where the person wants it still. */
export function usePageAppearance(theme: ThemeName): void {
  const motion = useApp((state) => state.settings.motion);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset.motion = motion;
  }, [motion]);
}

/** Speaks the chosen language, on from when the settings are there. */
export function useChosenLanguage(): void {
  const language = useApp((state) => state.settings.language);
  useEffect(() => {
    void speak(language);
  }, [language]);
}

/** Keeps the native menu in the language of the screens. */
export function useNativeMenu(): void {
  const language = useApp((state) => state.language);
  useEffect(() => {
    void api().menu.show(menuWords(language));
  }, [language]);
}

/** Tells the window the chosen colors and text size; only once the settings are there, or it would undo them. */
export function useWindowAppearance(): void {
  const theme = useApp((state) => state.settings.theme);
  const textScale = useApp((state) => state.settings.textScale);
  useEffect(() => {
    void api().theme.set({ theme });
  }, [theme]);
  useEffect(() => {
    void api().zoom.set({ factor: textScale });
  }, [textScale]);
}
