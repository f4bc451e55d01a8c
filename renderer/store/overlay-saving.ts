// What was written by hand over packs, as this session has it: read once a pack, saved by itself after each edit.
import { Autosave } from '../../shared/files/autosave.ts';
import type { PackChoice, PackListing } from '../../shared/model/installed-pack.ts';
import { emptyOverlay, type Overlay, type Written } from '../../shared/model/overlay.ts';
import type { PackKey } from '../../shared/model/pack-key.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import { namedPacks, previousEdition } from '../../shared/packs/editions.ts';
import { entryCount } from '../../shared/packs/overlay-edits.ts';
import { api } from '../api/client.ts';
import { notify } from './actions.ts';
import type { AppState } from './state.ts';
import { useApp } from './store.ts';
import { windowTimers } from './timers.ts';

/** One pack's overlay: the newest, which is on disk or handed to the autosave. */
type Session = { readonly autosave: Autosave<Overlay>; latest: Overlay };

const sessions = new Map<PackKey, Session>();

/** What is written over one of the packs here. Fails when it cannot be read, and then nothing must be written over it. */
export async function loadOverlay(choice: PackChoice): Promise<Result<Overlay>> {
  const pack = packReference(useApp.getState(), choice);
  if (pack === null) return err({ code: 'pack-missing', pack: choice ?? '' });
  const present = sessions.get(pack.key);
  if (present !== undefined) return ok(present.latest);
  const loaded = await api().overlay.load({ key: pack.key });
  if (!loaded.ok) return loaded;
  if (loaded.value.notice !== null) notify(loaded.value.notice);
  const latest = loaded.value.overlay ?? emptyOverlay(pack);
  sessions.set(pack.key, { autosave: autosaveFor(), latest });
  return ok(latest);
}

/** What is written over another edition of a pack, with what that one is called. */
export type EarlierOverlay = { readonly name: string; readonly overlay: Overlay };

/** What is written over the pack here that a pack is most likely an edition of; null where nothing is. */
export async function earlierOverlay(key: PackKey): Promise<EarlierOverlay | null> {
  const { packs } = useApp.getState();
  if (packs.status !== 'ready') return null;
  const isThis = (listing: PackListing) => keyOf(listing) === key;
  const own = namedPacks(packs.packs.filter(isThis))[0];
  const others = packs.packs.filter((listing) => !isThis(listing));
  const earlier = own === undefined ? null : previousEdition(own.info, namedPacks(others));
  if (earlier === null) return null;
  const loaded = await loadOverlay(earlier.pack);
  if (!loaded.ok || entryCount(loaded.value) === 0) return null;
  return { name: earlier.name, overlay: loaded.value };
}

function keyOf(listing: PackListing): PackKey {
  return listing.state === 'installed' ? listing.record.key : listing.key;
}

/** Takes note of an overlay as it is on screen: it is saved when it is another than before. */
export function keepOverlay(overlay: Overlay): void {
  const session = sessions.get(overlay.pack.key);
  if (session === undefined || session.latest === overlay) return;
  session.latest = overlay;
  session.autosave.edit(overlay);
}

/** The newest overlay of the same pack as another. */
export function latestOverlay(key: PackKey): Overlay | null {
  return sessions.get(key)?.latest ?? null;
}

/** The name beside the newest entry; empty where nothing is written. */
export function lastAuthor({ requirements, roles, facts }: Overlay): string {
  const edits = requirements.flatMap((edit): readonly (Written | null)[] =>
    edit.change === 'values' ? [edit.importance, edit.level] : [edit],
  );
  const entries: readonly Written[] = [...edits.filter((edit) => edit !== null), ...roles, ...facts];
  return entries.reduce((last, entry) => (entry.at > last.at ? entry : last), { by: '', at: '' }).by;
}

/** Saves all unsaved edits now. */
export async function flushOverlays(): Promise<void> {
  await Promise.all([...sessions.values()].map(({ autosave }) => autosave.flush()));
}

function autosaveFor(): Autosave<Overlay> {
  let isFailing = false;
  return new Autosave<Overlay>({
    save: (overlay) => api().overlay.save(overlay),
    timers: windowTimers,
    onState: (state) => {
      if (state.state === 'failed' && !isFailing) notify(state.error);
      isFailing = state.state === 'failed';
    },
  });
}

/** How an overlay names its pack; null for a pack that is not in the list. */
function packReference({ packs }: AppState, choice: PackChoice): Overlay['pack'] | null {
  if (packs.status !== 'ready') return null;
  for (const listing of packs.packs) {
    if (listing.state === 'built-in' && choice === null) return referenceTo(listing.key, listing.info);
    if (listing.state === 'installed' && listing.record.key === choice) {
      return referenceTo(choice, listing.record.info);
    }
  }
  return null;
}

function referenceTo(key: PackKey, { id, edition, title }: Omit<Overlay['pack'], 'key'>): Overlay['pack'] {
  return { id, edition, title, key };
}
