// Carries the chosen colors and text size to the page: system colors follow the system.
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '../api/client.ts';
import { useApp } from '../store/store.ts';

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  const query = systemDark();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether dark colors are on, by choice or by the system. */
export function useIsDark(): boolean {
  const theme = useApp((state) => state.settings.theme);
  const systemIsDark = useSyncExternalStore(subscribe, () => systemDark().matches);
  return theme === 'system' ? systemIsDark : theme === 'dark';
}

/** Keeps the page in the colors in force. */
export function usePageColors(dark: boolean): void {
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
}

/** Tells the window the chosen colors and text size; only once the settings are there, or it would undo them. */
export function useWindowAppearance(): void {
  const { theme, textScale } = useApp((state) => state.settings);
  useEffect(() => {
    void api().theme.set({ theme });
  }, [theme]);
  useEffect(() => {
    void api().zoom.set({ factor: textScale });
  }, [textScale]);
}
