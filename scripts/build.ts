// Builds the app into out/app: the main process (ES modules: it, the import thread, and the parts loaded later), the preload (one CommonJS
// file, as the sandbox wants it) and the screens (every HTML file in renderer/ is a page).
import { readdir, rename, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build as bundle, type InlineConfig } from 'vite';
import { outDir, projectRoot } from './runtime/paths.ts';

const appDir = path.join(outDir, 'app');

/** Where a build is made before it takes the place of the last good one. */
const stagingDir = path.join(outDir, `app-${process.pid}`);

/** What the runtime itself brings; everything else goes into the bundles. */
const external = ['electron', /^node:/, ...builtinModules];

/** The older of the two runtimes the app is held to: Electron 33 is Node 20.18 and Chromium 130. */
const targets = { node: 'node20.18', chromium: 'chrome130' };

const common = {
  root: projectRoot,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
} satisfies InlineConfig;

const mainProcess: InlineConfig = {
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: targets.node,
    outDir: stagingDir,
    emptyOutDir: false,
    rolldownOptions: {
      external,
      input: {
        main: 'electron/main.ts',
        'import-worker': 'electron/services/import/worker/import-worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'main/[name].js' },
    },
  },
};

const preload: InlineConfig = {
  ...common,
  build: {
    lib: { entry: 'electron/preload.ts', formats: ['cjs'], fileName: () => 'preload.cjs' },
    target: targets.chromium,
    outDir: stagingDir,
    emptyOutDir: false,
    rolldownOptions: { external },
  },
};

async function screens(): Promise<InlineConfig> {
  const root = path.join(projectRoot, 'renderer');
  const pages = (await readdir(root)).filter((name) => name.endsWith('.html'));
  return {
    ...common,
    root,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: targets.chromium,
      outDir: path.join(stagingDir, 'renderer'),
      emptyOutDir: false,
      // The content security policy allows no data: URLs, and Chromium needs no polyfill for preloading.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages.map((page) => path.join(root, page)) },
    },
  };
}

/** Builds everything anew; throws when any part does not build, with the last build left as it was. */
export async function build(): Promise<void> {
  // Vite keeps what it finds here; a test runner's "test" would bundle React's development build.
  process.env.NODE_ENV = 'production';
  try {
    await Promise.all([bundle(mainProcess), bundle(preload), bundle(await screens())]);
    await rm(appDir, { recursive: true, force: true });
    await rename(stagingDir, appDir);
  } finally {
    await rm(stagingDir, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
