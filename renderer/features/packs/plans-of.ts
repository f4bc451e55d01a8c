// How many plans are made with a pack.
import { type PackChoice, type PackListing, packOfPin } from '../../../shared/model/installed-pack.ts';
import type { AppState } from '../../store/state.ts';

/** The number of readable plans pinned to a pack; 0 while the plans are not known. */
export function plansOf(
  plans: AppState['plans'],
  pack: PackChoice,
  listings: readonly PackListing[],
): number {
  if (plans.status !== 'ready') return 0;
  return plans.plans.filter(
    (listing) => listing.state === 'readable' && packOfPin(listing.summary.pack, listings) === pack,
  ).length;
}
