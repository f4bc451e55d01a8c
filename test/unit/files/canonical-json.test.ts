// Canonical text: equal content, equal text, whatever the order of keys.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, planContent } from '../../../shared/files/canonical-json.ts';
import { anyPlan, planWithSteps } from './plans.ts';

type Json = Parameters<typeof canonicalJson>[0];

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(entries.reverse());
}

describe('canonicalJson', () => {
  test('says the same as JSON does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        // `as`: parsed JSON is a Json by definition.
        const value = JSON.parse(text) as Json;
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as Json;
        expect(canonicalJson(reversed(value) as Json)).toBe(canonicalJson(value));
      }),
    );
  });

  test('keeps a key named like an object’s prototype', () => {
    const value = JSON.parse('{"b":1,"__proto__":{"a":2}}') as Json;
    expect(canonicalJson(value)).toBe('{"__proto__":{"a":2},"b":1}');
  });

  test('leaves out members that are not there', () => {
    expect(canonicalJson({ b: undefined, a: [1, null, true] })).toBe('{"a":[1,null,true]}');
  });
});

describe('planContent', () => {
  test('is the same for two saves of one content', () => {
    const plan = planWithSteps(3);
    expect(planContent({ ...plan, savedAt: '2027-01-01T00:00:00.000Z' })).toBe(planContent(plan));
  });

  test('differs as soon as anything but the time of saving differs', () => {
    fc.assert(
      fc.property(anyPlan, fc.string(), (plan, more) => {
        const edited = { ...plan, notes: `${plan.notes}${more}!` };
        expect(planContent(edited)).not.toBe(planContent(plan));
      }),
    );
  });
});
