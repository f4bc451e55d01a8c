// Pay, jobs and outlook from the U.S. Bureau of Labor Statistics, by the code of the published row.
import type { EducationLevel, PackRole, PayValue } from '../../../../shared/model/pack.ts';
import type { CellReader, Table } from '../tables-columns.ts';
import type { OnetReading } from './onet-reading.ts';

/** A cell of a BLS table that holds a figure or says why there is none. */
const NO_FIGURE = ['—', '–', '-', '*', '**', 'n/a'];

type Percentiles = [PayValue, PayValue, PayValue, PayValue, PayValue];

/** Wages of one row; hourly ones stay hourly. */
export interface Wages {
  readonly annual: Percentiles;
  readonly hourly: Percentiles;
  readonly jobs: number | null;
}

/** National wages and wage-and-salary jobs by code. */
export async function readWages(release: OnetReading): Promise<ReadonlyMap<string, Wages>> {
  const wages = new Map<string, Wages>();
  await release.read('wages', (table) => {
    const readCode = socReader(table, 'OCC_CODE');
    const readGroup = table.text(['O_GROUP', 'OCC_GROUP']);
    const readJobs = figureReader(table, 'TOT_EMP', { min: 0 });
    const readAnnual = percentilesReader(table, 'A');
    const readHourly = percentilesReader(table, 'H');
    return (cells) => {
      if (readGroup(cells) !== 'detailed') return;
      const code = readCode(cells);
      const row = { annual: readAnnual(cells), hourly: readHourly(cells), jobs: readJobs(cells) };
      if (code === null) return;
      if (wages.has(code)) table.problem('OCC_CODE', code, 'one row for each occupation');
      wages.set(code, row);
    };
  });
  return wages;
}

function percentilesReader(table: Table, period: 'A' | 'H'): (cells: readonly string[]) => Percentiles {
  const column = (name: string) => payReader(table, `${period}_${name}`);
  const [p10, p25, p50, p75, p90] = [
    column('PCT10'),
    column('PCT25'),
    column('MEDIAN'),
    column('PCT75'),
    column('PCT90'),
  ] as const;
  return (cells) => [p10(cells), p25(cells), p50(cells), p75(cells), p90(cells)];
}

