// The least an Electron app can do: one window with an empty page. Prints when it is ready to show, in epoch milliseconds.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => {
    console.log(`ready ${performance.timeOrigin + performance.now()}`);
    window.show();
  });
  void window.loadURL('about:blank');
});
