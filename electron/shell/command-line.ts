// `waymark --cli COMMAND …`: the command line in the packaged app, without a window.
import { app } from 'electron';
import { builtInPackIn } from '../cli/opened-pack.ts';
import { processParts } from '../cli/process-parts.ts';
import { runCli } from '../cli/run.ts';

/** Runs one command line and ends the app with its exit code, once its output is written. */
export async function runCommandLine(args: readonly string[], root: string): Promise<void> {
  app.dock?.hide();
  app.exit(await runCli(args, processParts(builtInPackIn(root))));
}
