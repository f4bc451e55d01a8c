// Proposes which column of a table holds what, by the names in its header. One engine for roles and for catalogs.
import type { ColumnFacts } from '../../../../shared/model/role-table.ts';
import { foldHeader, type HeaderNames } from './header-names.ts';

/** A column's name for each field, null where none fits. */
export type FieldColumns<F extends string> = Record<F, string | null>;

/** Whether a column could hold a field, by what stands in it. */
export type Fits<F extends string> = (field: F, facts: ColumnFacts) => boolean;

/** How columns are proposed. */
export interface ProposalRule<F extends string> {
  readonly fits?: Fits<F>;
  /** True where a column's whole name has to be known, since any other column may mean something else. */
  readonly isWhole?: boolean;
}

/**
 * Columns whose whole name is one of a field's names come first, then those that have such a name among their words
 * ("Required level (0-5)"). A column is taken once, by fields in their order; one without a name or with a name that is
 * there twice is not taken.
 */
export function proposeColumns<F extends string>(
  columns: readonly ColumnFacts[],
  names: HeaderNames<F>,
  { fits = () => true, isWhole = false }: ProposalRule<NoInfer<F>> = {},
): FieldColumns<F> {
  // Ours are closed literals: they have no keys beyond their type's.
  const fields = Object.keys(names) as F[];
  const free = new Map(usable(columns).map((facts) => [facts, ` ${foldHeader(facts.name)} `]));
  const found = new Map<F, string>();
  const take = (field: F, isNamed: (header: string, name: string) => boolean) => {
    if (found.has(field)) return;
    const known = names[field].split(' | ');
    for (const [facts, header] of free) {
      if (!known.some((name) => isNamed(header, ` ${name} `)) || !fits(field, facts)) continue;
      found.set(field, facts.name);
      free.delete(facts);
      return;
    }
  };
  for (const field of fields) take(field, (header, name) => header === name);
  if (!isWhole) for (const field of fields) take(field, (header, name) => header.includes(name));
  // Every field is a key.
  return Object.fromEntries(fields.map((field) => [field, found.get(field) ?? null])) as FieldColumns<F>;
}

/** The columns that a mapping can name: those with a name of their own. */
export function usable(columns: readonly ColumnFacts[]): ColumnFacts[] {
  const times = new Map<string, number>();
  const key = ({ name }: ColumnFacts) => name.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
  for (const facts of columns) times.set(key(facts), (times.get(key(facts)) ?? 0) + 1);
  return columns.filter((facts) => facts.name !== '' && times.get(key(facts)) === 1);
}

/** Whether a column holds text rather than numbers. */
export function isText({ filled, numbers }: ColumnFacts): boolean {
  return filled > 2 * (numbers?.count ?? 0);
}
