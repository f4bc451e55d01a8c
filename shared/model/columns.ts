// Long arrays of plain values, checked in one pass. A pack holds half a million numbers, and a schema per element costs a
// microsecond each: half a second on every load instead of a few milliseconds. JSON Schema is still derived, by `meta`.
import { z } from 'zod';

type Range = { readonly min: number; readonly max: number };

/** Whole numbers from 0: positions in another list. */
export function positionColumn() {
  return column<number>('whole numbers from 0', { type: 'integer', minimum: 0 }, isPosition);
}

/** Numbers in a range. */
export function numberColumn({ min, max }: Range) {
  const items = { type: 'number', minimum: min, maximum: max };
  return column<number>(`numbers from ${min} to ${max}`, items, (value) => isWithin(value, min, max));
}

/** Numbers in a range, or null where not known. */
export function nullableNumberColumn({ min, max }: Range) {
  const items = { anyOf: [{ type: 'number', minimum: min, maximum: max }, { type: 'null' }] };
  return column<number | null>(
    `numbers from ${min} to ${max} or null`,
    items,
    (value) => value === null || isWithin(value, min, max),
  );
}

/** Whole numbers from 0, or null where not known. */
export function nullableCountColumn() {
  const items = { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] };
  return column<number | null>(
    'whole numbers from 0 or null',
    items,
    (value) => value === null || isPosition(value),
  );
}

/** Texts; as ids where the caller checks that each is known. */
export function textColumn<T extends string = string>() {
  return column<T>('texts', { type: 'string' }, (value) => typeof value === 'string');
}

/** An array whose every element passes; the first that does not is the problem's place. */
function column<T>(what: string, items: object, isElement: (value: unknown) => boolean) {
  return z
    .custom<T[]>(Array.isArray, `Invalid input: expected an array of ${what}`)
    .check(({ value, issues }) => {
      const at = Array.isArray(value) ? value.findIndex((element) => !isElement(element)) : -1;
      if (at >= 0) issues.push({ code: 'custom', path: [at], input: value[at], message: `Expected ${what}` });
    })
    .meta({ type: 'array', items });
}

function isPosition(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isWithin(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}
