// `npm run --silent cli -- COMMAND …`: Waymark's engine without a window, from the repository.
import path from 'node:path';
import { builtInPackIn } from './cli/opened-pack.ts';
import { processParts } from './cli/process-parts.ts';
import { runCli } from './cli/run.ts';

const root = path.join(import.meta.dirname, '..');
process.exitCode = await runCli(process.argv.slice(2), processParts(builtInPackIn(root)));
