// Registers every channel at once, before what answers them is there: what is asked meanwhile waits for it. Kept free of
// schemas, which would hold up the window.
import type { IpcMain } from 'electron';
import { type Channel, channels } from '../../shared/ipc/channels.ts';
import type { Sender } from './router.ts';

/** Answers one request with an encoded Result. */
export type AnswerRequest = (channel: Channel, event: Sender, args: unknown) => Promise<unknown>;

/** Registers the contract's channels; each request is answered once `answering` is there. */
export function registerRequests(ipcMain: Pick<IpcMain, 'handle'>, answering: Promise<AnswerRequest>): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, args: unknown) => (await answering)(channel, event, args));
  }
}
