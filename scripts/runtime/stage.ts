// Everything a script needs to drive the app unattended: a real Electron, a machine that can run it, a virtual display.
import { hasXvfb, startVirtualDisplay } from './display.ts';
import { type ElectronRuntime, resolveElectron } from './electron.ts';
import { checkHost } from './host.ts';

/** An Electron and where to draw. `display` is absent where only the user's own can be had. */
export interface Stage {
  readonly runtime: ElectronRuntime;
  readonly display: string | undefined;
  /** Ends the virtual display. */
  stop(): void;
}

/** Readies a stage, fetching and installing what is missing. Prefers a virtual display, so that no window disturbs anyone. */
export async function prepareStage(): Promise<Stage> {
  const runtime = await resolveElectron();
  await checkHost(runtime.executable);
  if (!hasXvfb()) return { runtime, display: undefined, stop: () => undefined };
  const { display, stop } = await startVirtualDisplay();
  return { runtime, display, stop };
}
