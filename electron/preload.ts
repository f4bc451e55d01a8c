// Runs in the sandbox before each page of ours and shows it one frozen object: the contract's requests, the events, and
// where dropped files lie. It checks nothing itself; the router in the main process does.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { createRequests, type WaymarkApi } from '../shared/ipc/api.ts';
import { eventNames } from '../shared/ipc/channels.ts';

const requests = createRequests((channel, args) =>
  ipcRenderer.invoke(channel, args).catch((error: unknown) => ({
    ok: false,
    error: { code: 'internal-failed', detail: String(error) },
  })),
);

const on: WaymarkApi['on'] = (event, listener) => {
  if (!eventNames.includes(event)) throw new Error(`Unknown event: ${String(event)}`);
  const relay = (_: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
  ipcRenderer.on(event, relay);
  return () => {
    ipcRenderer.off(event, relay);
  };
};

// `as`: shared/ knows no DOM types; Electron itself throws for anything but a file.
const pathOf: WaymarkApi['pathOf'] = (file) => webUtils.getPathForFile(file as File);

contextBridge.exposeInMainWorld('waymark', Object.freeze({ ...requests, on, pathOf }));
