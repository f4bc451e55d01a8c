// Who wrote something and when, as a phrase.
import i18next from 'i18next';
import type { RequirementEdit, Written } from '../../../shared/model/overlay.ts';
import { formatDate } from '../../words/format.ts';

/** "edited by you, 20 Nov 2026"; by name where one was left. */
export function writtenWords(what: 'edited' | 'added', { by, at }: Written): string {
  const date = formatDate(at);
  return by === '' ? i18next.t(`edit:${what}ByYou`, { date }) : i18next.t(`edit:${what}By`, { by, date });
}

/** The same of an edited requirement, of its newer value; null where nothing was edited. */
export function editedWords(edit: RequirementEdit | null): string | null {
  if (edit === null) return null;
  if (edit.change === 'not-asked') return writtenWords('edited', edit);
  const [newest] = [edit.importance, edit.level]
    .filter((value) => value !== null)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  return newest === undefined ? null : writtenWords('edited', newest);
}