/** A wage: "#" means at least the top code, "*" not available. */
function payReader(table: Table, column: string): CellReader<PayValue> {
  const read = table.id(column, /^(#|\*{1,2}|[\d,]{1,12}(\.\d+)?)$/, 'a wage, # or *', { blank: true });
  return (cells) => {
    const text = read(cells);
    if (text === '#') return 'top-coded';
    return text === null || text.startsWith('*') ? null : Number(text.replaceAll(',', ''));
  };
}

/** A figure, which may have thousands set apart by commas; null where the source has none. */
function figureReader(
  table: Table,
  column: string,
  rule: { readonly min?: number } = {},
): CellReader<number> {
  const form = rule.min === undefined ? /^-?[\d,]{1,15}(\.\d+)?$/ : /^[\d,]{1,15}(\.\d+)?$/;
  const pattern = new RegExp(
    `${form.source}|^(${NO_FIGURE.map((word) => word.replaceAll('*', '\\*')).join('|')})$`,
  );
  const read = table.id(column, pattern, 'a figure, — or *', { blank: true });
  return (cells) => {
    const text = read(cells);
    return text === null || NO_FIGURE.includes(text) ? null : Number(text.replaceAll(',', ''));
  };
}

function socReader(table: Table, column: string): CellReader<string> {
  return table.id(column, /^\d{2}-\d{4}$/, 'a code such as 11-1011');
}

/** Projected jobs in persons, openings, exit and transfer rates, and typical entry education of one row. */
type Projection = Omit<NonNullable<PackRole['outlook']>, 'code' | 'sharedWith'> & {
  readonly entry: EducationLevel | null;
};

/** Projections by code, and the years they span as the columns say: "2024–34"; empty without any. */
export interface Projections {
  readonly byCode: ReadonlyMap<string, Projection>;
  readonly period: string;
}

// Columns carry the years of their edition; these are those of 2024–34.
const MATRIX_CODE = '2024 National Employment Matrix code';
const EMPLOYMENT = 'Employment, 2024';
const OPENINGS = 'Occupational openings, 2024–34 annual average';

const ENTRY_EDUCATION: ReadonlyMap<string, EducationLevel | null> = new Map([
  ['No formal educational credential', 'none'],
  ['High school diploma or equivalent', 'high-school'],
  ['Postsecondary nondegree award', 'certificate'],
  ['Some college, no degree', 'some-college'],
  ["Associate's degree", 'associate'],
  ["Bachelor's degree", 'bachelor'],
  ["Master's degree", 'master'],
  ['Doctoral or professional degree', 'doctoral'],
  ['—', null],
]);

/** Reads projections and, where they are there, the rates at which people leave. */
export async function readProjections(release: OnetReading): Promise<Projections> {
  const rates = await readSeparations(release);
  const byCode = new Map<string, Projection>();
  let period = '';
  await release.read('projections', (table) => {
    period = /\d{4}[–-]\d{2,4}/.exec(columnLike(table, OPENINGS))?.[0] ?? '';
    const readCode = socReader(table, columnLike(table, MATRIX_CODE));
    // Footnotes stand below the rows, with no type.
    const readType = table.text('Occupation type', { blank: true });
    const readNow = personsReader(table, columnLike(table, EMPLOYMENT));
    const readThen = personsReader(table, columnLike(table, EMPLOYMENT, 1));
    const readChange = figureReader(table, columnLike(table, 'Employment change, percent, 2024–34'));
    const readSelfEmployed = figureReader(table, columnLike(table, 'Percent self employed, 2024'));
    const readOpenings = personsReader(table, columnLike(table, OPENINGS));
    const readEntry = table.oneOf('Typical education needed for entry', [...ENTRY_EDUCATION.keys()], {
      blank: true,
    });
    return (cells) => {
      if (readType(cells) !== 'Line item') return;
      const code = readCode(cells);
      const now = readNow(cells);
      const then = readThen(cells);
      const row = {
        changePercent: readChange(cells),
        openingsPerYear: readOpenings(cells),
        selfEmployedPercent: readSelfEmployed(cells),
        ...(rates.get(code ?? '') ?? NO_RATES),
        entry: ENTRY_EDUCATION.get(readEntry(cells) ?? '') ?? null,
      };
      // A row without jobs now or then says nothing of the outlook.
      if (code === null || now === null || then === null) return;
      if (byCode.has(code))
        table.problem(columnLike(table, MATRIX_CODE), code, 'one row for each occupation');
      byCode.set(code, { jobsNow: now, jobsThen: then, ...row });
    };
  });
  return { byCode, period };
}

type Rates = Pick<Projection, 'exitRate' | 'transferRate'>;

const NO_RATES: Rates = { exitRate: null, transferRate: null };

async function readSeparations(release: OnetReading): Promise<ReadonlyMap<string, Rates>> {
  const rates = new Map<string, Rates>();
  await release.read('separations', (table) => {
    const readCode = socReader(table, columnLike(table, MATRIX_CODE));
    const readType = table.text('Occupation type', { blank: true });
    const readExits = figureReader(table, columnLike(table, 'Labor force exit rate, 2024–34 annual average'));
    const readTransfers = figureReader(
      table,
      columnLike(table, 'Occupational transfer rate, 2024–34 annual average'),
    );
    return (cells) => {
      if (readType(cells) !== 'Line item') return;
      const code = readCode(cells);
      const row = { exitRate: readExits(cells), transferRate: readTransfers(cells) };
      if (code !== null) rates.set(code, row);
    };
  });
  return rates;
}

/** The column of this name whatever its years; of several, such as jobs now and then, the one at this place in time. */
function columnLike(table: Table, name: string, place = 0): string {
  const alike = table.columns.filter((column) => withoutYears(column) === withoutYears(name)).sort();
  return alike[place] ?? name;
}

function withoutYears(column: string): string {
  return column.replace(/\d{4}([–-]\d{2,4})?/g, '').toLowerCase();
}

/** Persons; the projections count them in thousands with one decimal. */
function personsReader(table: Table, column: string): CellReader<number> {
  const read = figureReader(table, column, { min: 0 });
  return (cells) => {
    const thousands = read(cells);
    return thousands === null ? null : Math.round(thousands * 1000);
  };
}
