// The map's drawing in the real Electron, without a GPU and without a limit of frames: a scripted flight over 3,000 roles
// beside other renderers on the same graph, over 10,000 roles, the answer to the pointer, and memory after many gestures.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build as bundle } from 'vite';
import type { MapLayout } from '../../shared/layout/map-layout.ts';
import { mapLayoutSchema } from '../../shared/layout/map-layout.ts';
import { spawnApp } from '../runtime/attach.ts';
import { outDir, projectRoot } from '../runtime/paths.ts';
import { prepareStage } from '../runtime/stage.ts';
import type { MapPage } from './map-page/page.ts';
import type { PeerName } from './map-page/peers.ts';
import { type BenchResult, judge } from './measure.ts';

const ROLES = 3000;
const MANY_ROLES = 10_000;
const GESTURES = 500;
const peerNames: readonly PeerName[] = ['d3 on a canvas', 'cytoscape', 'sigma', 'd3 in SVG'];

/** Every frame as fast as it can be drawn, no GPU, and a collector that can be called. */
const SWITCHES = [
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--enable-unsafe-swiftshader',
  '--allow-file-access-from-files',
  '--enable-precise-memory-info',
  '--js-flags=--expose-gc',
];

/** Measures our map and its peers over the built-in map, grown to 3,000 roles with 30,000 links. */
export async function benchMap(): Promise<BenchResult[]> {
  const file = await buildPage();
  const layout = mapLayoutSchema.parse(
    JSON.parse(await readFile(path.join(projectRoot, 'assets/packs/onet-30.1.map.json'), 'utf8')),
  );
  const stage = await prepareStage();
  const userData = await mkdtemp(path.join(tmpdir(), 'waymark-bench-'));
  const app = spawnApp({
    executable: stage.runtime.executable,
    userData,
    display: stage.display,
    switches: SWITCHES,
    args: [path.join(import.meta.dirname, 'map-window'), file],
  });
  try {
    return await measurePage(await app.attach(), layout);
  } finally {
    await app.close();
    stage.stop();
    await rm(userData, { recursive: true, force: true });
  }
}

async function buildPage(): Promise<string> {
  process.env.NODE_ENV = 'production';
  const folder = path.join(outDir, 'bench', 'map-page');
  await bundle({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: {
        entry: path.join(import.meta.dirname, 'map-page/page.ts'),
        formats: ['iife'],
        name: 'waymarkBench',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
    },
  });
  const file = path.join(folder, 'index.html');
  await mkdir(folder, { recursive: true });
  await writeFile(
    file,
    '<!doctype html><title>Map</title><link rel="stylesheet" href="page.css"><body><script src="page.js"></script>',
  );
  return file;
}

async function measurePage(page: Page, layout: MapLayout): Promise<BenchResult[]> {
  await page.waitForFunction(() => 'mapPage' in globalThis);
  const say = (what: string) => process.stderr.write(`${what} …\n`);
  say('ours');
  const before = await flyOurs(page, layout, ROLES);
  const flown: { readonly name: PeerName; readonly framesMs: number[] }[] = [];
  for (const name of peerNames) {
    say(name);
    flown.push({ name, framesMs: await flyPeer(page, name, layout) });
  }
  say('ours again, then over 10,000 roles');
  const after = await flyOurs(page, layout, ROLES);
  const many = await flyOurs(page, layout, MANY_ROLES);
  const ours = [...before.framesMs, ...after.framesMs];
  return [
    judge({ name: 'flight over 3,000 roles', unit: 'ms', aims: { median: 8, p95: 16 } }, ours, []),
    ...flown.flatMap(({ name, framesMs }) => [
      judge({ name: 'the same, beside', unit: 'ms', aims: { ratio: 1 }, peer: { name } }, ours, framesMs),
      judge({ name: `${name}, 30,000 links`, unit: 'ms', aims: {} }, framesMs, []),
    ]),
    judge({ name: 'flight over 10,000 roles', unit: 'ms', aims: { median: 16 } }, many.framesMs, []),
    longest('longest task over 3,000 roles (0: none of 50 ms)', [before.longestTaskMs, after.longestTaskMs]),
    longest('longest task over 10,000 roles (0: none of 50 ms)', [many.longestTaskMs]),
    judge({ name: 'pointer to card', unit: 'ms', aims: { median: 4 } }, await hoverOurs(page, layout), []),
    await heapResult(page, layout),
  ];
}

function longest(name: string, tasksMs: readonly number[]): BenchResult {
  return judge({ name, unit: 'ms', aims: { p95: 50 } }, tasksMs, []);
}

// `as` in these: the page put the object there. Each function is sent as text and uses nothing from outside itself.
function flyOurs(page: Page, layout: MapLayout, count: number): ReturnType<MapPage['flyOurs']> {
  return page.evaluate(
    (wanted) => (globalThis as unknown as { mapPage: MapPage }).mapPage.flyOurs(wanted.layout, wanted.count),
    { layout, count },
  );
}

function flyPeer(page: Page, name: PeerName, layout: MapLayout): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      (globalThis as unknown as { mapPage: MapPage }).mapPage.flyPeer(
        wanted.name,
        wanted.layout,
        wanted.count,
      ),
    { name, layout, count: ROLES },
  );
}

function hoverOurs(page: Page, layout: MapLayout): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      (globalThis as unknown as { mapPage: MapPage }).mapPage.hoverOurs(wanted.layout, wanted.count),
    { layout, count: ROLES },
  );
}

async function heapResult(page: Page, layout: MapLayout): Promise<BenchResult> {
  const [before, after] = await page.evaluate(
    (wanted) =>
      (globalThis as unknown as { mapPage: MapPage }).mapPage.heapOurs(
        wanted.layout,
        wanted.count,
        wanted.gestures,
      ),
    { layout, count: ROLES, gestures: GESTURES },
  );
  return judge(
    { name: `heap after ${GESTURES} gestures, of the start`, unit: '×', aims: { median: 1.2 } },
    [after / before],
    [],
  );
}
