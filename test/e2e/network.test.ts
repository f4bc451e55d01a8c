// Waymark is offline: proved by Chromium's own network log, to which page events and our own guards are blind.
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type {} from '../../renderer/api/client.ts';
import { mouse } from '../../scripts/journey/hands.ts';
import { spawnApp } from '../../scripts/runtime/attach.ts';
import { projectRoot } from '../../scripts/runtime/paths.ts';
import { takeJourney } from './support/journey.ts';
import { netLogSwitch, requestsInNetLog } from './support/net-log.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-net-log-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the network', () => {
  it('is never asked for anything, whatever is typed and whatever a page tries', async () => {
    const file = path.join(folder, 'session.json');
    // Started as a person starts it: Playwright's own launch would switch off what Chromium asks for by itself.
    const app = spawnApp({
      executable: inject('executable'),
      display: inject('display') ?? undefined,
      userData: path.join(folder, 'data'),
      switches: [netLogSwitch(file)],
      args: [projectRoot],
    });
    try {
      const page = await app.attach();
      await page.waitForLoadState('load');
      // Typing is what makes Chromium want a dictionary.
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.lang = 'en';
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.type('A sentense with a mistake. ');
      await page.evaluate(async () => {
        const addresses = ['https://example.invalid/', 'http://127.0.0.1:9/', '//example.invalid/'];
        await Promise.all(addresses.map((address) => fetch(address).catch(() => undefined)));
        for (const relation of ['preconnect', 'dns-prefetch', 'prefetch', 'icon']) {
          const hint = document.createElement('link');
          hint.rel = relation;
          hint.href = 'https://example.invalid/';
          document.head.append(hint);
        }
        navigator.sendBeacon('https://example.invalid/', 'x');
      });
      await page.evaluate(() => window.waymark.app.info());
    } finally {
      await app.close();
    }
    expect(await requestsInNetLog(file)).toEqual([]);
  });

  it('is never asked for anything on the way from data entry to quality assurance', async () => {
    const file = path.join(folder, 'journey.json');
    const app = spawnApp({
      executable: inject('executable'),
      display: inject('display') ?? undefined,
      userData: path.join(folder, 'journey-data'),
      switches: [netLogSwitch(file)],
      args: [projectRoot],
    });
    try {
      const page = await app.attach();
      await takeJourney(mouse(page));
      // Closed as a person closes it: ended from outside, Chromium now and then leaves its log cut off.
      const ended = once(app.process, 'exit');
      await page.close();
      await ended;
    } finally {
      await app.close();
    }
    expect(await requestsInNetLog(file)).toEqual([]);
  });

  it('would show in the log', async () => {
    const file = path.join(folder, 'control.json');
    const logEventTypes = { URL_REQUEST_START_JOB: 5, TCP_CONNECT_ATTEMPT: 6, COOKIE_STORE_ALIVE: 7 };
    const events = [
      { type: 7, phase: 1 },
      { type: 5, phase: 1, params: { url: 'https://example.invalid/a' } },
      { type: 5, phase: 2 },
      { type: 5, phase: 1, params: { url: 'https://example.invalid/a' } },
      { type: 6, phase: 1, params: { address: '192.0.2.1:443' } },
    ];
    await writeFile(file, JSON.stringify({ constants: { logEventTypes }, events }));
    expect(await requestsInNetLog(file)).toEqual([
      'URL_REQUEST_START_JOB https://example.invalid/a',
      'TCP_CONNECT_ATTEMPT 192.0.2.1:443',
    ]);
  });
});
