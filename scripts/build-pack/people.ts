// Who does the role: interests, work styles, and the education incumbents say is required.
import { join } from 'node:path';
import { type EducationLevel, educationLevels, type Pack, type PackRole } from '../../shared/model/pack.ts';
import { groupBy, type Row, readOnetTable } from './tables.ts';
import { requiredFigure, rounded, yearMonth } from './values.ts';

const CODE = 'O*NET-SOC Code';
const TRAIT_COLUMNS = [CODE, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'] as const;
type TraitRow = Row<(typeof TRAIT_COLUMNS)[number]>;

/** The six occupational interests, 1..7. */
export function readInterests(folder: string): {
  readonly interests: Pack['interests'];
  readonly byRole: ReadonlyMap<string, number[]>;
} {
  const rows = readOnetTable(join(folder, 'Interests.txt'), TRAIT_COLUMNS).filter(
    (row) => row['Scale ID'] === 'OI',
  );
  const interests = elementsOf(rows);
  const byRole = new Map(
    [...groupBy(rows, (row) => row[CODE])].map(([code, ofRole]) => [code, column(interests, ofRole, 'OI')]),
  );
  return { interests, byRole };
}

/** Work styles: impact (WI) −3..3 and distinctiveness rank (DR) 0..10. */
export function readWorkStyles(folder: string): {
  readonly workStyles: Pack['workStyles'];
  readonly byRole: ReadonlyMap<string, PackRole['workStyles']>;
} {
  const rows = readOnetTable(join(folder, 'Work Styles.txt'), TRAIT_COLUMNS);
  const workStyles = elementsOf(rows);
  const byRole = new Map(
    [...groupBy(rows, (row) => row[CODE])].map(([code, ofRole]) => [
      code,
      {
        impact: column(workStyles, ofRole, 'WI'),
        distinctiveness: column(workStyles, ofRole, 'DR'),
      },
    ]),
  );
  return { workStyles, byRole };
}

function elementsOf(rows: readonly TraitRow[]): { id: string; name: string }[] {
  const names = new Map(rows.map((row) => [row['Element ID'], row['Element Name']]));
  return [...names.keys()].sort().map((id) => ({ id, name: names.get(id) ?? id }));
}

function column(
  elements: readonly { readonly id: string }[],
  rows: readonly TraitRow[],
  scale: string,
): number[] {
  return elements.map(({ id }) => {
    const row = rows.find((candidate) => candidate['Element ID'] === id && candidate['Scale ID'] === scale);
    if (row === undefined) throw new Error(`${rows[0]?.[CODE]} has no ${scale} value for ${id}`);
    return requiredFigure(row['Data Value']);
  });
}

/**
 * O*NET's twelve answers folded to our eight levels: certificates after a bachelor's or master's count as that degree,
 * since no posting asks for them instead of it; first professional, doctoral and postdoctoral are all "doctoral", as in BLS.
 */
const SURVEY_LEVELS: readonly EducationLevel[] = [
  'none',
  'high-school',
  'certificate',
  'some-college',
  'associate',
  'bachelor',
  'bachelor',
  'master',
  'master',
  'doctoral',
  'doctoral',
  'doctoral',
];

const EDUCATION_COLUMNS = [
  CODE,
  'Scale ID',
  'Category',
  'Data Value',
  'N',
  'Recommend Suppress',
  'Date',
] as const;

type Survey = NonNullable<PackRole['education']['survey']>;

/** What incumbents said is required, in percent per level. */
export function readEducationSurvey(folder: string): ReadonlyMap<string, Survey> {
  const rows = readOnetTable(join(folder, 'Education, Training, and Experience.txt'), EDUCATION_COLUMNS);
  const required = rows.filter((row) => row['Scale ID'] === 'RL');
  return new Map(
    [...groupBy(required, (row) => row[CODE])].flatMap(([code, ofRole]) => {
      const survey = foldSurvey(ofRole);
      return survey === null ? [] : [[code, survey] as const];
    }),
  );
}

/**
 * One role's survey folded to our levels. Null where O*NET recommends to suppress any of its answers: the shares of a
 * whole hang together, so "n% said less is required" cannot be said when one of them is not to be relied on.
 */
export function foldSurvey(rows: readonly Row<(typeof EDUCATION_COLUMNS)[number]>[]): Survey | null {
  const [first] = rows;
  if (first === undefined || rows.some((row) => row['Recommend Suppress'] === 'Y')) return null;
  const percent = educationLevels.map((level) =>
    rounded(
      rows
        .filter((row) => SURVEY_LEVELS[requiredFigure(row.Category) - 1] === level)
        .reduce((sum, row) => sum + requiredFigure(row['Data Value']), 0),
      2,
    ),
  );
  // Shares are published rounded, so a folded one can pass 100 by a hundredth.
  return {
    percent: percent.map((share) => Math.min(100, share)),
    size: Math.round(requiredFigure(first.N)),
    date: yearMonth(first.Date),
  };
}
