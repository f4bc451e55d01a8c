// Who does the role: interests, work styles, and the education incumbents say is required.
import {
  type EducationLevel,
  educationLevels,
  type Pack,
  type PackRole,
  type RoleId,
} from '../../../../shared/model/pack.ts';
import type { Table } from '../tables-columns.ts';
import { rounded } from './figures.ts';
import {
  countReader,
  type ElementNames,
  elementReader,
  flagReader,
  monthReader,
  type Roles,
  roleReader,
} from './onet-cells.ts';
import type { OnetReading } from './onet-reading.ts';

/** A scale of a trait table and the values on it. */
interface Scale {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** Elements by id, and each role's values of one scale over them. */
interface Traits {
  readonly elements: { id: string; name: string }[];
  readonly roles: readonly RoleId[];
  readonly column: (role: RoleId, scale: Scale) => number[];
}

const INTEREST: Scale = { id: 'OI', min: 1, max: 7 };
const IMPACT: Scale = { id: 'WI', min: -3, max: 3 };
const DISTINCTIVENESS: Scale = { id: 'DR', min: 0, max: 10 };

/** The occupational interests, 1..7. */
export async function readInterests(
  release: OnetReading,
  roles: Roles,
  names: ElementNames,
): Promise<{ readonly interests: Pack['interests']; readonly byRole: ReadonlyMap<string, number[]> }> {
  const traits = await readTraits(release, 'interests', [INTEREST], { roles, names });
  const byRole = new Map(traits.roles.map((role) => [role, traits.column(role, INTEREST)]));
  return { interests: traits.elements, byRole };
}

/**
 * Work styles: impact (WI) −3..3 and distinctiveness rank (DR) 0..10. None in releases before 30, which rate another
 * set of styles by importance.
 */
export async function readWorkStyles(
  release: OnetReading,
  roles: Roles,
  names: ElementNames,
): Promise<{
  readonly workStyles: Pack['workStyles'];
  readonly byRole: ReadonlyMap<string, PackRole['workStyles']>;
}> {
  const traits = await readTraits(release, 'workStyles', [IMPACT, DISTINCTIVENESS], { roles, names });
  const byRole = new Map(
    traits.roles.map((role) => [
      role,
      { impact: traits.column(role, IMPACT), distinctiveness: traits.column(role, DISTINCTIVENESS) },
    ]),
  );
  return { workStyles: traits.elements, byRole };
}

/** Reads the scales asked for; each role has to have all elements on all of them. */
async function readTraits(
  release: OnetReading,
  kind: 'interests' | 'workStyles',
  scales: readonly Scale[],
  known: { readonly roles: Roles; readonly names: ElementNames },
): Promise<Traits> {
  const values = new Map<RoleId, Map<string, number>>();
  const ids = new Set<string>();
  await release.read(kind, (table) => {
    const readRole = roleReader(table, known.roles);
    const readElement = elementReader(table, known.names);
    const readScale = table.text('Scale ID');
    const readers = new Map(scales.map((scale) => [scale.id, table.number('Data Value', scale)]));
    return (cells) => {
      const scale = readScale(cells) ?? '';
      const readValue = readers.get(scale);
      if (readValue === undefined) return;
      const role = readRole(cells);
      const element = readElement(cells);
      const value = readValue(cells);
      if (role === null || element === null || value === null) return;
      const ofRole = values.get(role) ?? new Map<string, number>();
      values.set(role, ofRole);
      ids.add(element);
      const key = `${element} ${scale}`;
      if (ofRole.has(key)) table.problem('Element ID', element, `one ${scale} value of it for ${role}`);
      ofRole.set(key, value);
    };
  });
  const elements = [...ids].sort().map((id) => ({ id, name: known.names.get(id) ?? id }));
  const column = (role: RoleId, scale: Scale) =>
    elements.map(({ id }) => {
      const value = values.get(role)?.get(`${id} ${scale.id}`);
      if (value === undefined) release.problem(kind, role, `a ${scale.id} value of ${id} for it`);
      return value ?? scale.min;
    });
  return { elements, roles: [...values.keys()], column };
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

type Survey = NonNullable<PackRole['education']['survey']>;

/** One role's answers while they are read. */
interface Answers {
  readonly size: number | null;
  readonly date: string | null;
  readonly percent: number[];
  readonly seen: Set<number>;
  isSuppressed: boolean;
}

/**
 * What incumbents said is required, in percent per level. A role is left out where O*NET recommends to suppress any of
 * its answers: the shares of a whole hang together, so "n% said less is required" cannot be said when one of them is
 * not to be relied on. So is one whose date or number of answers is not published.
 */
export async function readEducationSurvey(
  release: OnetReading,
  roles: Roles,
): Promise<ReadonlyMap<string, Survey>> {
  const answers = new Map<RoleId, Answers>();
  await release.read('education', (table) => answerReader(table, answers, roles));
  return new Map(
    [...answers].flatMap(([role, { size, date, percent, isSuppressed }]) =>
      isSuppressed || size === null || date === null
        ? []
        : // Shares are published rounded, so a folded one can pass 100 by a hundredth.
          [[role, { percent: percent.map((share) => Math.min(100, rounded(share, 2))), size, date }]],
    ),
  );
}

function answerReader(table: Table, answers: Map<RoleId, Answers>, roles: Roles) {
  const readScale = table.text('Scale ID');
  const readRole = roleReader(table, roles);
  const readCategory = table.integer('Category', { min: 1, max: SURVEY_LEVELS.length });
  const readShare = table.number('Data Value', { min: 0, max: 100 });
  const isSuppressed = flagReader(table, 'Recommend Suppress');
  const newAnswers = newAnswersReader(table);
  return (cells: readonly string[]) => {
    if (readScale(cells) !== 'RL') return;
    const role = readRole(cells);
    const category = readCategory(cells);
    const share = readShare(cells);
    if (role === null || category === null || share === null) return;
    const ofRole = answers.get(role) ?? newAnswers(cells);
    answers.set(role, ofRole);
    if (ofRole.seen.has(category))
      table.problem('Category', String(category), `one answer of it for ${role}`);
    ofRole.seen.add(category);
    if (isSuppressed(cells)) ofRole.isSuppressed = true;
    const level = educationLevels.indexOf(SURVEY_LEVELS[category - 1] ?? 'none');
    ofRole.percent[level] = (ofRole.percent[level] ?? 0) + share;
  };
}

function newAnswersReader(table: Table): (cells: readonly string[]) => Answers {
  const readSize = countReader(table, 'N');
  const readDate = monthReader(table);
  return (cells) => ({
    size: readSize(cells),
    date: readDate(cells),
    percent: educationLevels.map(() => 0),
    seen: new Set(),
    isSuppressed: false,
  });
}
