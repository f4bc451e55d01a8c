// All words of the screens, by language and namespace. English is the complete one; others follow its keys.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from './en/common.json';
import compareWords from './en/compare.json';
import editWords from './en/edit.json';
import errors from './en/errors.json';
import mapWords from './en/map.json';
import moveWords from './en/move.json';
import packWords from './en/packs.json';
import pictureWords from './en/pictures.json';
import planWords from './en/plan.json';
import profileWords from './en/profile.json';
import routeWords from './en/routes.json';
import settingsWords from './en/settings.json';
import startWords from './en/start.json';
import tableWords from './en/table.json';
import withinWords from './en/within.json';

/** The English words; keys of every `t` are checked against them. */
const english = {
  common,
  edit: editWords,
  errors,
  map: mapWords,
  move: moveWords,
  packs: packWords,
  plan: planWords,
  compare: compareWords,
  profile: profileWords,
  routes: routeWords,
  table: tableWords,
  settings: settingsWords,
  pictures: pictureWords,
  start: startWords,
  within: withinWords,
} as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'common';
    readonly resources: typeof english;
  }
}

/** Makes the words ready; synchronous, since they are part of the bundle. */
export function initWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: english },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
