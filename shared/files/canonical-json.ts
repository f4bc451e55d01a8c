// One text per value: two documents hold the same content exactly when their canonical texts are equal.
import type { Plan } from '../model/plan.ts';

/** What can stand in one of our documents. `undefined` members are left out, as in JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** Compact JSON whose text does not depend on the order in which keys were added. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(ordered(value));
}

/** Canonical text of what the person decided and wrote: the whole plan but the time of saving. */
export function planContent(plan: Plan): string {
  const { savedAt: _, ...content } = plan;
  return canonicalJson(content);
}

/** A copy with the keys of every object in one order: whole numbers first, by value, then code units. */
function ordered(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(ordered);
  // Without a prototype a key named `__proto__` is a key like any other.
  const copy: Record<string, Json> = Object.create(null);
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) copy[key] = ordered(member);
  }
  return copy;
}

// Array.isArray does not narrow readonly arrays out of a union.
function isList(value: readonly Json[] | object): value is readonly Json[] {
  return Array.isArray(value);
}
