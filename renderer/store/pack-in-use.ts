// Keeps the pack that is wanted open, with what is written over it, and asks it.
import { shallow } from 'zustand/shallow';
import type { AppError } from '../../shared/model/app-error.ts';
import type { Overlay } from '../../shared/model/overlay.ts';
import type { RoleId } from '../../shared/model/pack.ts';
import type { Assumptions } from '../../shared/model/settings.ts';
import type { LikelihoodTerm } from '../../shared/moves/likelihood.ts';
import type { PackIndex } from '../../shared/moves/pack-index.ts';
import type { TitleAnswer } from '../../shared/search/title-search.ts';
import { PackClient } from '../api/pack-client.ts';
import { packAddress } from '../api/pack-files.ts';
import type { OverlaidIndex } from '../workers/pack-protocol.ts';
import { notify } from './actions.ts';
import { keepOverlay, lastAuthor, latestOverlay, loadOverlay } from './overlay-saving.ts';
import { selectIndex } from './selectors.ts';
import type { UsualMoves } from './state.ts';
import { useApp } from './store.ts';
import { type Wanted, wantedPack } from './wanted-pack.ts';

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

/** A worker started before a pack is chosen, since that takes a third of opening one; while packs are there to choose from. */
let spare: PackClient | null = null;
let isChoosing = false;

/** Makes ready for another pack to be chosen; call what it gives when none is any more. */
export function prepareToSwitch(): () => void {
  isChoosing = true;
  spare ??= new PackClient();
  return () => {
    isChoosing = false;
    spare?.dispose();
    spare = null;
  };
}

/** Opens the pack that is wanted, now and whenever it is another. Call once, when the map is there to be used. */
export function keepPackOpen(): void {
  useApp.subscribe(wantedPack, (wanted) => void openPack(wanted), {
    equalityFn: shallow,
    fireImmediately: true,
  });
  useApp.subscribe((state) => state.overlay, followOverlay);
  watchUsualMoves();
  watchFeeders();
}

/** Opens the pack that is wanted, once; for a page that nothing changes on. */
export async function openWantedPack(): Promise<void> {
  await openPack(wantedPack(useApp.getState()));
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
  const opening = spare ?? new PackClient();
  spare = null;
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
  useApp.setState(({ settings }) => ({
    pack: { status: 'ready', index: index.value },
    overlay: written,
    overlayProblem: overlay.ok ? null : overlay.error,
    settings:
      settings.author === '' && written !== null ? { ...settings, author: lastAuthor(written) } : settings,
  }));
  if (isChoosing) spare ??= new PackClient();
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

/** Works out which jobs have no feeder once the filter asks, and again when the job data or our choices change. */
function watchFeeders(): void {
  useApp.subscribe(
    (state) => [state.filter.noFeeder ? selectIndex(state) : null, state.settings.assumptions] as const,
    ([index, assumptions]) => {
      if (index !== null) void loadFeeders(index, assumptions);
    },
    { equalityFn: shallow },
  );
}

async function loadFeeders(index: PackIndex, assumptions: Assumptions): Promise<void> {
  const without = await client?.rolesWithoutFeeder(assumptions);
  const { settings } = useApp.getState();
  const isOutOfDate = selectIndex(useApp.getState()) !== index || settings.assumptions !== assumptions;
  if (without === undefined || isOutOfDate) return;
  if (without.ok) useApp.setState({ withoutFeeder: { index, roles: new Set(without.value) } });
  else notify(without.error);
}

/** Without figures every move reads "not known"; nothing waits for them any longer. */
const NOT_KNOWN = { likelihood: new Float64Array(), lift: new Float64Array() };

/** How usual each move from any role is; null when it could not be asked. */
export async function usualMovesFrom(origin: RoleId): Promise<UsualMoves | null> {
  const figures = await client?.usualMoves(origin);
  return figures?.ok ? { origin, ...figures.value } : null;
}

/** What the likelihood of one move is made of; null when it could not be asked. */
export async function usualTerms(
  origin: RoleId,
  destination: RoleId,
): Promise<readonly LikelihoodTerm[] | null> {
  const terms = await client?.usualTerms(origin, destination);
  return terms?.ok ? terms.value : null;
}
