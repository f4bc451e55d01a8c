// Stands in for Electron's stock default app, which the registry copy lacks: runs the app folder named on the command line,
// after the module that -r names, as the stock one does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1);
const requireAt = given.indexOf('-r');
const [, first] = requireAt === -1 ? [] : given.splice(requireAt, 2);
const named = given.find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  console.error('Usage: electron [flags] [-r <module>] <app folder> [arguments]');
  process.exit(1);
}

const folder = path.resolve(named);
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
if (first !== undefined) createRequire(import.meta.url)(first);
// Awaited, or the app is ready before its module has run and privileged schemes can no longer be registered.
await import(pathToFileURL(path.join(folder, manifest.main)).href);
