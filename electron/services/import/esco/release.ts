// Reads one ESCO release into what a pack is built from: sorted lists, and what each occupation asks.
import type { Table } from '../tables-columns.ts';
import { addresses, addressReader, type Concepts, readConcepts } from './concepts.ts';
import type { EscoReading } from './esco-reading.ts';
import { nearestAbove, readHierarchy } from './hierarchy.ts';
import { Strays } from './strays.ts';

interface OccupationFacts {
  /** The ISCO unit group's four digits; null where the row names none. */
  readonly isco: string | null;
  readonly modified: string | null;
  readonly row: number;
}

interface SkillFacts {
  readonly kind: 'skill' | 'knowledge' | null;
  readonly modified: string | null;
}

/** An occupation still released. */
export interface Occupation {
  readonly uri: string;
  readonly isco: string;
  /** Twice the position of each skill it asks, and one more where it is essential; rising, each skill once. */
  readonly asked: readonly number[];
}

/** One release, all languages together. */
export interface Release {
  readonly occupations: readonly Occupation[];
  readonly skills: readonly { readonly uri: string; readonly kind: 'skill' | 'knowledge' }[];
  readonly concepts: {
    readonly groups: Concepts<null>;
    readonly occupations: Concepts<OccupationFacts>;
    readonly skills: Concepts<SkillFacts>;
  };
  /** Relations to occupations or skills that the release does not list. */
  readonly strayRelations: number;
  /** The latest day on which a concept was changed, as `YYYY-MM-DD`; null in releases without dates. */
  readonly lastModified: string | null;
}

/** Reads all tables; throws ImportStop with whatever is wrong in any of them. */
export async function readRelease(reading: EscoReading): Promise<Release> {
  const groups = await readConcepts(reading, 'groups', () => () => null);
  const occupations = await readConcepts(reading, 'occupations', occupationFacts);
  const skills = await readConcepts(reading, 'skills', skillFacts);
  const skillUris = released(skills);
  const { asked, strays } = await readRelations(reading, occupations, skills, skillUris);
  const iscoOf = await readUnitGroups(reading, occupations, groups);
  const kindOf = await readKinds(reading, skills);
  reading.check();
  return {
    occupations: released(occupations).map((uri) => ({
      uri,
      isco: iscoOf.get(uri) ?? '',
      asked: eachOnce(asked.get(uri) ?? []),
    })),
    skills: skillUris.map((uri) => ({ uri, kind: kindOf(uri) })),
    concepts: { groups, occupations, skills },
    strayRelations: strays,
    lastModified: latest([...occupations.facts.values(), ...skills.facts.values()]),
  };
}

function occupationFacts(table: Table): (cells: readonly string[]) => OccupationFacts {
  const isco = table.id('iscoGroup', /^C?\d{4}$/, "an ISCO unit group's four digits such as 2654", {
    optional: true,
    blank: true,
  });
  const modified = table.date('modifiedDate', { optional: true, blank: true });
  return (cells) => ({
    isco: isco(cells)?.slice(-4) ?? null,
    modified: modified(cells),
    row: table.row,
  });
}

function skillFacts(table: Table): (cells: readonly string[]) => SkillFacts {
  const words = ['skill/competence', 'knowledge', 'skill', 'competence', 'attitude', 'language'] as const;
  const type = table.oneOf('skillType', words, { optional: true, blank: true });
  const modified = table.date('modifiedDate', { optional: true, blank: true });
  return (cells) => {
    const word = type(cells);
    const kind = word === null || word === 'knowledge' ? word : 'skill';
    return { kind, modified: modified(cells) };
  };
}

/** Addresses of what is still released, in order. */
function released(concepts: Concepts<unknown>): string[] {
  return [...concepts.facts].flatMap(([uri, facts]) => (facts === null ? [] : [uri])).sort();
}

