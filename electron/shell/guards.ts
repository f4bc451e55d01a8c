// What no page may do, ours included: leave, open windows, ask for permissions, download, embed, or reach the network.
// Set for every window at once, so that none can be forgotten. What is stopped is logged.
import type { App, Session } from 'electron';
import { isOurs } from './origin.ts';

type Log = (what: string) => void;

/** True for requests that stay on this machine: our pages, and Chromium's own developer tools. */
function isLocal(url: string): boolean {
  return isOurs(url) || (URL.canParse(url) && new URL(url).protocol === 'devtools:');
}

/** Denies navigation, redirects, new windows and embedded pages in every window made from now on. */
export function guardContents(app: App, log: Log): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log(`Denied a new window: ${url}`);
      return { action: 'deny' };
    });
    contents.on('will-frame-navigate', (event) => {
      log(`Denied navigation: ${event.url}`);
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      log(`Denied a redirect: ${event.url}`);
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      log('Denied an embedded page');
      event.preventDefault();
    });
  });
}

function guardSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_, permission, decide) => {
    log(`Denied a permission: ${permission}`);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    log(`Denied a download: ${item.getURL()}`);
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((request, decide) => {
    const cancel = !isLocal(request.url);
    if (cancel) log(`Denied a request: ${request.url}`);
    decide({ cancel });
  });
  // Chromium asks the network for a dictionary even when spell-checking is off, unless no language is set.
  session.setSpellCheckerLanguages([]);
}

/** Denies permissions, devices, downloads and every request that is not ours, in every session. */
export function guardSessions(app: App, log: Log): void {
  // Beneath the requests we see are those that Chromium makes for itself: for them no host name has an address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('session-created', (session) => guardSession(session, log));
}
