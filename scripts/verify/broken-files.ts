// Real files broken on purpose: each has to be refused, with the file, and the row where there is one, that is wrong.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importPack } from '../../electron/services/import/import-pack.ts';
import { filesOf } from './real-files.ts';
import { errorLine, type Report } from './report.ts';

/** One real file changed, and how the error for it has to begin. */
interface Broken {
  readonly what: string;
  /** The file to change, from the data folder. */
  readonly file: string;
  readonly change: (bytes: Buffer) => Buffer;
  /** Another name for the changed file. */
  readonly as?: string;
  /** What else is chosen. */
  readonly beside: 'onet' | 'esco';
  readonly expected: string;
}

const CLASSES = 'esco-1.1.1/class_en.zip';
const RELATIONS = 'esco-1.1.1/relations.zip';

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);
const asText = (change: (text: string) => string) => (bytes: Buffer) =>
  Buffer.from(change(bytes.toString('latin1')), 'latin1');

const BROKEN: readonly Broken[] = [
  {
    what: 'an archive cut in half',
    file: CLASSES,
    change: half,
    beside: 'esco',
    expected: 'class_en.zip: damaged',
  },
  {
    what: 'an archive with one byte changed inside',
    file: RELATIONS,
    change: (bytes) =>
      bytes.fill(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1, (bytes.length >> 1) + 1),
    beside: 'esco',
    expected: 'relations.zip/occupationSkillRelations.csv: damaged',
  },
  {
    what: 'an archive with a name that leads out of it',
    file: CLASSES,
    change: asText((text) => text.replaceAll('skills_en.csv', '../kills_.csv')),
    beside: 'esco',
    expected: 'class_en.zip: name-unsafe',
  },
  {
    what: 'an archive that says it is encrypted',
    file: CLASSES,
    change: encrypted,
    beside: 'esco',
    expected: 'class_en.zip/',
  },
  {
    what: 'a table named as an archive',
    file: 'bls/oews-2024-national.csv',
    change: (bytes) => bytes,
    as: 'occupations.zip',
    beside: 'esco',
    expected: 'occupations.zip: damaged',
  },
  {
    what: 'something else named as a table',
    file: RELATIONS,
    change: (bytes) => bytes.subarray(1000, 2000),
    as: 'Skills.txt',
    beside: 'onet',
    expected: 'Skills.txt, row 1: ',
  },
  {
    what: 'a table cut in the middle of a row',
    file: 'onet-30.1/Skills.txt',
    change: half,
    beside: 'onet',
    expected: 'Skills.txt, row ',
  },
  {
    what: 'a table with a rating out of range in row 37',
    file: 'onet-30.1/Knowledge.txt',
    change: inRow(37, (line) => line.replace(/\t\d\.\d+\t/, '\t9.99\t')),
    beside: 'onet',
    expected: 'Knowledge.txt, row 37, Data Value: “9.99”',
  },
  {
    what: 'a CSV with a word for a number in row 37',
    file: 'bls/oews-2024-national.csv',
    change: inRow(37, (line) => line.replace(/,detailed,\d+,/, ',detailed,many,')),
    beside: 'onet',
    expected: 'oews-2024-national.csv, row 37, TOT_EMP: “many”',
  },
  {
    what: 'a CSV with a cell too few in row 37',
    file: 'bls/projections-2024-34.csv',
    change: inRow(37, (line) => line.slice(0, line.lastIndexOf(','))),
    beside: 'onet',
    expected: 'projections-2024-34.csv, row 37: ',
  },
];

/** Breaks each file in a folder of its own below `workDir` and imports it beside the other real files. */
export async function verifyBrokenFiles(report: Report, dataDir: string, workDir: string): Promise<void> {
  report.heading('Real files broken on purpose');
  for (const [at, broken] of BROKEN.entries()) {
    const folder = path.join(workDir, `broken-${at}`);
    await mkdir(folder);
    const original = path.join(dataDir, broken.file);
    const changed = path.join(folder, broken.as ?? path.basename(broken.file));
    await writeFile(changed, broken.change(await readFile(original)));
    const others = (await filesOf(dataDir, broken.beside)).filter(
      (file) => path.basename(file) !== path.basename(changed),
    );
    const paths = [changed, ...others.filter((file) => path.resolve(file) !== path.resolve(original))];
    const imported = await importPack({ paths, format: 'auto' });
    const line = imported.ok ? 'it was imported' : errorLine(imported.error);
    report.check(`${broken.what}: ${line}`, line.startsWith(broken.expected));
  }
  const [classes = ''] = await filesOf(dataDir, 'esco');
  const alone = await importPack({ paths: [classes], format: 'auto' });
  const line = alone.ok ? 'it was imported' : errorLine(alone.error);
  report.check(`a release without its relations: ${line}`, line.startsWith('occupationSkillRelations.csv: '));
}

/** Sets the flag that says encrypted (bit 0, APPNOTE 4.4.4) of each entry in the archive's directory. */
function encrypted(bytes: Buffer): Buffer {
  const entry = Buffer.from('PK\u0001\u0002');
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf(entry); at >= 0; at = changed.indexOf(entry, at + 1)) {
    changed.writeUInt8(changed.readUInt8(at + 8) | 1, at + 8);
  }
  return changed;
}

/** Changes one row, the header being row 1. */
function inRow(row: number, change: (line: string) => string): (bytes: Buffer) => Buffer {
  return asText((text) => {
    const lines = text.split('\n');
    return lines.with(row - 1, change(lines[row - 1] ?? '')).join('\n');
  });
}
