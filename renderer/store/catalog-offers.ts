// What the imported learning catalogs offer, read when it is first asked for.
import type { Catalog } from '../../shared/model/catalog.ts';
import { catalogOffers, type Offer } from '../../shared/plans/offers.ts';
import { api } from '../api/client.ts';
import { notify } from './actions.ts';

/** The offers of every catalog that can be read; one that cannot is told, once each time it is asked for. */
export async function importedOffers(): Promise<readonly Offer[]> {
  const listed = await api().catalog.list();
  if (!listed.ok) {
    notify(listed.error);
    return [];
  }
  const catalogs: Catalog[] = [];
  for (const listing of listed.value) {
    if (listing.state !== 'readable') continue;
    const loaded = await api().catalog.load({ id: listing.summary.id });
    if (loaded.ok) catalogs.push(loaded.value);
    else notify(loaded.error);
  }
  return catalogOffers(catalogs);
}
