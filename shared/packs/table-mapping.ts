// Changes to what the columns of a table of roles mean, made by a person. Each gives a whole mapping again: its scales
// are guessed anew from the columns they are now of.
import type { CatalogMapping, CatalogPreview } from '../model/catalog.ts';
import type {
  ColumnFacts,
  ImportanceScale,
  LevelScale,
  RoleTableMapping,
  RowPerSkillMapping,
  TablePreview,
} from '../model/role-table.ts';
import { rangeParts } from './range-parts.ts';
import { guessImportanceScale, guessLevelScale } from './table-scales.ts';

/** What a column of a table of roles can hold, a skill's own column apart. */
export type RoleField = keyof RowPerSkillMapping['columns'];

/** The fields that hold for a role whatever the shape, in the order in which they are asked for. */
export const roleFields = ['title', 'id', 'family', 'alternateTitles', 'zone', 'pay'] as const;

/** The fields of a row for one skill, in the order in which they are asked for. */
export const skillFields = ['skill', 'level', 'importance', 'kind'] as const;

type Facts = readonly ColumnFacts[];

/** The mapping to begin with: what was proposed, else the first columns for a person to correct; null without two columns. */
export function firstMapping({ proposal, otherProposal, columns }: TablePreview): RoleTableMapping | null {
  return proposal ?? otherProposal ?? blankMapping(columns, 'row-per-skill');
}

/** The mapping in the other shape: what was proposed for it, else one to be corrected; null where there can't be one. */
export function mappingInShape(
  preview: TablePreview,
  shape: RoleTableMapping['shape'],
): RoleTableMapping | null {
  const { proposal, otherProposal, columns } = preview;
  const proposed = [proposal, otherProposal].find((mapping) => mapping?.shape === shape);
  return proposed ?? blankMapping(columns, shape);
}

/** Says which column holds a field; a column holds one field at most, so another one gives it up where it can. */
export function withColumn(
  mapping: RoleTableMapping,
  field: RoleField,
  column: string | null,
  facts: Facts,
): RoleTableMapping {
  if (column === null && (field === 'title' || field === 'skill')) return mapping;
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).map(([other, held]) => [
      other,
      held === column && other !== 'title' && other !== 'skill' ? null : held,
    ]),
  );
  // `as`: the same fields as before, of which only those that may be null were set to it.
  const changed = { ...mapping, columns: { ...columns, [field]: column } } as RoleTableMapping;
  if (changed.shape === 'column-per-skill') {
    return withSkillColumns(
      changed,
      changed.skillColumns.filter((name) => name !== column),
      facts,
    );
  }
  const { level, importance } = changed.columns;
  return {
    ...changed,
    ...(field === 'level' && { levelScale: guessLevelScale(factsOf([level], facts)) }),
    ...(field === 'importance' && { importanceScale: guessImportanceScale(factsOf([importance], facts)) }),
  };
}

/** Says which columns are skills, in the order of the table; nothing changes where none would be left. */
export function withSkillColumns(
  mapping: RoleTableMapping,
  names: readonly string[],
  facts: Facts,
): RoleTableMapping {
  if (mapping.shape !== 'column-per-skill' || names.length === 0) return mapping;
  const chosen = factsOf(names, facts);
  return {
    ...mapping,
    skillColumns: chosen.map(({ name }) => name),
    levelScale: guessLevelScale(chosen),
    importanceScale: guessImportanceScale(chosen),
  };
}

/** The scales in use: of levels, of importance, or both; each with the words that stand in its columns. */
export function usedScales(
  mapping: RoleTableMapping,
  facts: Facts,
): readonly (
  | { readonly of: 'level'; readonly scale: LevelScale; readonly words: readonly string[] }
  | { readonly of: 'importance'; readonly scale: ImportanceScale; readonly words: readonly string[] }
)[] {
  const isPerRow = mapping.shape === 'row-per-skill';
  const columnsOf = (what: 'level' | 'importance') => {
    if (isPerRow) return mapping.columns[what] === null ? null : [mapping.columns[what]];
    return mapping.cells === what ? mapping.skillColumns : null;
  };
  const level = columnsOf('level');
  const importance = columnsOf('importance');
  return [
    ...(level === null
      ? []
      : [{ of: 'level' as const, scale: mapping.levelScale, words: wordsIn(level, facts) }]),
    ...(importance === null
      ? []
      : [{ of: 'importance' as const, scale: mapping.importanceScale, words: wordsIn(importance, facts) }]),
  ];
}

