// Runs once before all end-to-end tests: a real Electron, a virtual display, and the app freshly built.
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../../scripts/runtime/paths.ts';
import { run } from '../../../scripts/runtime/run.ts';
import { say } from '../../../scripts/runtime/say.ts';
import { prepareStage } from '../../../scripts/runtime/stage.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Electron executable the tests run on. */
    executable: string;
    /** The folder that holds it, and its version. */
    dist: string;
    electronVersion: string;
    /** The virtual display, or null where only the user's own can be had. */
    display: string | null;
  }
}

/** Readies the machine and builds the app; the returned function ends the virtual display. */
export async function setup(project: TestProject): Promise<() => void> {
  const build = await run('npm', ['run', 'build'], { cwd: projectRoot });
  if (build.code !== 0) throw new Error(`npm run build failed.\n${build.stdout}\n${build.stderr}`);
  const stage = await prepareStage();
  say(`End-to-end tests run on Electron ${stage.runtime.version}.`);
  project.provide('executable', stage.runtime.executable);
  project.provide('dist', stage.runtime.dist);
  project.provide('electronVersion', stage.runtime.version);
  project.provide('display', stage.display ?? null);
  return () => stage.stop();
}
