// The roles of a table of one's own as they come in, row by row; what two rows say differently of one role is a problem.
import { scaleWord } from '../../../../shared/model/role-table.ts';
import type { Table } from '../tables-columns.ts';

/** What one row says of its role; null where the cell is blank or there is no such column. */
export interface RoleRow {
  readonly title: string;
  readonly id: string | null;
  readonly family: string | null;
  readonly zone: number | null;
  readonly pay: number | null;
  readonly alternateTitles: readonly string[];
}

/** How a skill is asked; null where the row does not say. */
export interface Asked {
  readonly importance: number | null;
  readonly level: number | null;
}

/** A skill under the name that was seen first. */
export interface OwnSkill {
  readonly name: string;
  readonly kind: 'skill' | 'knowledge' | 'ability' | null;
}

/** A role with what all its rows say. */
export interface OwnRole extends RoleRow {
  /** By the folded name of the skill. One of level or importance 0 is not asked, and not here. */
  readonly asked: ReadonlyMap<string, Asked>;
}

/** All that a table says, in order of appearance. */
export interface OwnRoles {
  readonly roles: readonly OwnRole[];
  /** By folded name; only those that some role asks. */
  readonly skills: ReadonlyMap<string, OwnSkill>;
}

/** The columns that problems are told of. */
export type RoleColumns = Readonly<Record<'title' | 'id' | 'family' | 'zone' | 'pay', string | null>>;

type Said<T> = { readonly value: T; readonly row: number } | null;

/** A role while its rows come in. */
interface Draft {
  readonly id: string | null;
  readonly row: number;
  title: Said<string>;
  family: Said<string>;
  zone: Said<number>;
  pay: Said<number>;
  readonly alternateTitles: Set<string>;
  readonly asked: Map<string, Asked & { readonly row: number }>;
}

/** One skill that a row asks for, and the column that says so. */
export interface AskedSkill extends Asked, OwnSkill {
  readonly column: string;
}

/** Gathers the rows of one table. Rows of one id are of one role; without ids, rows of one title. */
export class RoleGathering {
  readonly #table: Table;
  readonly #columns: RoleColumns;
  readonly #drafts = new Map<string, Draft>();
  readonly #skills = new Map<string, OwnSkill>();

  constructor(table: Table, columns: RoleColumns) {
    this.#table = table;
    this.#columns = columns;
  }

  /** Takes what a row says of its role, and the skills it asks for. `isAlone`: a role has one row only. */
  add(row: RoleRow, skills: readonly AskedSkill[], isAlone: boolean): void {
    const key = row.id ?? scaleWord(row.title);
    const known = this.#drafts.get(key);
    const draft = known ?? { ...BLANK(), id: row.id, row: this.#table.row };
    if (known === undefined) this.#drafts.set(key, draft);
    else if (isAlone) {
      const column = row.id === null ? this.#columns.title : this.#columns.id;
      this.#table.problem(column, row.id ?? row.title, `each role once; row ${known.row} is of the same`);
      return;
    }
    draft.title = this.#agreed('title', draft.title, row.title, row);
    draft.family = this.#agreed('family', draft.family, row.family, row);
    draft.zone = this.#agreed('zone', draft.zone, row.zone, row);
    draft.pay = this.#agreed('pay', draft.pay, row.pay, row);
    for (const title of row.alternateTitles) draft.alternateTitles.add(title);
    for (const skill of skills) this.#ask(draft, skill);
  }

  /** What came in. */
  get gathered(): OwnRoles {
    const asked = new Set<string>();
    const roles = [...this.#drafts.values()].map((draft): OwnRole => {
      const its = [...draft.asked].filter(([, { importance, level }]) => importance !== 0 && level !== 0);
      for (const [key] of its) asked.add(key);
      const title = draft.title?.value ?? '';
      return {
        id: draft.id,
        title,
        family: draft.family?.value ?? null,
        zone: draft.zone?.value ?? null,
        pay: draft.pay?.value ?? null,
        alternateTitles: [...draft.alternateTitles].filter((other) => other !== title),
        asked: new Map(its.map(([key, { importance, level }]) => [key, { importance, level }])),
      };
    });
    return { roles, skills: new Map([...this.#skills].filter(([key]) => asked.has(key))) };
  }

  /** What a row says now and rows before it said; a blank cell says nothing. */
  #agreed<T extends string | number>(
    field: keyof RoleColumns,
    before: Said<T>,
    now: T | null,
    { id, title }: RoleRow,
  ): Said<T> {
    if (now === null) return before;
    if (before === null) return { value: now, row: this.#table.row };
    if (scaleWord(String(before.value)) !== scaleWord(String(now))) {
      const expected = `“${before.value}” as in row ${before.row}, since both are of the role “${id ?? title}”`;
      this.#table.problem(this.#columns[field], String(now), expected);
    }
    return before;
  }

  #ask(draft: Draft, { name, kind, column, importance, level }: AskedSkill): void {
    const key = scaleWord(name);
    const skill = this.#skills.get(key);
    if (skill === undefined || skill.kind === null)
      this.#skills.set(key, { name: skill?.name ?? name, kind });
    else if (kind !== null && kind !== skill.kind) {
      this.#table.problem(column, name, `one kind for this skill; rows before say ${skill.kind}`);
    }
    const before = draft.asked.get(key);
    if (before === undefined) draft.asked.set(key, { importance, level, row: this.#table.row });
    else if (before.importance !== importance || before.level !== level) {
      const expected = `the same importance and level as in row ${before.row}, or only one of the two rows`;
      this.#table.problem(column, name, expected);
    }
  }
}

const BLANK = (): Omit<Draft, 'id' | 'row'> => ({
  title: null,
  family: null,
  zone: null,
  pay: null,
  alternateTitles: new Set(),
  asked: new Map(),
});
