// A window of 1200 × 800 that shows the page named last on the command line, as the map's benchmark wants it.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    useContentSize: true,
    webPreferences: { backgroundThrottling: false },
  });
  void window.loadFile(process.argv.at(-1));
});
