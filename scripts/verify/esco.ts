// The real ESCO release from its two zips: its counts, held against the relations counted straight from the file.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse';
import { openPromise } from 'yauzl';
import { importPack } from '../../electron/services/import/import-pack.ts';
import { packBytes } from '../../electron/services/pack-bytes.ts';
import { readPackFile } from '../../electron/services/pack-file.ts';
import { canonicalJson } from '../../shared/files/canonical-json.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { errorLine, type Report, timed } from './report.ts';

/** What ESCO 1.1.1 holds, in English. */
const COUNTS = { occupations: 3007, skills: 13_896, relations: 123_855 };

/** Imports the release; `workDir` is a folder for its pack to be written to and read back from. */
export async function verifyEsco(report: Report, dataDir: string, workDir: string): Promise<void> {
  report.heading('ESCO 1.1.1, English');
  const relations = path.join(dataDir, 'esco-1.1.1', 'relations.zip');
  const paths = [path.join(dataDir, 'esco-1.1.1', 'class_en.zip'), relations];
  const { value: imported, seconds } = await timed(() => importPack({ paths, format: 'auto' }));
  if (!imported.ok) return report.check(errorLine(imported.error), false);
  const pack = imported.value;
  report.check(`“${pack.title}” read in ${seconds.toFixed(1)} s`, true);
  const { occupations, skills } = COUNTS;
  report.count(pack.roles.length, 'occupations', occupations);
  report.count(pack.skills.length, 'skills', skills);
  checkRelations(report, pack, await relationsIn(relations, 'occupationSkillRelations.csv'));
  await checkExport(report, pack, path.join(workDir, 'esco.waymark-pack'));
}

interface Relation {
  readonly occupationUri: string;
  readonly skillUri: string;
  readonly relationType: string;
}

/** The relations as csv-parse reads them. */
async function relationsIn(archive: string, table: string): Promise<Relation[]> {
  const zip = await openPromise(archive, { autoClose: false });
  const rows: Relation[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== table) continue;
    const cells = (await zip.openReadStreamPromise(entry)).pipe(parse({ columns: true }));
    for await (const row of cells) rows.push(row);
  }
  zip.close();
  return rows;
}

function checkRelations(report: Report, pack: Pack, rows: readonly Relation[]): void {
  report.count(rows.length, 'relations in the file', COUNTS.relations);
  const roles = new Set<string>(pack.roles.map(({ id }) => id));
  const skills = new Set<string>(pack.skills.map(({ id }) => id));
  const idOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);
  const listed = rows.filter((row) => roles.has(idOf(row.occupationUri)) && skills.has(idOf(row.skillUri)));
  const strays = rows.length - listed.length;
  const isTold = pack.sources.some(({ changes }) =>
    changes.includes(`${strays} relations to occupations or skills`),
  );
  report.check(`${strays} of them to what the release does not list, left out and told in the pack`, isTold);
  // The importer makes a number above a half of one type, and below of the other.
  const asked = pack.roles.flatMap(({ requirements }) => requirements?.importance ?? []);
  const essential = asked.filter((importance) => importance !== null && importance >= 0.5).length;
  const ofType = (type: string) => listed.filter(({ relationType }) => relationType === type).length;
  report.count(essential, 'essential requirements, as many as relations', ofType('essential'));
  report.count(asked.length - essential, 'optional requirements, as many as relations', ofType('optional'));
}

/** Writes the pack and reads it again: nothing may change. */
async function checkExport(report: Report, pack: Pack, file: string): Promise<void> {
  const bytes = await packBytes(pack);
  await writeFile(file, bytes);
  const again = await readPackFile(file);
  const isSame = again.ok && canonicalJson(again.value) === canonicalJson(pack);
  report.check(
    `written as a pack of ${(bytes.length / 1e6).toFixed(1)} MB and read back without change`,
    isSame,
  );
}
