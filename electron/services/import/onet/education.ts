// The education that incumbents say is required.
import {
  type EducationLevel,
  educationLevels,
  type PackRole,
  type RoleId,
} from '../../../../shared/model/pack.ts';
import type { Table } from '../tables-columns.ts';
import { rounded } from './figures.ts';
import { countReader, flagReader, monthReader, type Roles, roleReader } from './onet-cells.ts';
import type { OnetReading } from './onet-reading.ts';

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
