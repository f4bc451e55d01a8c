// What the sources' cells mean: never a missing, suppressed or top-coded value read as a number.
import type { EducationLevel, PayValue } from '../../shared/model/pack.ts';

/** A number rounded to a count of decimals, so that the file stays small and its text the same everywhere. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/** A figure, or null where the source has none: an em dash, an asterisk, n/a or an empty cell. */
export function figure(cell: string): number | null {
  if (cell === '' || cell === '—' || cell === '*' || cell === 'n/a') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`"${cell}" is not a figure`);
  return value;
}

/** A figure that must be there. */
export function requiredFigure(cell: string): number {
  const value = figure(cell);
  if (value === null) throw new Error(`A figure is missing where one is needed: "${cell}"`);
  return value;
}

/** A wage: "#" means at least the top code, "*" not available. */
export function payValue(cell: string): PayValue {
  return cell === '#' ? 'top-coded' : figure(cell);
}

/** O*NET's month/year as year-month. */
export function yearMonth(cell: string): string {
  const match = /^(\d{2})\/(\d{4})$/.exec(cell);
  if (match === null) throw new Error(`"${cell}" is not a month and year`);
  return `${match[2]}-${match[1]}`;
}

const ENTRY_EDUCATION: Readonly<Record<string, EducationLevel>> = {
  'No formal educational credential': 'none',
  'High school diploma or equivalent': 'high-school',
  'Postsecondary nondegree award': 'certificate',
  'Some college, no degree': 'some-college',
  "Associate's degree": 'associate',
  "Bachelor's degree": 'bachelor',
  "Master's degree": 'master',
  'Doctoral or professional degree': 'doctoral',
};

/** BLS's typical education for entry on our scale; null for an em dash. */
export function entryEducation(cell: string): EducationLevel | null {
  if (cell === '—' || cell === '') return null;
  const level = ENTRY_EDUCATION[cell];
  if (level === undefined) throw new Error(`"${cell}" is not a known entry education`);
  return level;
}
