// Pay, jobs and outlook from the U.S. Bureau of Labor Statistics, by the code of the published row.
import { join } from 'node:path';
import type { EducationLevel, PackRole, PayValue } from '../../shared/model/pack.ts';
import { type Row, readCsvTable } from './tables.ts';
import { entryEducation, figure, payValue, requiredFigure } from './values.ts';

const ANNUAL = ['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'] as const;
const HOURLY = ['H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90'] as const;
const WAGE_COLUMNS = ['OCC_CODE', 'O_GROUP', 'TOT_EMP', ...ANNUAL, ...HOURLY] as const;
type WageRow = Row<(typeof WAGE_COLUMNS)[number]>;

type Wages = Pick<NonNullable<PackRole['pay']>, 'annual' | 'hourly'> & { readonly jobs: number | null };

/** National wages and wage-and-salary jobs. */
export function readWages(folder: string): ReadonlyMap<string, Wages> {
  const rows = readCsvTable(join(folder, 'oews-2024-national.csv'), WAGE_COLUMNS);
  return new Map(
    rows
      .filter((row) => row.O_GROUP === 'detailed')
      .map((row) => [
        row.OCC_CODE,
        { annual: percentiles(row, ANNUAL), hourly: percentiles(row, HOURLY), jobs: figure(row.TOT_EMP) },
      ]),
  );
}

type Percentiles = [PayValue, PayValue, PayValue, PayValue, PayValue];

/** Wages of one row; hourly ones stay hourly. */
function percentiles(row: WageRow, columns: typeof ANNUAL | typeof HOURLY): Percentiles {
  const [p10, p25, p50, p75, p90] = columns;
  return [payValue(row[p10]), payValue(row[p25]), payValue(row[p50]), payValue(row[p75]), payValue(row[p90])];
}

const CODE = '2024 National Employment Matrix code';
const TITLE = '2024 National Employment Matrix title';
const TYPE = 'Occupation type';
const PROJECTION_COLUMNS = [
  CODE,
  TITLE,
  TYPE,
  'Employment, 2024',
  'Employment, 2034',
  'Employment change, percent, 2024–34',
  'Percent self employed, 2024',
  'Occupational openings, 2024–34 annual average',
  'Typical education needed for entry',
] as const;
const EXITS = 'Labor force exit rate, 2024–34 annual average';
const TRANSFERS = 'Occupational transfer rate, 2024–34 annual average';

type Projection = Omit<NonNullable<PackRole['outlook']>, 'code' | 'sharedWith'> & {
  readonly entry: EducationLevel | null;
};

type Projections = {
  readonly byCode: ReadonlyMap<string, Projection>;
  /** Names of BLS's summary rows by code: the major and minor groups among them. */
  readonly summaryNames: ReadonlyMap<string, string>;
};

/** Projected jobs in persons, openings, exit and transfer rates, and typical entry education. */
export function readProjections(folder: string): Projections {
  const rows = readCsvTable(join(folder, 'projections-2024-34.csv'), PROJECTION_COLUMNS);
  const separations = new Map(
    readCsvTable(join(folder, 'separations-2024-34.csv'), [CODE, EXITS, TRANSFERS] as const).map((row) => [
      row[CODE],
      row,
    ]),
  );
  const ofType = (type: string) => rows.filter((row) => row[TYPE] === type);
  return {
    summaryNames: new Map(ofType('Summary').map((row) => [row[CODE], row[TITLE]])),
    byCode: new Map(
      ofType('Line item').map((row) => [
        row[CODE],
        {
          jobsNow: persons(requiredFigure(row['Employment, 2024'])),
          jobsThen: persons(requiredFigure(row['Employment, 2034'])),
          changePercent: figure(row['Employment change, percent, 2024–34']),
          openingsPerYear: openings(figure(row['Occupational openings, 2024–34 annual average'])),
          selfEmployedPercent: figure(row['Percent self employed, 2024']),
          exitRate: figure(separations.get(row[CODE])?.[EXITS] ?? ''),
          transferRate: figure(separations.get(row[CODE])?.[TRANSFERS] ?? ''),
          entry: entryEducation(row['Typical education needed for entry']),
        },
      ]),
    ),
  };
}

/** The projections count in thousands with one decimal. */
function persons(thousands: number): number {
  return Math.round(thousands * 1000);
}

function openings(thousands: number | null): number | null {
  return thousands === null ? null : persons(thousands);
}
