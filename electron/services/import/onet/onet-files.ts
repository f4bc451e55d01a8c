// Which file of an O*NET text release, or of the BLS figures that go with one, holds what.

/** File names without extension, in lower case; the present one first, then those it had in other releases. */
const ONET_FILES = {
  occupations: ['occupation data'],
  elements: ['content model reference'],
  skills: ['skills'],
  knowledge: ['knowledge'],
  abilities: ['abilities'],
  zones: ['job zones'],
  related: ['related occupations'],
  careerChangers: ['career changers matrix'],
  careerStarters: ['career starters matrix'],
  alternateTitles: ['alternate titles', 'job titles', 'lay titles'],
  reportedTitles: ['sample of reported titles'],
  technology: ['technology skills'],
  commodities: ['unspsc reference'],
  activities: ['tasks to dwas'],
  interests: ['interests'],
  workStyles: ['work styles'],
  education: ['education, training, and experience'],
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
  if (extension.toLowerCase() === 'txt') return onetTables.get(comparable(name)) ?? null;
  return blsTables.find(([, form]) => form.test(comparable(name)))?.[0] ?? null;
}

/** True for the tables that only an O*NET release has: its occupations and their ratings. */
export function isOnetTable(bareName: string): boolean {
  const kind = tableKindOf(bareName);
  return kind !== null && ['occupations', 'skills', 'knowledge', 'abilities'].includes(kind);
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
