// `npm run --silent cli -- COMMAND …`: Waymark's engine without a window, from the repository.
import path from 'node:path';
import { processIo } from './cli/io.ts';
import { builtInPackIn } from './cli/opened-pack.ts';
import { runCli } from './cli/run.ts';

const root = path.join(import.meta.dirname, '..');
process.exitCode = await runCli(process.argv.slice(2), { io: processIo(), builtInPack: builtInPackIn(root) });
