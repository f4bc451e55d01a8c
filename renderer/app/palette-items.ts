// What the palette offers for what was typed: commands that can run now, and jobs by any of their titles.
import type { TFunction } from 'i18next';
import type { RoleId } from '../../shared/model/pack.ts';
import type { TitleAnswer } from '../../shared/search/title-search.ts';
import { setDestination, show } from '../store/actions.ts';
import { commandGroups, commands } from './command-list.ts';
import { labelOf } from './command-words.ts';

/** One line of the palette. */
export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  /** Another title by which a job was found. */
  readonly aside: string | null;
  readonly key: string | null;
  readonly run: () => void;
};

export type PaletteGroup = { readonly label: string; readonly items: readonly PaletteItem[] };

/** How many jobs are offered beside the commands. */
export const JOBS_SHOWN = 6;

/** Lower case without accents, so that "leger" finds "léger". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/**
 * How well a label answers what was typed, less is better: its beginning, beginnings of its words, or all letters in their
 * order; null when it does not. O(letters).
 */
export function matchRank(label: string, query: string): number | null {
  const [text, wanted] = [plain(label), plain(query.trim())];
  if (text.startsWith(wanted)) return 0;
  const words = text.split(/[^\p{Letter}\p{Number}]+/u);
  if (wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)))) return 1;
  let at = 0;
  for (const letter of wanted.replace(/\s/g, '')) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return null;
  }
  return 2;
}

/** The commands that answer a query, by group in the order of the list; within a group the best first. */
export function commandItems(query: string, t: TFunction<'commands'>): PaletteGroup[] {
  const offered = commands
    .filter(({ id, when }) => id !== 'palette:show' && when())
    .map((command) => ({ ...command, label: labelOf(command.id, t) }))
    .flatMap((command) => {
      const rank = matchRank(command.label, query);
      return rank === null ? [] : [{ ...command, rank, aside: null }];
    });
  return commandGroups
    .map((group) => ({
      label: t(`group.${group}`),
      items: offered.filter((each) => each.group === group).toSorted((a, b) => a.rank - b.rank),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The jobs that answer a query, to be shown on the map. */
export function jobItems(answer: TitleAnswer | null, t: TFunction<'commands'>): PaletteGroup[] {
  if (answer === null || answer.results.length === 0) return [];
  const items = answer.results.map(({ role, title, matchedTitle }) => ({
    id: role,
    label: title,
    aside: matchedTitle,
    key: null,
    run: () => goToJob(role),
  }));
  return [{ label: t('group.jobs'), items }];
}

function goToJob(role: RoleId): void {
  setDestination({ kind: 'role', role });
  show('map');
}
