// Links that leave the app for the person's browser, each checked here whoever asks.
import { isAllowedAddress } from '../../shared/model/allowed-links.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';

/** True when a link may be opened in the person's browser. */
export function isAllowedLink(link: string): boolean {
  return URL.canParse(link) && isAllowedAddress(new URL(link));
}

/** Opens an allowed link with `open`; any other is refused and never reaches it. */
export async function openLink(link: string, open: (url: string) => Promise<void>): Promise<Result<null>> {
  if (!isAllowedLink(link)) return err({ code: 'ipc-refused', channel: 'external:open' });
  await open(new URL(link).href);
  return ok(null);
}
