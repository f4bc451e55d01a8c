// Skills, knowledge and abilities: O*NET's importance and level ratings as the pack's columns.
import { join } from 'node:path';
import { type PackRole, type Skill, skillIdSchema } from '../../shared/model/pack.ts';
import { groupBy, type Row, readOnetTable } from './tables.ts';
import { figure, requiredFigure, rounded, yearMonth } from './values.ts';

const RATING_COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Scale ID',
  'Data Value',
  'N',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
  'Domain Source',
] as const;

/** One row of a ratings file. */
export type RatingRow = Row<(typeof RATING_COLUMNS)[number]>;

const KINDS = [
  { kind: 'skill', file: 'Skills.txt' },
  { kind: 'knowledge', file: 'Knowledge.txt' },
  { kind: 'ability', file: 'Abilities.txt' },
] as const;

type Ratings = {
  readonly skills: Skill[];
  /** Columns and basis of each rated role. */
  readonly byRole: ReadonlyMap<string, Pick<PackRole, 'ratings'> & { readonly requirements: Requirements }>;
};

type Requirements = NonNullable<PackRole['requirements']>;

/** Reads all ratings. Skills stand in the order skill, knowledge, ability, each by element id. */
export function readRatings(folder: string): Ratings {
  const names = new Map(
    readOnetTable(join(folder, 'Content Model Reference.txt'), ['Element ID', 'Element Name'] as const).map(
      (row) => [row['Element ID'], row['Element Name']],
    ),
  );
  const kinds = KINDS.map(({ kind, file }) => {
    const rows = readOnetTable(join(folder, file), RATING_COLUMNS);
    const elements = [...new Set(rows.map((row) => row['Element ID']))].sort();
    return { kind, elements, byRole: groupBy(rows, (row) => row['O*NET-SOC Code']) };
  });
  const skills = kinds.flatMap(({ kind, elements }) =>
    elements.map((element) => ({
      id: skillIdSchema.parse(element),
      name: named(names, element),
      kind,
    })),
  );
  const codes = [...new Set(kinds.flatMap(({ byRole }) => [...byRole.keys()]))];
  const byRole = new Map(
    codes.map((code) => {
      const parts = kinds.map(({ kind, elements, byRole: rows }) =>
        ratingColumns(kind, elements, rows.get(code) ?? []),
      );
      return [
        code,
        {
          requirements: {
            skills: skills.map((_, at) => at),
            importance: parts.flatMap((part) => part.importance),
            level: parts.flatMap((part) => part.level),
          },
          ratings: parts.flatMap((part) => (part.basis === null ? [] : [part.basis])),
        },
      ];
    }),
  );
  return { skills, byRole };
}

function named(names: ReadonlyMap<string, string>, element: string): string {
  const name = names.get(element);
  if (name === undefined) throw new Error(`Content Model Reference.txt does not name ${element}`);
  return name;
}

/** One role's columns for one kind of skill, and what they rest on; null basis when the role has no rows. */
export function ratingColumns(
  kind: Skill['kind'],
  elements: readonly string[],
  rows: readonly RatingRow[],
): Pick<Requirements, 'importance' | 'level'> & { readonly basis: PackRole['ratings'][number] | null } {
  const cell = (scale: string, element: string) =>
    rows.find((row) => row['Scale ID'] === scale && row['Element ID'] === element);
  const [first] = rows;
  return {
    importance: elements.map((element) => importanceOf(cell('IM', element))),
    level: elements.map((element) => levelOf(cell('LV', element))),
    basis:
      first === undefined
        ? null
        : basisOf(
            kind,
            first,
            elements.map((element) => cell('IM', element)),
          ),
  };
}

/** (IM − 1) / 4, 0..1; null where the rating is missing or O*NET recommends to suppress it. */
function importanceOf(row: RatingRow | undefined): number | null {
  if (row === undefined || row['Recommend Suppress'] === 'Y') return null;
  return rounded((requiredFigure(row['Data Value']) - 1) / 4, 4);
}

/**
 * LV × 5/7, 0..5. Not Relevant is no requirement, so 0, even where its own level is suppressed: too few people gave
 * one just because most said the role does not use the skill. Null where the rating is missing or suppressed.
 */
function levelOf(row: RatingRow | undefined): number | null {
  if (row === undefined) return null;
  if (row['Not Relevant'] === 'Y') return 0;
  if (row['Recommend Suppress'] === 'Y') return null;
  return rounded((requiredFigure(row['Data Value']) * 5) / 7, 4);
}

/** O*NET rates all skills of a kind together, so a kind has one date and one origin per role; the counts may differ. */
function basisOf(kind: Skill['kind'], first: RatingRow, rows: readonly (RatingRow | undefined)[]) {
  const sizes = rows.map((row) => (row === undefined ? null : figure(row.N)));
  const isConstant = sizes.every((size) => size === sizes[0]);
  return {
    kind,
    date: yearMonth(first.Date),
    from: first['Domain Source'],
    sizes: isConstant ? sizes.slice(0, 1) : sizes,
  };
}
