// The screens' only way to the machine: the frozen object the preload shows, typed by the contract.
import type { WaymarkApi } from '../../shared/ipc/api.ts';

declare global {
  interface Window {
    readonly waymark: WaymarkApi;
  }
}

/** The API of the main process. Looked up at each use, never kept, so that what stands in for it in a test is used too. */
export function api(): WaymarkApi {
  return window.waymark;
}
