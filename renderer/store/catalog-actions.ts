// What a person can do with the learning catalogs here. Failures are told as messages.
import { api } from '../api/client.ts';
import { notify } from './actions.ts';
import { useApp } from './store.ts';

/** Reads the list of catalogs anew. */
export async function refreshCatalogs(): Promise<void> {
  const listed = await api().catalog.list();
  useApp.setState({
    catalogs: listed.ok
      ? { status: 'ready', catalogs: listed.value }
      : { status: 'failed', error: listed.error },
  });
}

/** Moves a catalog to the trash; true when it is there and `undoRemoveCatalog` can bring it back. */
export async function removeCatalog(id: string): Promise<boolean> {
  const removed = await api().catalog.remove({ id });
  if (!removed.ok) notify(removed.error);
  await refreshCatalogs();
  return removed.ok;
}

/** Brings a removed catalog back into the list. */
export async function undoRemoveCatalog(id: string): Promise<void> {
  const restored = await api().catalog.restore({ id });
  if (!restored.ok) notify(restored.error);
  await refreshCatalogs();
}
