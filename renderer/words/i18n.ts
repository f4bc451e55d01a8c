// All words of the screens, by language and namespace. English is part of the bundle; the others are loaded when they are
// spoken, each as one chunk, and have exactly English's keys (test/unit/words).
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages, type Settings } from '../../shared/model/settings.ts';
import { useApp } from '../store/store.ts';
import { words as english } from './en.ts';

/** The words of one language. */
type Words = typeof english;

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'common';
    readonly resources: Words;
  }
}

/** The languages beside English: each is offered once its words are here. */
const loadWords: Readonly<Partial<Record<Language, () => Promise<{ readonly words: Words }>>>> = {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
};

/** The languages the screens can be in. */
export const offeredLanguages: readonly Language[] = languages.filter(
  (language) => language === 'en' || language in loadWords,
);

/** Makes the English words ready; synchronous, since they are part of the bundle. */
export function initWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: english },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** The language to speak: the chosen one; else the first of the system's, as "fr-CA", that is here; else English. */
export function spokenLanguage(
  choice: Settings['language'],
  ofSystem: readonly string[] = navigator.languages,
): Language {
  for (const tag of choice === 'system' ? ofSystem : [choice]) {
    const found = offeredLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** Speaks the chosen language from now on: words, numbers, dates, and names where the job data has them in it. */
export async function speak(choice: Settings['language']): Promise<void> {
  const language = spokenLanguage(choice);
  if (language === i18next.language) return;
  if (!i18next.hasResourceBundle(language, 'common')) {
    const loaded = await loadWords[language]?.();
    for (const [namespace, entries] of Object.entries(loaded?.words ?? {})) {
      i18next.addResourceBundle(language, namespace, entries);
    }
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  useApp.setState({ language });
}
