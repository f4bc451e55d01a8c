// The unsaved starts of journeys, one a pack: coming back to a pack brings back who the person is there.
import type { Draft, Settings } from '../../shared/model/settings.ts';
import type { AppState } from './state.ts';

type Journey = Pick<AppState, 'person' | 'destination'>;

/** The journey kept for the pack in use; a fresh one where there is none. */
export function journeyOf({ pack, drafts }: Settings): Journey {
  const draft = drafts.find((each) => each.pack === pack);
  return { person: draft?.person ?? null, destination: draft?.destination ?? null };
}

/** The drafts to keep, with the journey as it is now in the place of the one kept for the pack in use. */
export function keptDrafts(
  { pack, drafts }: Settings,
  person: Journey['person'],
  destination: Journey['destination'],
): Draft[] {
  const others = drafts.filter((each) => each.pack !== pack);
  if (person === null) return others;
  return [...others, { pack, person, destination }];
}
