// Which release a folder or archive holds, and what is said of it wherever its figures are shown.
import { basename, posix } from 'node:path';
import { type Source, sourceIdSchema } from '../../../../shared/model/pack.ts';
import type { ImportWatch } from '../import-watch.ts';
import type { SourceFile } from '../sources-reading.ts';

/** A release as it names itself; empty where it does not. */
export interface ReleaseName {
  /** Such as "30.1". */
  readonly version: string;
  /** Such as "December 2025". */
  readonly period: string;
}

/** As much of a Read Me as is looked at; the release is named in its first line (our choice). */
const READ_ME_CHARACTERS = 4096;

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** The release by its Read Me, or else by the names of the paths and folders, such as `db_30_1_text`. */
export async function releaseName(
  files: readonly SourceFile[],
  paths: readonly string[],
  { signal }: ImportWatch,
): Promise<ReleaseName> {
  for (const file of files) {
    if (!/^read[ _]?me\.txt$/i.test(posix.basename(file.name))) continue;
    const text = await startOf(file, signal);
    const version = /O\*NET\W{0,3}(\d{1,3}\.\d{1,2})\b/i.exec(text)?.[1];
    const period = new RegExp(`\\b(${MONTH}) \\d{4}\\b`).exec(text)?.[0] ?? '';
    if (version !== undefined) return { version, period };
  }
  const names = [...paths.map((path) => basename(path)), ...files.map((file) => file.label)];
  const found = names.map((name) => /(?:onet|db)\D?(\d{2})[._](\d{1,2})(?!\d)/i.exec(name)).find(Boolean);
  return { version: found ? `${found[1]}.${found[2]}` : '', period: '' };
}

async function startOf(file: SourceFile, signal: AbortSignal | undefined): Promise<string> {
  for await (const chunk of file.open(signal)) return chunk.toString('utf8', 0, READ_ME_CHARACTERS);
  return '';
}

/** O*NET as a source, with the license and attribution it asks for; `leftOut` says what else a pack lacks of it. */
export function onetSource({ version, period }: ReleaseName, leftOut = ''): Source {
  const name = version === '' ? 'O*NET Database' : `O*NET ${version} Database`;
  return {
    id: sourceIdSchema.parse('onet'),
    name,
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    period,
    place: 'United States',
    license: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/database.html',
    attribution: `This product includes information from the ${name} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
    changes: [
      'Importance and level are rescaled to 0–1 and 0–5 and rounded. Ratings recommended for suppression are left out; skills marked not relevant have level 0. The twelve answers on required education are folded to eight levels, and a survey with a suppressed answer is left out. Alternate and reported titles are merged and repeated ones dropped. Roles without ratings carry our estimates, marked as such, with the rated roles they come from. Descriptions, tasks and other wording are left out.',
      leftOut,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** The wage survey as a source; `period` such as "May 2024", or empty. */
export function wagesSource(period: string): Source {
  const name = 'Occupational Employment and Wage Statistics';
  return {
    id: sourceIdSchema.parse('bls-oews'),
    name,
    publisher: 'U.S. Bureau of Labor Statistics',
    period,
    place: 'United States',
    license: 'Public domain',
    url: 'https://www.bls.gov/oes/',
    attribution: `Wages: ${[`U.S. Bureau of Labor Statistics, ${name}`, period].filter(Boolean).join(', ')}.`,
    changes:
      'A row that covers several roles is given to each of them, with the number of roles that share it. Hourly wages are not turned into yearly ones.',
  };
}

/** The projections as a source; `period` such as "2024–34", or empty. */
export function projectionsSource(period: string): Source {
  const title = 'Employment Projections';
  return {
    id: sourceIdSchema.parse('bls-projections'),
    name: `${title}, tables 1.2 and 1.10`,
    publisher: 'U.S. Bureau of Labor Statistics',
    period,
    place: 'United States',
    license: 'Public domain',
    url: 'https://www.bls.gov/emp/',
    attribution: `Jobs, openings, separations and typical entry education: ${[`U.S. Bureau of Labor Statistics, ${title}`, period].filter(Boolean).join(', ')}.`,
    changes:
      'Thousands are written as persons. A row that covers several roles is given to each of them with the number of roles that share it; a role’s own jobs are an equal part of its row. Education names are mapped to our eight levels.',
  };
}
