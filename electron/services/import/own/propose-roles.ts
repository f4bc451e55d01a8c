// Proposes what the columns of a table of roles mean: its shape, its fields and its scales.
import type { ColumnFacts, RoleTableMapping } from '../../../../shared/model/role-table.ts';
import {
  guessImportanceScale,
  guessLevelScale,
  scaleMeaning,
} from '../../../../shared/packs/table-scales.ts';
import { roleHeaders } from './header-names.ts';
import { type FieldColumns, type Fits, isText, proposeColumns, usable } from './propose-columns.ts';

type RoleField = keyof typeof roleHeaders;

/** Probable mappings: the likelier shape first, then the other for a person who says so; null where there is none. */
export function proposeRoleMappings(
  columns: readonly ColumnFacts[],
): readonly [RoleTableMapping | null, RoleTableMapping | null] {
  const found = proposeColumns(columns, roleHeaders, { fits });
  const perSkill = columnPerSkill(columns, found.title);
  const perRow = rowPerSkill(columns, found);
  // A column of skill names is what tells the shapes apart.
  return found.skill !== null || perSkill === null ? [perRow, perSkill] : [perSkill, perRow];
}

const fits: Fits<RoleField> = (field, facts) => {
  if (field === 'title' || field === 'family') return isText(facts);
  if (field === 'skill') return isText(facts) && scaleMeaning(facts) === null;
  if (field === 'pay') return facts.filled === 0 || !isText(facts);
  if (field === 'zone') return facts.numbers !== null && facts.numbers.min >= 1 && facts.numbers.max <= 5;
  if (field === 'importance' || field === 'level') return !facts.hasMoreWords;
  return true;
};

function rowPerSkill(
  columns: readonly ColumnFacts[],
  found: FieldColumns<RoleField>,
): RoleTableMapping | null {
  const taken = new Set(Object.values(found));
  const texts = usable(columns).filter((facts) => isText(facts) && !taken.has(facts.name));
  const title = found.title ?? texts.shift()?.name;
  const skill = found.skill ?? texts.shift()?.name;
  if (title === undefined || skill === undefined) return null;
  const named = (name: string | null) => columns.filter((facts) => facts.name === name);
  return {
    shape: 'row-per-skill',
    columns: { ...found, title, skill },
    importanceScale: guessImportanceScale(named(found.importance)),
    levelScale: guessLevelScale(named(found.level)),
  };
}

function columnPerSkill(
  columns: readonly ColumnFacts[],
  likelyTitle: string | null,
): RoleTableMapping | null {
  const { importance: _i, level: _l, kind: _k, skill: _s, ...ofRole } = roleHeaders;
  const found = proposeColumns(columns, ofRole, { fits, isWhole: true });
  const taken = new Set(Object.values(found));
  const rest = usable(columns).filter(({ name }) => !taken.has(name));
  const title = found.title ?? likelyTitle ?? rest.find(isText)?.name;
  const skills = rest.filter((facts) => facts.name !== title && scaleMeaning(facts) !== null);
  if (title === undefined || skills.length === 0) return null;
  const ofLevels = skills.filter((facts) => scaleMeaning(facts) === 'level');
  // Levels that happen to be 0 and 1 only look like importance.
  const hasLevels = ofLevels.some(({ numbers }) => numbers !== null) || ofLevels.length * 2 > skills.length;
  return {
    shape: 'column-per-skill',
    columns: { ...found, title },
    skillColumns: skills.map(({ name }) => name),
    cells: hasLevels ? 'level' : 'importance',
    importanceScale: guessImportanceScale(skills),
    levelScale: guessLevelScale(skills),
  };
}
