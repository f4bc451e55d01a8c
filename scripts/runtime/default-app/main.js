// Stands in for Electron's stock default app, which the registry copy lacks: runs the app folder named on the command line.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  console.error('Usage: electron [flags] <app folder> [arguments]');
  process.exit(1);
}

const folder = path.resolve(named);
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
// Awaited, or the app is ready before its module has run and privileged schemes can no longer be registered.
await import(pathToFileURL(path.join(folder, manifest.main)).href);
