// Opens the job data and asks it: what a title means. One pack is open at a time.
import type { RoleId } from '../../shared/model/pack.ts';
import type { LikelihoodTerm } from '../../shared/moves/likelihood.ts';
import type { TitleAnswer } from '../../shared/search/title-search.ts';
import { PackClient } from '../api/pack-client.ts';
import { notify } from './actions.ts';
import { useApp } from './store.ts';

/** Address of the pack that ships with Waymark. */
const BUILT_IN_PACK = 'app://waymark/packs/onet-30.1.waymark-pack';

let client: PackClient | null = null;

/** Opens the built-in pack; the store says when it is ready, or why it is not. */
export async function openBuiltInPack(): Promise<void> {
  client?.dispose();
  client = new PackClient();
  useApp.setState({ pack: { status: 'loading' } });
  const opened = await client.open(BUILT_IN_PACK, () => {});
  useApp.setState({
    pack: opened.ok ? { status: 'ready', index: opened.value } : { status: 'failed', error: opened.error },
  });
  if (!opened.ok) notify(opened.error);
}

/** The jobs a title may mean, best first; null when a newer search has overtaken this one or the search has failed, which it says. */
export async function findTitles(query: string, limit: number): Promise<TitleAnswer | null> {
  const answer = await client?.searchTitles(query, limit);
  if (answer == null) return null;
  if (answer.ok) return answer.value;
  notify(answer.error);
  return null;
}

/** Keeps the store's figures on how usual moves are those of the person's role. Call once. */
export function watchUsualMoves(): void {
  useApp.subscribe(
    (state) => state.person?.role ?? null,
    (role) => {
      if (role !== null) void loadUsualMoves(role);
    },
    { fireImmediately: true },
  );
}

async function loadUsualMoves(origin: RoleId): Promise<void> {
  const figures = await client?.usualMoves(origin);
  if (figures === undefined || useApp.getState().person?.role !== origin) return;
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
