// Reads cells written on a scale, as the mapping says, into levels 0..5 or importance 0..1.
import { type ImportanceScale, type LevelScale, scaleWord } from '../../../../shared/model/role-table.ts';
import type { CellReader, Table } from '../tables-columns.ts';

/** The ends of a range, and where they lead. */
interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly to: number;
}

/** A reader of levels; a blank cell is null, whatever is off the scale a problem. */
export function levelReader(table: Table, column: string, scale: LevelScale): CellReader<number> {
  return scaleReader(table, column, scale, 5);
}

/** A reader of importance; likewise. */
export function importanceReader(table: Table, column: string, scale: ImportanceScale): CellReader<number> {
  return scaleReader(table, column, scale, 1);
}

function scaleReader(
  table: Table,
  column: string,
  scale: LevelScale | ImportanceScale,
  to: number,
): CellReader<number> {
  if (scale.kind === 'words') {
    const words = new Map(Object.entries(scale.words));
    return wordReader(table, column, words, `one of ${[...words.keys()].join(', ')}`);
  }
  const [min = 0, max = to] = scale.range.split('-').map(Number);
  const read = table.number(column, { min, max, blank: true });
  return (cells) => {
    const value = read(cells);
    return value === null ? null : stretched(value, { min, max, to });
  };
}

/** A value on one range as a value from 0 on another. */
export function stretched(value: number, { min, max, to }: Stretch): number {
  return Math.min(to, (value - min) * (to / (max - min)));
}

/** A reader of a skill's kind. */
export function kindReader(table: Table, column: string): CellReader<SkillKind> {
  return wordReader(table, column, KINDS, 'skill, knowledge or ability');
}

type SkillKind = 'skill' | 'knowledge' | 'ability';

/** What the kinds are called in English, Spanish, French and German. */
const KINDS = new Map(
  Object.entries({
    skill: 'skill',
    competence: 'skill',
    competency: 'skill',
    'skill/competence': 'skill',
    'hard skill': 'skill',
    'soft skill': 'skill',
    habilidad: 'skill',
    competencia: 'skill',
    compétence: 'skill',
    'savoir-faire': 'skill',
    fähigkeit: 'skill',
    fertigkeit: 'skill',
    kompetenz: 'skill',
    knowledge: 'knowledge',
    conocimiento: 'knowledge',
    connaissance: 'knowledge',
    savoir: 'knowledge',
    wissen: 'knowledge',
    kenntnis: 'knowledge',
    kenntnisse: 'knowledge',
    ability: 'ability',
    aptitude: 'ability',
    capacidad: 'ability',
    aptitud: 'ability',
    capacité: 'ability',
    eignung: 'ability',
  } as const),
);

function wordReader<T>(
  table: Table,
  column: string,
  words: ReadonlyMap<string, T>,
  expected: string,
): CellReader<T> {
  const read = table.text(column, { blank: true });
  return (cells) => {
    const text = read(cells);
    if (text === null) return null;
    const value = words.get(scaleWord(text));
    if (value === undefined) table.problem(column, text, expected);
    return value ?? null;
  };
}

/** The texts of one cell, set apart by `;`, `|` or line ends, each once. */
export function listed(cell: string | null): string[] {
  const texts = (cell ?? '').split(/[;|\r\n]/).map((text) => text.trim());
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** The reader of a column that the mapping may not have. */
export function optional<T>(column: string | null, reader: (column: string) => CellReader<T>): CellReader<T> {
  return column === null ? () => null : reader(column);
}
