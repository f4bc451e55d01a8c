// The map of the pack that ships is there before anything else is known, and is never read twice or shown for another.
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { packKeySchema } from '../../../shared/model/pack-key.ts';
import { createMemoryApi } from './memory-api.ts';

const map = readFileSync('assets/packs/onet-30.1.map.json', 'utf8');
const key = packKeySchema.parse('ab'.repeat(32));
let fetched: string[];

async function start() {
  vi.resetModules();
  const memory = createMemoryApi();
  vi.stubGlobal('window', Object.assign(new EventTarget(), { waymark: memory.api }));
  fetched = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address.split('/').at(-1) ?? '');
    return address.includes('onet') ? new Response(map) : new Response(null, { status: 404 });
  });
  const { useApp } = await import('../../../renderer/store/store.ts');
  return { useApp, ...(await import('../../../renderer/store/map-shown.ts')) };
}

beforeEach(() => {
  vi.useRealTimers();
});

test('is shown early, and not read again once it is wanted', async () => {
  const { useApp, showMapEarly, keepMapShown } = await start();
  showMapEarly();
  keepMapShown();
  await vi.waitFor(() => expect(useApp.getState().map.status).toBe('ready'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(fetched).toEqual(['onet-30.1.map.json']);
});

test('is not shown once another pack is wanted', async () => {
  const { useApp, showMapEarly, keepMapShown } = await start();
  useApp.setState(({ settings }) => ({ settings: { ...settings, pack: key } }));
  const seen: string[] = [];
  useApp.subscribe(
    ({ map: { status } }) => status,
    (status) => seen.push(status),
  );
  showMapEarly();
  keepMapShown();
  await vi.waitFor(() => expect(seen).toContain('failed'));
  expect(seen).not.toContain('ready');
});
