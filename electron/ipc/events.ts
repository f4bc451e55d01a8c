// Typed events from the main process to a screen; the only caller of webContents.send.
import type { WebContents } from 'electron';
import type { EventPayloads } from '../../shared/ipc/api.ts';
import type { EventName } from '../../shared/ipc/channels.ts';

/** Sends one event; a window that is going away is left in peace. */
export function sendEvent<E extends EventName>(
  contents: Pick<WebContents, 'isDestroyed' | 'send'>,
  event: E,
  payload: EventPayloads[E],
): void {
  if (!contents.isDestroyed()) contents.send(event, payload);
}
