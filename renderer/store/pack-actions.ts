// Opens the job data and asks it: what a title means. One pack is open at a time.
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
