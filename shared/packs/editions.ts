// Which of the packs here another pack is an edition of.
import type { PackChoice, PackListing } from '../model/installed-pack.ts';
import type { PackInfo } from '../model/pack-info.ts';

/** A pack here, as it is told apart and called. */
export type NamedPack = { readonly pack: PackChoice; readonly name: string; readonly info: PackInfo };

/** The packs here that can be opened. */
export function namedPacks(listings: readonly PackListing[]): NamedPack[] {
  return listings.flatMap((listing): NamedPack[] => {
    if (listing.state === 'built-in') {
      return [{ pack: null, name: listing.info.title, info: listing.info }];
    }
    if (listing.state === 'unreadable') return [];
    const { key, name, info } = listing.record;
    return [{ pack: key, name, info }];
  });
}

/**
 * The pack here that another is most likely an edition of: of the same id, else of the same id but for the release it
 * names (`onet-30.1` and `onet-31.0`); the highest edition of those, the one installed first where they are alike.
 */
export function previousEdition(info: Pick<PackInfo, 'id'>, named: readonly NamedPack[]): NamedPack | null {
  const sameId = named.filter((each) => each.info.id === info.id);
  const sameStem = named.filter((each) => stemOf(each.info.id) === stemOf(info.id));
  const candidates = sameId.length > 0 ? sameId : sameStem;
  return candidates.toSorted((a, b) => b.info.edition - a.info.edition)[0] ?? null;
}

/** An id without the release it may end in. */
function stemOf(id: string): string {
  return id.replace(/-\d+(\.\d+)*$/, '');
}
