// Skills, knowledge and abilities: O*NET's importance and level ratings as a pack's columns.
import { type PackRole, type RoleId, type Skill, skillIdSchema } from '../../../../shared/model/pack.ts';
import type { Table } from '../tables-columns.ts';
import type { RowReader } from '../tables-rows.ts';
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
import { RATED_TABLES } from './onet-files.ts';
import type { OnetReading } from './onet-reading.ts';

const KINDS = ['skill', 'knowledge', 'ability'] as const;

/** The column of each scale we take. */
const COLUMNS: ReadonlyMap<string, 'importance' | 'level'> = new Map([
  ['IM', 'importance'],
  ['LV', 'level'],
]);

type Requirements = NonNullable<PackRole['requirements']>;

/** All skills, and each rated role's columns over them with what they rest on. */
interface Ratings {
  readonly skills: Skill[];
  readonly byRole: ReadonlyMap<string, Pick<PackRole, 'ratings'> & { readonly requirements: Requirements }>;
}

/** One role's ratings of one kind, by place of the element. A place never set was not rated, null is suppressed. */
interface RoleRatings {
  readonly date: string | null;
  readonly from: string;
  readonly importance: (number | null)[];
  readonly level: (number | null)[];
  readonly sizes: (number | null)[];
}

/** Ratings of one kind; places are in the order elements came up in. */
interface KindRatings {
  readonly kind: Skill['kind'];
  readonly places: Map<string, number>;
  readonly byRole: Map<RoleId, RoleRatings>;
}

/** Reads all ratings. Skills stand in the order skill, knowledge, ability, each by element id. */
export async function readRatings(release: OnetReading, roles: Roles, names: ElementNames): Promise<Ratings> {
  const kinds: KindRatings[] = [];
  for (const kind of KINDS) {
    const ratings: KindRatings = { kind, places: new Map(), byRole: new Map() };
    kinds.push(ratings);
    for (const table of RATED_TABLES[kind]) {
      const placesBefore = ratings.places.size;
      await release.read(table, (found) => ratingReader(found, { into: ratings, kinds }, roles, names));
      if (release.has(table) && ratings.places.size === placesBefore)
        release.problem(table, '', 'ratings on the scales IM and LV');
    }
  }
  const parts = kinds.map(({ kind, places, byRole }) => ({ kind, byRole, elements: [...places].sort(byId) }));
  const skills = parts.flatMap(({ kind, elements }) =>
    elements.map(([id]) => ({ id: skillIdSchema.parse(id), name: names.get(id) ?? id, kind })),
  );
  const rated = new Set(parts.flatMap(({ byRole }) => [...byRole.keys()]));
  const columns = (role: RoleId, column: 'importance' | 'level') =>
    parts.flatMap(({ elements, byRole }) =>
      elements.map(([, place]) => byRole.get(role)?.[column][place] ?? null),
    );
  return {
    skills,
    byRole: new Map(
      [...rated].map((role) => [
        role,
        {
          requirements: {
            skills: skills.map((_, at) => at),
            importance: columns(role, 'importance'),
            level: columns(role, 'level'),
          },
          ratings: parts.flatMap(({ kind, elements, byRole }) => basisOf(kind, elements, byRole.get(role))),
        },
      ]),
    ),
  };
}

function byId(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** The ratings that a table adds to, among those of all kinds so far. */
interface Target {
  readonly into: KindRatings;
  readonly kinds: readonly KindRatings[];
}

function ratingReader(table: Table, { into, kinds }: Target, roles: Roles, names: ElementNames): RowReader {
  const readRole = roleReader(table, roles);
  const readElement = elementReader(table, names);
  const readScale = table.id('Scale ID', /^[A-Z]{2,3}$/, 'a scale such as IM or LV');
  const readers = { importance: importanceReader(table), level: levelReader(table) };
  const readSize = countReader(table, 'N');
  const newRole = roleRatingsReader(table);
  return (cells) => {
    const scale = readScale(cells);
    const column = COLUMNS.get(scale ?? '');
    if (column === undefined) return;
    const role = readRole(cells);
    const element = readElement(cells);
    const value = readers[column](cells);
    if (role === null || element === null) return;
    const place = into.places.get(element) ?? into.places.size;
    if (place === into.places.size) checkNew(table, element, { into, kinds });
    into.places.set(element, place);
    const ratings = into.byRole.get(role) ?? newRole(cells);
    into.byRole.set(role, ratings);
    if (ratings[column][place] !== undefined) {
      table.problem('Element ID', element, `one ${scale} rating of it for ${role}`);
    }
    ratings[column][place] = value;
    if (column === 'importance') ratings.sizes[place] = readSize(cells);
  };
}

/** An element that comes up first may not be of another kind too: a table may stand in another's place. */
function checkNew(table: Table, element: string, { into, kinds }: Target): void {
  const other = kinds.find((each) => each !== into && each.places.has(element));
  if (other !== undefined)
    table.problem('Element ID', element, `an element that is not rated as ${other.kind} too`);
}

function roleRatingsReader(table: Table): (cells: readonly string[]) => RoleRatings {
  const readDate = monthReader(table);
  const readFrom = table.text('Domain Source', { optional: true, blank: true });
  return (cells) => ({
    date: readDate(cells),
    from: readFrom(cells) ?? 'O*NET',
    importance: [],
    level: [],
    sizes: [],
  });
}

/** (IM − 1) / 4, 0..1; null where O*NET recommends to suppress it. */
function importanceReader(table: Table) {
  const readValue = table.number('Data Value', { min: 1, max: 5 });
  const isSuppressed = flagReader(table, 'Recommend Suppress');
  return (cells: readonly string[]): number | null => {
    const value = readValue(cells);
    return value === null || isSuppressed(cells) ? null : rounded((value - 1) / 4, 4);
  };
}

/**
 * LV × 5/7, 0..5. Not Relevant is no requirement, so 0, even where its own level is suppressed: too few people gave
 * one just because most said the role does not use the skill. Null where O*NET recommends to suppress it.
 */
function levelReader(table: Table) {
  const readValue = table.number('Data Value', { min: 0, max: 7 });
  const isSuppressed = flagReader(table, 'Recommend Suppress');
  const isNotRelevant = flagReader(table, 'Not Relevant');
  return (cells: readonly string[]): number | null => {
    const value = readValue(cells);
    const suppressed = isSuppressed(cells);
    if (isNotRelevant(cells)) return 0;
    return value === null || suppressed ? null : rounded((value * 5) / 7, 4);
  };
}

/**
 * O*NET rates all skills of a kind together, so a kind has one date and one origin per role; the counts may differ.
 * Empty where the role was not rated on the kind, or the release does not say when.
 */
function basisOf(
  kind: Skill['kind'],
  elements: readonly (readonly [string, number])[],
  ratings: RoleRatings | undefined,
): PackRole['ratings'] {
  if (ratings === undefined || ratings.date === null) return [];
  const sizes = elements.map(([, place]) => ratings.sizes[place] ?? null);
  const isConstant = sizes.every((size) => size === sizes[0]);
  return [{ kind, date: ratings.date, from: ratings.from, sizes: isConstant ? sizes.slice(0, 1) : sizes }];
}
