// Keeps the pack that is wanted open, and its map on screen: the open plan's pack, else the one in the settings. A plan
// never shows figures of another pack than the one it is pinned to.
import { shallow } from 'zustand/shallow';
import type { MapLayout } from '../../shared/layout/map-layout.ts';
import type { AppError } from '../../shared/model/app-error.ts';
import { type PackChoice, type PackPin, packOfPin } from '../../shared/model/installed-pack.ts';
import type { Overlay } from '../../shared/model/overlay.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';
import type { LikelihoodTerm } from '../../shared/moves/likelihood.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import type { TitleAnswer } from '../../shared/search/title-search.ts';
import { api } from '../api/client.ts';
import { PackClient } from '../api/pack-client.ts';
import { loadMap, packAddress } from '../api/pack-files.ts';
import type { OverlaidIndex } from '../workers/pack-protocol.ts';
import { notify } from './actions.ts';
import { keepOverlay, lastAuthor, latestOverlay, loadOverlay } from './overlay-saving.ts';
import { selectIndex } from './selectors.ts';
import type { AppState } from './state.ts';
import { useApp } from './store.ts';

/** The pack to have open and the language of its names, or the title of one that is pinned and not here. */
type Wanted = { readonly pack: PackChoice; readonly language: string | null } | { readonly missing: string };

let client: PackClient | null = null;

/** The overlay in the open pack's index, the newest one to put there, and whether one is on its way. */
let applied: Overlay | null = null;
let newest: Overlay | null = null;
let isApplying = false;

/** An open pack as it is left: going back to it takes no time. One is kept, as each takes tens of MB. */
type LeftPack = {
  readonly wanted: Wanted;
  readonly client: PackClient;
  readonly index: PackIndex;
  readonly applied: Overlay;
};
let opened: Wanted | null = null;
let left: LeftPack | null = null;

/** Which of the packs here a plan's figures come from; undefined when it is none of them. */
export function packOfPlan(pin: PackPin, { packs }: Pick<AppState, 'packs'>): PackChoice | undefined {
  return packs.status === 'ready' ? packOfPin(pin, packs.packs) : pin.key;
}

function wantedPack(state: AppState): Wanted {
  const { plan, settings } = state;
  const pack = plan === null ? settings.pack : packOfPlan(plan.pack, state);
  if (pack === undefined) return { missing: plan?.pack.title ?? '' };
  return { pack, language: pack === null ? null : (settings.packLanguages[pack] ?? null) };
}

/** Opens the pack that is wanted, now and whenever it is another. Call once, when the map is there to be used. */
export function keepPackOpen(): void {
  useApp.subscribe(wantedPack, (wanted) => void openPack(wanted), {
    equalityFn: shallow,
    fireImmediately: true,
  });
  useApp.subscribe((state) => state.overlay, followOverlay);
  watchUsualMoves();
}

/** Opens the pack that is wanted, once; for a page that nothing changes on. */
export async function openWantedPack(): Promise<void> {
  await openPack(wantedPack(useApp.getState()));
}

/**
 * Shows the map of the pack that is wanted, now and whenever it is another, and names it in the settings; one that is not
 * here has none, which is an answer, too. Call once.
 */
export function keepMapShown(): void {
  useApp.subscribe(
    wantedPack,
    (wanted) => {
      if ('missing' in wanted) {
        useApp.setState({
          map: { status: 'failed', error: { code: 'pack-missing', pack: wanted.missing } },
        });
        return;
      }
      useApp.setState(({ settings }) => ({ settings: { ...settings, pack: wanted.pack } }));
      void showMap(wanted.pack);
    },
    { equalityFn: shallow, fireImmediately: true },
  );
  api().on('map:share', ({ key, share }) => {
    const { map, settings } = useApp.getState();
    if (map.status === 'loading' && settings.pack === key) useApp.setState({ map: { ...map, share } });
  });
}

/** Opens a pack; the store says when it is ready, or why it is not. */
async function openPack(wanted: Wanted): Promise<void> {
  const before = left;
  left = leavePack();
  if (before !== null && shallow(before.wanted, wanted)) {
    comeBackTo(before);
    return;
  }
  before?.client.dispose();
  if ('missing' in wanted) {
    failPack({ code: 'pack-missing', pack: wanted.missing });
    return;
  }
  const opening = new PackClient();
  client = opening;
  opened = wanted;
  applied = null;
  useApp.setState({ pack: { status: 'loading' }, overlay: null, overlayProblem: null, usual: null });
  const loading = loadOverlay(wanted.pack);
  const toApply = loading.then((loaded) => (loaded.ok ? loaded.value : null));
  const file = { url: packAddress(wanted.pack), language: wanted.language };
  const index = await opening.open(file, toApply, () => {});
  const overlay = await loading;
  if (client !== opening) return;
  if (!index.ok) {
    failPack(index.error);
    return;
  }
  const written = overlay.ok ? overlay.value : null;
  applied = written;
  useApp.setState(({ author }) => ({
    pack: { status: 'ready', index: index.value },
    overlay: written,
    overlayProblem: overlay.ok ? null : overlay.error,
    author: author === '' && written !== null ? lastAuthor(written) : author,
  }));
}

