// Which file of an ESCO CSV release holds what, and in which language. Releases 1.0-1.2 name them alike.

/** Tables by the file name without language, in lower case. */
const ESCO_TABLES = {
  occupations: 'occupations',
  skills: 'skills',
  iscogroups: 'groups',
  occupationskillrelations: 'relations',
  broaderrelationsoccpillar: 'occupationHierarchy',
  broaderrelationsskillpillar: 'skillHierarchy',
} as const;

/** A table this importer reads. The first three are there once for each language. */
export type EscoTable = (typeof ESCO_TABLES)[keyof typeof ESCO_TABLES];

/** Each table's file name as released, for telling a person which one is missing. */
export const escoFileNames: Readonly<Record<EscoTable, string>> = {
  occupations: 'occupations',
  skills: 'skills',
  groups: 'ISCOGroups',
  relations: 'occupationSkillRelations',
  occupationHierarchy: 'broaderRelationsOccPillar',
  skillHierarchy: 'broaderRelationsSkillPillar',
};

/** A table with its language; '' where the name has none, as relations in releases before 1.2. */
export type EscoKind = `${EscoTable}:${string}`;

const tables = new Map<string, EscoTable>(Object.entries(ESCO_TABLES));

/** What a file holds, by its bare name; null for one of no use here. */
export function escoKindOf(bareName: string): EscoKind | null {
  const [, name = '', language = ''] = /^([a-z]+)(?:_([a-z]{2}))?\.csv$/i.exec(bareName) ?? [];
  const table = tables.get(name.toLowerCase());
  if (table === undefined || (isNamed(table) && language === '')) return null;
  return `${table}:${language.toLowerCase()}`;
}

/** True for the tables that are there once for each language. */
export function isNamed(table: EscoTable): boolean {
  return table === 'occupations' || table === 'skills' || table === 'groups';
}

/** True for the tables that only an ESCO release has. */
export function isEscoTable(bareName: string): boolean {
  return escoKindOf(bareName) !== null;
}