function wordsIn(names: readonly (string | null)[], facts: Facts): string[] {
  return [...new Set(factsOf(names, facts).flatMap(({ words }) => words))];
}

function factsOf(names: readonly (string | null)[], facts: Facts): ColumnFacts[] {
  return facts.filter(({ name }) => names.includes(name));
}

function blankMapping(columns: Facts, shape: RoleTableMapping['shape']): RoleTableMapping | null {
  const [title, ...rest] = columns.filter(({ name }) => name !== '').map(({ name }) => name);
  const [skill] = rest;
  if (title === undefined || skill === undefined) return null;
  const ofRole = { title, id: null, family: null, alternateTitles: null, zone: null, pay: null };
  const scales = { importanceScale: guessImportanceScale([]), levelScale: guessLevelScale([]) };
  if (shape === 'row-per-skill') {
    return { shape, columns: { ...ofRole, skill, importance: null, level: null, kind: null }, ...scales };
  }
  return withSkillColumns(
    { shape, columns: ofRole, skillColumns: rest, cells: 'level', ...scales },
    rest,
    columns,
  );
}

/** The fields of a learning resource, in the order in which they are asked for. */
export const catalogFields = [
  'title',
  'provider',
  'skills',
  'level',
  'hours',
  'cost',
  'currency',
  'language',
  'url',
] as const;

/** What a column of a table of learning can hold. */
export type CatalogField = (typeof catalogFields)[number];

/** The mapping of a table of learning to begin with; null where no column has a name. */
export function firstCatalogMapping({ proposal, columns }: CatalogPreview): CatalogMapping | null {
  const title = columns.find(({ name }) => name !== '')?.name;
  if (proposal !== null || title === undefined) return proposal;
  const none = { provider: null, skills: null, level: null, hours: null };
  const others = { cost: null, currency: null, language: null, url: null };
  return { columns: { title, ...none, ...others }, levelScale: guessLevelScale([]) };
}

/** Whether a table is rather of learning than of jobs: two of its columns say what only learning has. */
export function looksLikeCatalog({ proposal }: CatalogPreview): boolean {
  if (proposal === null) return false;
  const { provider, hours, cost, url } = proposal.columns;
  return [provider, hours, cost, url].filter((column) => column !== null).length >= 2;
}

/** Says which column holds a field of a learning resource; a column holds one field at most. */
export function withCatalogColumn(
  mapping: CatalogMapping,
  field: CatalogField,
  column: string | null,
  facts: Facts,
): CatalogMapping {
  if (column === null && field === 'title') return mapping;
  const others = Object.entries(mapping.columns).map(([other, held]) => [
    other,
    held === column && other !== 'title' ? null : held,
  ]);
  // `as`: the same fields as before, of which only those that may be null were set to it.
  const columns = { ...Object.fromEntries(others), [field]: column } as CatalogMapping['columns'];
  if (field !== 'level') return { ...mapping, columns };
  return { columns, levelScale: guessLevelScale(factsOf([column], facts)) };
}

/** The words that stand in a catalog's column of levels; of a range such as “basic - advanced” its ends. */
export function catalogLevelWords({ columns }: CatalogMapping, facts: Facts): string[] {
  return [...new Set(wordsIn([columns.level], facts).flatMap(rangeParts))];
}

/** A scale of words to begin with, each taken as its word is usually meant; words not known are the person's to say. */
export function wordsScale(of: 'level' | 'importance', words: readonly string[]): Record<string, number> {
  const facts = [{ name: '', filled: 0, numbers: null, words: [...words], hasMoreWords: false }];
  const scale = of === 'level' ? guessLevelScale(facts) : guessImportanceScale(facts);
  return scale.kind === 'words' ? scale.words : {};
}
