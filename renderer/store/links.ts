// Links that leave the app for the person's browser.
import { api } from '../api/client.ts';
import { notify } from './actions.ts';

/** Opens an address in the person's browser; says so when it is refused. */
export async function openLink(url: string): Promise<void> {
  const opened = await api().external.open({ url });
  if (!opened.ok) notify(opened.error);
}
