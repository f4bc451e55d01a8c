import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packSchemaFile, packSchemaText } from '../../../scripts/build-schema.ts';
import { packSchema } from '../../../shared/model/pack.ts';
import { readBuiltInPack } from '../../fixtures/built-in-pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const text = readFileSync(packSchemaFile, 'utf8');
const schema = z.fromJSONSchema(JSON.parse(text));
const pack: unknown = { ...makePack({ roleCount: 12, skillsPerKind: 2 }), labels: { es: labelsOf() } };

function labelsOf() {
  return { roles: ['uno'], skills: [], families: [], groups: [], alternateTitles: { a: ['b'] } };
}

/** The keys and positions that lead to every value in a value. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((member, at) => (String(at) === key ? changedAt(member, rest, to) : member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === key ? changedAt(member, rest, to) : member,
    ]),
  );
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => new Map(Object.entries(found ?? {})).get(key), value);
}

describe('the JSON Schema that ships', () => {
  it('is the one that the pack schema gives (npm run build-schema)', () => {
    expect(text).toBe(packSchemaText());
  });

  it('leaves nothing open: every value has a type, a constant or alternatives', () => {
    const parts = pathsIn(JSON.parse(text));
    const open = parts.filter((path) => JSON.stringify(at(JSON.parse(text), path)) === '{}');
    expect(open).toEqual([]);
  });

  it('tells what columns hold, ranges included', () => {
    const role = ['properties', 'roles', 'items', 'properties'];
    const requirements = at(JSON.parse(text), [...role, 'requirements', 'anyOf', '0', 'properties']);
    const within = (minimum: number, maximum: number) => ({
      type: 'array',
      items: { anyOf: [{ type: 'number', minimum, maximum }, { type: 'null' }] },
    });
    expect(requirements).toEqual({
      skills: { type: 'array', items: { type: 'integer', minimum: 0 } },
      importance: within(0, 1),
      level: within(0, 5),
    });
  });

  it('accepts the packs that Waymark accepts', () => {
    expect(schema.safeParse(readBuiltInPack()).success).toBe(true);
    expect(schema.safeParse(pack).success).toBe(true);
  });

  it('agrees with Waymark on a pack in which any one value is another', () => {
    const anyValue = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        '',
        'x',
        'top-coded',
        '2024-05',
        0,
        1,
        -1,
        0.5,
        5.5,
        11,
        true,
        [],
        {},
        [0],
        ['x'],
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(pack)), anyValue, (path, value) => {
        const changed = changedAt(pack, path, value);
        expect(schema.safeParse(changed).success).toBe(packSchema.safeParse(changed).success);
      }),
      { numRuns: 300 },
    );
  });
});
