// A process of its own for `npm run bench -- import`: reads one release once, by our importer or by csv-parse alone, and
// sends how long that took and the most memory the process ever held, with the program and its runtime.
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Options, parse } from 'csv-parse';
import { openPromise } from 'yauzl';
import { escoKindOf } from '../../electron/services/import/esco/esco-files.ts';
import { importPack } from '../../electron/services/import/import-pack.ts';
import { tableKindOf } from '../../electron/services/import/onet/onet-files.ts';

/** What reading a release once came to. */
export interface ImportRun {
  readonly seconds: number;
  readonly peakMb: number;
  /** Names of the tables read, in order. */
  readonly tables: readonly string[];
}

const [how, ...paths] = process.argv.slice(2);
const startMs = performance.now();
const read = await (how === 'ours' ? importAll() : parseAll());
const seconds = (performance.now() - startMs) / 1000;
// Node gives the peak of its resident set in kibibytes.
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.send?.({ seconds, peakMb, tables: [...new Set(read)].sort() } satisfies ImportRun);

async function importAll(): Promise<string[]> {
  const tables: string[] = [];
  const imported = await importPack({
    paths,
    format: 'auto',
    onProgress: ({ phase, file }) => {
      if (phase === 'reading') tables.push(path.basename(file));
    },
  });
  if (!imported.ok) throw new Error(`The release is not read: ${JSON.stringify(imported.error, null, 2)}`);
  return tables;
}

/** Every row of the tables that the importers know, as cells, and nothing done with them. */
async function parseAll(): Promise<string[]> {
  const tables: string[] = [];
  for (const chosen of paths) {
    await (chosen.endsWith('.zip') ? parseZip(chosen, tables) : parseFolder(chosen, tables));
  }
  return tables;
}

async function parseFolder(folder: string, tables: string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    if (tableKindOf(name) === null) continue;
    tables.push(name);
    await parseRows(createReadStream(path.join(folder, name)), name);
  }
}

async function parseZip(file: string, tables: string[]): Promise<void> {
  const zip = await openPromise(file, { autoClose: false });
  for await (const entry of zip.eachEntry()) {
    const name = path.posix.basename(entry.fileName);
    if (escoKindOf(name) === null) continue;
    tables.push(name);
    await parseRows(await zip.openReadStreamPromise(entry), name);
  }
  zip.close();
}

async function parseRows(bytes: Readable, name: string): Promise<void> {
  // O*NET's text files have no quoting; ESCO's skill hierarchy has rows that end short.
  const form: Options = name.endsWith('.txt')
    ? { delimiter: '\t', quote: null }
    : { relax_column_count: true };
  const rows = parse(form);
  rows.on('data', () => {});
  await pipeline(bytes, rows);
}