async function readRelations(
  reading: EscoReading,
  occupations: Concepts<unknown>,
  skills: Concepts<unknown>,
  skillUris: readonly string[],
): Promise<{ readonly asked: ReadonlyMap<string, number[]>; readonly strays: number }> {
  const asked = new Map(released(occupations).map((uri): [string, number[]] => [uri, []]));
  const positions = new Map(skillUris.map((uri, at) => [uri, at]));
  const strays = new Strays();
  const file = reading.label('relations:');
  let rows = 0;
  await reading.read('relations:', (table) => {
    const occupation = addressReader(table, 'occupationUri', 'occupations');
    const skill = addressReader(table, 'skillUri', 'skills');
    const type = table.oneOf('relationType', ['essential', 'optional']);
    return (cells) => {
      rows += 1;
      const from = occupation(cells);
      const to = skill(cells);
      const relation = type(cells);
      if (from === null || to === null || relation === null) return;
      const position = positions.get(to);
      const list = asked.get(from);
      if (list !== undefined && position !== undefined) {
        list.push(2 * position + Number(relation === 'essential'));
      } else if (!occupations.facts.has(from)) {
        const expected = 'an occupation that the release lists';
        strays.add({ file, row: table.row, column: 'occupationUri', value: from, expected });
      } else if (!skills.facts.has(to)) {
        const expected = 'a skill that the release lists';
        strays.add({ file, row: table.row, column: 'skillUri', value: to, expected });
      }
    };
  });
  return { asked, strays: strays.judge(rows, reading.problems) };
}

/** A relation that is there twice counts once, as essential where it is so in either row. */
function eachOnce(asked: readonly number[]): readonly number[] {
  const sorted = asked.toSorted((a, b) => a - b);
  return sorted.filter((value, at) => Math.floor(value / 2) !== Math.floor((sorted[at + 1] ?? -1) / 2));
}

/** Each occupation's unit group: its own, or that of the occupation it specializes. */
async function readUnitGroups(
  reading: EscoReading,
  occupations: Concepts<OccupationFacts>,
  groups: Concepts<null>,
): Promise<ReadonlyMap<string, string>> {
  const hierarchy = await readHierarchy(reading, 'occupationHierarchy');
  const unitGroup = (uri: string) =>
    uri.startsWith(addresses.groups) ? uri.slice(addresses.groups.length) : null;
  const found = new Map<string, string>();
  for (const [uri, facts] of occupations.facts) {
    if (facts === null) continue;
    const isco = facts.isco ?? nearestAbove(hierarchy, uri, unitGroup) ?? '';
    found.set(uri, isco);
    const isKnown = [2, 3].every((digits) => groups.facts.get(groupUri(isco, digits)) !== undefined);
    if (isco.length === 4 && isKnown) continue;
    reading.problems.add({
      file: reading.label(`occupations:${reading.languages[0]}`),
      row: facts.row,
      column: 'iscoGroup',
      value: isco,
      expected: 'four digits of an ISCO unit group whose broader groups the release lists',
    });
  }
  return found;
}

/** The address of the ISCO group with the first digits of a unit group. */
export function groupUri(isco: string, digits: number): string {
  return `${addresses.groups}${isco.slice(0, digits)}`;
}

/** The top of ESCO's knowledge branch, in every release. */
const KNOWLEDGE = `${addresses.skills}c46fcb45-5c14-4ffa-abed-5a43f104bb22`;

/** The kind of each skill: as its row says, else knowledge where it stands below the knowledge branch. */
async function readKinds(
  reading: EscoReading,
  { facts }: Concepts<SkillFacts>,
): Promise<(uri: string) => 'skill' | 'knowledge'> {
  const hierarchy = await readHierarchy(reading, 'skillHierarchy');
  const ifKnowledge = (uri: string) => (uri === KNOWLEDGE ? 'knowledge' : null);
  return (uri) => facts.get(uri)?.kind ?? nearestAbove(hierarchy, uri, ifKnowledge) ?? 'skill';
}

function latest(facts: readonly ({ readonly modified: string | null } | null)[]): string | null {
  return facts.reduce<string | null>((last, known) => {
    const modified = known?.modified ?? null;
    return modified !== null && (last === null || modified > last) ? modified : last;
  }, null);
}
