// The last net for bugs in the main process and for a page that dies: logged, told once in plain words, with a way on.
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';
import type { Log } from './log.ts';

/** Logs every uncaught error, and tells the person about the first one. */
export function catchUncaught(log: Log): void {
  let hasTold = false;

  async function tell(): Promise<void> {
    if (hasTold || !app.isReady()) return;
    hasTold = true;
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: 'Something in Waymark went wrong',
      detail: `Your saved plans are not affected. You can go on. If Waymark behaves oddly, close it and open it again. Details are in ${log.file}`,
      buttons: ['Go on', 'Close Waymark'],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) app.quit();
  }

  function handle(error: unknown): void {
    log.error(error);
    tell().catch(log.error);
  }

  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}

const loadAgain: MessageBoxOptions = {
  type: 'warning',
  message: '',
  detail: 'What you did up to a second ago is saved.',
  defaultId: 0,
  cancelId: 1,
};

/** Offers to load the page again when it has died or stopped answering. */
export function watchPage(window: BrowserWindow, log: Log): void {
  async function offerAfterDeath(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      ...loadAgain,
      message: 'This window has stopped working',
      buttons: ['Load it again', 'Close Waymark'],
    });
    if (window.isDestroyed()) return;
    if (response === 0) window.webContents.reload();
    else window.destroy();
  }

  async function offerWhileStuck(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      ...loadAgain,
      message: 'This window does not answer',
      buttons: ['Load it again', 'Wait'],
    });
    if (response === 0 && !window.isDestroyed()) window.webContents.reload();
  }

  window.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error(`The page died: ${reason} (${exitCode})`);
    offerAfterDeath().catch(log.error);
  });
  window.on('unresponsive', () => {
    log.error('The page does not answer');
    offerWhileStuck().catch(log.error);
  });
}
