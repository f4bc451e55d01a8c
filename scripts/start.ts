// `npm start`: builds Waymark and opens it; on a machine without a display it takes the tour instead.
import { spawn } from 'node:child_process';
import { build } from './build.ts';
import { hasDisplay } from './runtime/display.ts';
import { resolveElectron } from './runtime/electron.ts';
import { checkHost } from './runtime/host.ts';
import { sandboxSwitches } from './runtime/launch.ts';
import { projectRoot } from './runtime/paths.ts';
import { say } from './runtime/say.ts';
import { runTour } from './tour.ts';

/** Opens the built app on the user's display and waits until it is closed; resolves to its exit code. */
async function open(): Promise<number> {
  const { executable, version } = await resolveElectron();
  await checkHost(executable);
  say(`Opening Waymark on Electron ${version} …`);
  const child = spawn(executable, [...sandboxSwitches(), projectRoot, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

await build();
if (hasDisplay()) {
  process.exitCode = await open();
} else {
  say('There is no display here: taking the tour on a virtual one.');
  await runTour();
}