/** Leaves the open pack; null for one that is not whole, which is to be opened anew. */
function leavePack(): LeftPack | null {
  const [leaving, wanted] = [client, opened];
  client = null;
  opened = null;
  const index = selectIndex(useApp.getState());
  const isWhole = leaving?.hasFailed === false && !isApplying;
  if (isWhole && wanted !== null && index !== null && applied !== null) {
    return { wanted, client: leaving, index, applied };
  }
  leaving?.dispose();
  return null;
}

/** What has not yet been put into its index of what was written follows by itself. */
function comeBackTo(before: LeftPack): void {
  ({ client, wanted: opened, applied } = before);
  const overlay = latestOverlay(before.applied.pack.key);
  useApp.setState({
    pack: { status: 'ready', index: before.index },
    overlay,
    overlayProblem: null,
    usual: null,
  });
}

/** What was written over the open pack has changed: saves it and puts it into the index. */
function followOverlay(overlay: Overlay | null): void {
  if (applied === null) return;
  if (overlay?.pack.key !== applied.pack.key) {
    // Undo went back to before the overlay was read: nothing that is written goes by that.
    useApp.setState({ overlay: latestOverlay(applied.pack.key) });
    return;
  }
  keepOverlay(overlay);
  newest = overlay;
  if (!isApplying) void applyNewest();
}

/** One at a time: of those that come meanwhile the last counts. */
async function applyNewest(): Promise<void> {
  isApplying = true;
  while (newest !== null) {
    const overlay = newest;
    newest = null;
    // Another pack may have been opened meanwhile; what was written over the one before is saved, and read with it.
    if (overlay === applied || overlay.pack.key !== applied?.pack.key) continue;
    const asked = client;
    const overlaid = await asked?.overlay(overlay);
    if (overlaid === undefined || asked !== client) continue;
    if (overlaid.ok) showOverlaid(overlay, overlaid.value);
    else notify(overlaid.error);
  }
  isApplying = false;
}

function showOverlaid(overlay: Overlay, { content, ...index }: OverlaidIndex): void {
  applied = overlay;
  useApp.setState(({ pack }) =>
    pack.status === 'ready'
      ? { pack: { status: 'ready', index: { ...index, content: content ?? pack.index.content } } }
      : {},
  );
}

function failPack(error: AppError): void {
  useApp.setState({ pack: { status: 'failed', error }, usual: null });
  notify(error);
}

async function showMap(pack: PackChoice): Promise<void> {
  useApp.setState({ map: { status: 'loading', share: null } });
  const map = await mapOf(pack);
  const wanted = wantedPack(useApp.getState());
  if (!('pack' in wanted) || wanted.pack !== pack) return;
  if (!map.ok) notify(map.error);
  useApp.setState({
    map: map.ok ? { status: 'ready', layout: map.value } : { status: 'failed', error: map.error },
  });
}

/** The map of a pack, drawn where there is none yet, or where the one there cannot be read. */
async function mapOf(pack: PackChoice): Promise<Result<MapLayout>> {
  const there = await loadMap(pack);
  if (there.ok && there.value !== null) return ok(there.value);
  if (pack === null) return there.ok ? err({ code: 'pack-missing', pack: 'map' }) : there;
  const drawn = await api().map.draw({ key: pack });
  if (!drawn.ok) return drawn;
  const made = await loadMap(pack);
  if (!made.ok) return made;
  return made.value === null ? err({ code: 'pack-missing', pack: 'map' }) : ok(made.value);
}

/** The jobs a title may mean, best first; null when a newer search has overtaken this one or the search has failed, which it says. */
export async function findTitles(query: string, limit: number): Promise<TitleAnswer | null> {
  const answer = await client?.searchTitles(query, limit);
  if (answer == null) return null;
  if (answer.ok) return answer.value;
  notify(answer.error);
  return null;
}

/** Keeps the store's figures on how usual moves are those of the person's role in the open pack. Call once. */
export function watchUsualMoves(): void {
  useApp.subscribe(
    (state) => [selectIndex(state), state.person?.role ?? null] as const,
    ([index, role]) => {
      if (index !== null && role !== null) void loadUsualMoves(role);
    },
    { equalityFn: shallow, fireImmediately: true },
  );
}

async function loadUsualMoves(origin: RoleId): Promise<void> {
  const asked = client;
  const figures = await asked?.usualMoves(origin);
  if (figures === undefined || asked !== client || useApp.getState().person?.role !== origin) return;
  if (!figures.ok) notify(figures.error);
  const { likelihood, lift } = figures.ok ? figures.value : NOT_KNOWN;
  useApp.setState({ usual: { origin, likelihood, lift } });
}

/** Without figures every move reads "not known"; nothing waits for them any longer. */
const NOT_KNOWN = { likelihood: new Float64Array(), lift: new Float64Array() };

/** What the likelihood of one move is made of; null when it could not be asked. */
export async function usualTerms(
  origin: RoleId,
  destination: RoleId,
): Promise<readonly LikelihoodTerm[] | null> {
  const terms = await client?.usualTerms(origin, destination);
  return terms?.ok ? terms.value : null;
}
