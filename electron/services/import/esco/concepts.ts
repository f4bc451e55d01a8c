// Reads what an ESCO release lists, ISCO groups, occupations and skills, and what each language calls them.
import type { CellReader, Table } from '../tables-columns.ts';
import type { RowReader } from '../tables-rows.ts';
import type { EscoReading } from './esco-reading.ts';
import { Strays } from './strays.ts';

const ESCO = 'http://data.europa.eu/esco/';

/** Where each kind of concept has its addresses. */
export const addresses = {
  groups: `${ESCO}isco/C`,
  occupations: `${ESCO}occupation/`,
  skills: `${ESCO}skill/`,
} as const;

/** A kind of concept that the release lists in a table for each language. */
export type ConceptTable = keyof typeof addresses;

/** What one language calls concepts, by address. */
interface Names {
  readonly labels: Map<string, string>;
  /** Other names, without the label itself. */
  readonly alternates: Map<string, readonly string[]>;
}

/** The concepts of one kind. */
export interface Concepts<F> {
  /** What is known of each, by address; null where it is listed but no longer released. */
  readonly facts: ReadonlyMap<string, F | null>;
  /** By language, the pack's own first. */
  readonly names: ReadonlyMap<string, Names>;
}

/** Reads addresses of one kind of concept from a column. */
export function addressReader(table: Table, column: string, kind: ConceptTable): CellReader<string> {
  const form = kind === 'groups' ? /^\d{1,4}$/ : /^[\w.-]{1,80}$/;
  const start = addresses[kind];
  const whole = new RegExp(`^${start.replaceAll('.', '\\.')}${form.source.slice(1)}`);
  return table.id(column, whole, `an address such as ${start}…`);
}

/**
 * Reads one kind of concept in all languages. `factsOf` reads what is the same in every language, in the pack's own
 * table; a concept that this lacks and another language has is a stray.
 */
export async function readConcepts<F>(
  reading: EscoReading,
  kind: ConceptTable,
  factsOf: (table: Table) => (cells: readonly string[]) => F,
): Promise<Concepts<F>> {
  const facts = new Map<string, F | null>();
  const rowOf = new Map<string, number>();
  const names = new Map<string, Names>();
  for (const language of reading.languages) {
    const named: Names = { labels: new Map(), alternates: new Map() };
    const isOwn = names.size === 0;
    names.set(language, named);
    const strays = new Strays();
    let rows = 0;
    const file = reading.label(`${kind}:${language}`);
    await reading.read(`${kind}:${language}`, (table) => {
      const name = nameReader(table, kind, named);
      if (isOwn) return listed(table, kind, { facts, rowOf, named, factsOf: factsOf(table) });
      const address = addressReader(table, 'conceptUri', kind);
      return (cells) => {
        rows += 1;
        const uri = address(cells);
        if (uri === null) return;
        if (facts.has(uri)) name(uri, cells);
        else strays.add({ file, row: table.row, column: 'conceptUri', value: uri, expected: EXPECTED_KNOWN });
      };
    });
    strays.judge(rows, reading.problems);
  }
  noteNameless(reading, kind, { facts, rowOf, names });
  return { facts, names };
}

const EXPECTED_KNOWN = 'what the same table in the first language lists too; are all files from one release?';

interface Listing<F> {
  readonly facts: Map<string, F | null>;
  readonly rowOf: Map<string, number>;
  readonly named: Names;
  readonly factsOf: (cells: readonly string[]) => F;
}

/** Takes the rows of the pack's own language. A row that is there again, unchanged, counts once. */
function listed<F>(
  table: Table,
  kind: ConceptTable,
  { facts, rowOf, named, factsOf }: Listing<F>,
): RowReader {
  const address = addressReader(table, 'conceptUri', kind);
  const status = table.text('status', { optional: true, blank: true });
  const label = table.text('preferredLabel', { blank: true });
  const name = nameReader(table, kind, named);
  return (cells) => {
    const uri = address(cells);
    if (uri === null) return;
    if (facts.has(uri)) {
      const isSame = (named.labels.get(uri) ?? null) === label(cells);
      if (!isSame) table.problem('conceptUri', uri, `each address once; it is in row ${rowOf.get(uri)} too`);
      return;
    }
    const isReleased = (status(cells) ?? 'released').toLowerCase() === 'released';
    facts.set(uri, isReleased ? factsOf(cells) : null);
    rowOf.set(uri, table.row);
    name(uri, cells);
  };
}

/** Takes label and other names of a row. Only occupations' other names are of use. */
function nameReader(
  table: Table,
  kind: ConceptTable,
  { labels, alternates }: Names,
): (uri: string, cells: readonly string[]) => void {
  const readLabel = table.text('preferredLabel', { blank: true });
  const readOthers =
    kind === 'occupations' ? table.text('altLabels', { optional: true, blank: true }) : () => null;
  return (uri, cells) => {
    const label = readLabel(cells);
    if (label !== null) labels.set(uri, label);
    const others = readOthers(cells);
    if (others === null) return;
    const kept = new Set(others.split(/\s*[\r\n|]\s*/));
    kept.delete('');
    kept.delete(label ?? '');
    if (kept.size > 0) alternates.set(uri, [...kept]);
  };
}

/** ESCO is not translated whole into every language, but each concept has a name in one. */
function noteNameless<F>(
  reading: EscoReading,
  kind: ConceptTable,
  { facts, rowOf, names }: Concepts<F> & { readonly rowOf: ReadonlyMap<string, number> },
): void {
  const file = reading.label(`${kind}:${reading.languages[0]}`);
  for (const [uri, known] of facts) {
    if (known === null || [...names.values()].some(({ labels }) => labels.has(uri))) continue;
    const expected = 'a name in one of the languages';
    reading.problems.add({
      file,
      row: rowOf.get(uri) ?? null,
      column: 'preferredLabel',
      value: '',
      expected,
    });
  }
}
