// Starts an Electron app as a plain program and attaches to its page from outside. A packaged, fused app refuses
// the inspector that Playwright's own launch needs; Chromium's debugging port is what it still offers.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { chromiumSwitches, type LaunchOptions, launchEnv } from './launch.ts';

const targetsSchema = z.array(z.object({ type: z.string(), title: z.string(), url: z.string() }));

const endpointLimitMs = 60_000;
const exitLimitMs = 10_000;

/** A started app. */
export interface SpawnedApp {
  readonly process: ChildProcess;
  /** When it was started, in milliseconds since the epoch. */
  readonly spawnedAtMs: number;
  /** What it has written to stdout so far. */
  stdout(): string;
  /** Attaches to its first window; waits until it has one. */
  attach(): Promise<Page>;
  /** Asks it to quit, and ends it if it does not; resolves once it is gone. */
  close(): Promise<void>;
}

/** Starts the program with its own data folder and a debugging port that Chromium picks. */
export function spawnApp(options: LaunchOptions): SpawnedApp {
  const switches = chromiumSwitches(options.userData, options.display !== undefined);
  const args = [
    ...switches,
    '--remote-debugging-port=0',
    ...(options.switches ?? []),
    ...(options.args ?? []),
  ];
  const env = launchEnv(options);
  const spawnedAtMs = performance.timeOrigin + performance.now();
  const child = spawn(options.executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'close');
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const endpoint = readEndpoint(child);
  // Reported by attach(); a caller that never attaches does not care.
  endpoint.catch(() => undefined);
  let browser: Browser | undefined;
  return {
    process: child,
    spawnedAtMs,
    stdout: () => stdout,
    attach: async () => {
      await titledWindow(await endpoint);
      browser = await chromium.connectOverCDP(await endpoint);
      const page = browser.contexts()[0]?.pages()[0];
      if (page === undefined) throw new Error('The window closed before it could be attached to.');
      return page;
    },
    close: async () => {
      await browser?.close();
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), exitLimitMs);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** The address Chromium announces on stderr; rejects with what it said instead when it ends or stays silent. */
function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let stderr = '';
    const timer = setTimeout(
      () => reject(new Error(`No debugging port announced.\n${stderr}`)),
      endpointLimitMs,
    );
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      const announced = /DevTools listening on (ws:\S+)/.exec(stderr)?.[1];
      if (announced !== undefined) {
        clearTimeout(timer);
        resolve(announced);
      }
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`${child.spawnfile} ended with code ${code}.\n${stderr}`));
    });
  });
}

/**
 * Waits until a window shows a document with a title. Attaching while the window is still on its way to its first document
 * now and then misses its arrival, and then waits for it forever.
 */
async function titledWindow(endpoint: string): Promise<void> {
  const list = new URL('/json/list', endpoint.replace(/^ws:/, 'http:'));
  const deadlineMs = Date.now() + endpointLimitMs;
  for (;;) {
    const targets = targetsSchema.parse(await (await fetch(list)).json());
    // Without a title of its own a document is listed under its address.
    if (targets.some(({ type, title, url }) => type === 'page' && title !== '' && !url.endsWith(title)))
      return;
    if (Date.now() > deadlineMs) throw new Error('The app opened no window.');
    await delay(50);
  }
}
