// `npm run package`: builds the app and packs it, fused, with the resolved Electron into out/package.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Platform, build as pack } from 'electron-builder';
import { build } from './build.ts';
import { type ElectronRuntime, resolveElectron } from './runtime/electron.ts';
import { outDir, projectRoot } from './runtime/paths.ts';
import { say } from './runtime/say.ts';

/** Where the packaged app for Linux ends up. */
export const packagedExecutable = path.join(outDir, 'package', 'linux-unpacked', 'waymark');

/** Packs the app that out/app holds with the given Electron; electron-builder.yml says the rest. */
export async function packageApp(runtime: Pick<ElectronRuntime, 'dist' | 'version'>): Promise<void> {
  await pack({
    projectDir: projectRoot,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      electronDist: runtime.dist,
      electronVersion: runtime.version,
      // The app that runs a folder named on the command line; electron-builder leaves it in when given a distribution.
      afterPack: ({ appOutDir, packager }) =>
        rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true }),
    },
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  await packageApp(await resolveElectron());
  say(`Packaged into ${path.join(outDir, 'package')}`);
}
