// What is said of job data in lists: languages by name, and names one after the other.
import i18next from 'i18next';

/** The name of a language in the language of the screen: "en" is "English". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(i18next.language, { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** Names one after the other without "and", for lists of facts. */
export function inOneLine(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
