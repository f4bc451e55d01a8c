// Reads a table of one's own roles in either shape, as its mapping says.
import type {
  ColumnPerSkillMapping,
  RoleTableMapping,
  RowPerSkillMapping,
} from '../../../../shared/model/role-table.ts';
import type { CellReader, Table } from '../tables-columns.ts';
import type { RowReader } from '../tables-rows.ts';
import { type AskedSkill, RoleGathering, type RoleRow } from './own-roles.ts';
import { importanceReader, kindReader, levelReader, listed, optional } from './scale-cells.ts';

/** Longest names (our choice): of a role, as one added by hand; of a skill, as ESCO's longest and half as much again. */
const TITLE_LENGTH = 200;
const SKILL_LENGTH = 300;

/** So that a role's id with its prefix fits into a pack's. */
const ID_LENGTH = 68;

/** Beyond any pay there is: a mistake in writing the number (our choice). */
const MOST_PAY = 1e9;

/** The reader of the table's rows, and where they are gathered. */
export function roleTable(
  table: Table,
  mapping: RoleTableMapping,
): { readonly gathering: RoleGathering; readonly readRow: RowReader } {
  const gathering = new RoleGathering(table, mapping.columns);
  const readRow =
    mapping.shape === 'row-per-skill'
      ? rowPerSkill(table, mapping, gathering)
      : columnPerSkill(table, mapping, gathering);
  return { gathering, readRow };
}

function rowPerSkill(table: Table, mapping: RowPerSkillMapping, gathering: RoleGathering): RowReader {
  const { columns, importanceScale, levelScale } = mapping;
  const role = roleReader(table, columns);
  const skill = table.text(columns.skill, { maxLength: SKILL_LENGTH, blank: true });
  const importance = optional(columns.importance, (column) =>
    importanceReader(table, column, importanceScale),
  );
  const level = optional(columns.level, (column) => levelReader(table, column, levelScale));
  const kind = optional(columns.kind, (column) => kindReader(table, column));
  return (cells) => {
    const row = role(cells);
    const name = skill(cells);
    const asked = { importance: importance(cells), level: level(cells), kind: kind(cells) };
    if (row === null) return;
    if (name !== null) gathering.add(row, [{ name, column: columns.skill, ...asked }], false);
    else if (asked.importance === null && asked.level === null) gathering.add(row, [], false);
    else table.problem(columns.skill, '', 'the name of a skill, since the row says how it is asked');
  };
}

function columnPerSkill(table: Table, mapping: ColumnPerSkillMapping, gathering: RoleGathering): RowReader {
  const { columns, skillColumns, cells: meaning, importanceScale, levelScale } = mapping;
  const role = roleReader(table, columns);
  const skills = skillColumns.map((column) => {
    const value =
      meaning === 'level'
        ? levelReader(table, column, levelScale)
        : importanceReader(table, column, importanceScale);
    return { column, value };
  });
  return (cells) => {
    const row = role(cells);
    const asked = skills.flatMap(({ column, value: read }): AskedSkill[] => {
      const value = read(cells);
      if (value === null) return [];
      const known =
        meaning === 'level' ? { importance: null, level: value } : { importance: value, level: null };
      return [{ name: column, column, kind: null, ...known }];
    });
    if (row !== null) gathering.add(row, asked, true);
  };
}

function roleReader(table: Table, columns: RoleTableMapping['columns']): CellReader<RoleRow> {
  const title = table.text(columns.title, { maxLength: TITLE_LENGTH });
  const id = optional(columns.id, (column) => table.text(column, { maxLength: ID_LENGTH }));
  const family = optional(columns.family, (column) =>
    table.text(column, { maxLength: TITLE_LENGTH, blank: true }),
  );
  const zone = optional(columns.zone, (column) => table.integer(column, { min: 1, max: 5, blank: true }));
  const pay = optional(columns.pay, (column) => table.number(column, { min: 0, max: MOST_PAY, blank: true }));
  const others = optional(columns.alternateTitles, (column) => table.text(column, { blank: true }));
  return (cells) => {
    const row = {
      title: title(cells),
      id: id(cells),
      family: family(cells),
      zone: zone(cells),
      pay: pay(cells),
      alternateTitles: listed(others(cells)),
    };
    const isWhole = row.title !== null && (columns.id === null || row.id !== null);
    return isWhole ? { ...row, title: row.title ?? '' } : null;
  };
}
