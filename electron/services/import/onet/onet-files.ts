// Which file of an O*NET release, as text or CSV, or of the BLS figures that go with one, holds what.

/**
 * File names without extension, in lower case. Where there are several, releases differ: those from 30.3 on have skills in
 * two tables, schooling in one of its own, and other names for titles, software and interests.
 */
const ONET_FILES = {
  occupations: ['occupation data'],
  elements: ['content model reference'],
  skills: ['skills'],
  essentialSkills: ['essential skills'],
  transferableSkills: ['transferable skills'],
  knowledge: ['knowledge'],
  abilities: ['abilities'],
  zones: ['job zones'],
  related: ['related occupations'],
  careerChangers: ['career changers matrix'],
  careerStarters: ['career starters matrix'],
  alternateTitles: ['alternate titles', 'job titles', 'lay titles'],
  reportedTitles: ['sample of reported titles'],
  technology: ['technology skills', 'software skills'],
  commodities: ['unspsc reference'],
  activities: ['tasks to dwas'],
  interests: ['interests', 'career interest types'],
  workStyles: ['work styles'],
  education: ['education, training, and experience', 'education'],
} as const;

/** BLS publishes workbooks; whoever saves their sheets as CSV names the files, so a word in the name is enough. */
const BLS_FILES = {
  wages: /oews|national m\d{4}/,
  projections: /projection/,
  separations: /separation/,
} as const;

type OnetTable = keyof typeof ONET_FILES;
type BlsTable = keyof typeof BLS_FILES;

/** A table this importer knows. */
export type TableKind = OnetTable | BlsTable;

const onetTables = new Map(
  // Object.entries forgets which keys there are.
  (Object.entries(ONET_FILES) as [OnetTable, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name) => [name, kind] as const),
  ),
);
const blsTables = Object.entries(BLS_FILES) as [BlsTable, RegExp][];

/** What a file holds, by its bare name; null for one of no use here. */
export function tableKindOf(bareName: string): TableKind | null {
  const found = /^(.+)\.(txt|csv)$/i.exec(bareName);
  const [, name = '', extension = ''] = found ?? [];
  const kind = onetTables.get(comparable(name)) ?? null;
  if (kind !== null || extension.toLowerCase() === 'txt') return kind;
  return blsTables.find(([, form]) => form.test(comparable(name)))?.[0] ?? null;
}

/** The tables of each kind of rating; a release has some of them. */
export const RATED_TABLES = {
  skill: ['skills', 'essentialSkills', 'transferableSkills'],
  knowledge: ['knowledge'],
  ability: ['abilities'],
} as const satisfies Readonly<Record<string, readonly OnetTable[]>>;

/** True for the tables that only an O*NET release has. As CSV, "skills" and the like may be anyone's. */
export function isOnetTable(bareName: string): boolean {
  const kind = tableKindOf(bareName);
  if (kind === 'occupations') return true;
  const rated: readonly (TableKind | null)[] = Object.values(RATED_TABLES).flat();
  return rated.includes(kind) && /\.txt$/i.test(bareName);
}

/** True for a table of O*NET's release for spreadsheets, which is not read. */
export function isOnetWorkbook(bareName: string): boolean {
  const [, name] = /^(.+)\.xlsx?$/i.exec(bareName) ?? [];
  return name !== undefined && onetTables.has(comparable(name));
}

/** Some unpackers write underscores for blanks. */
function comparable(name: string): string {
  return name
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
