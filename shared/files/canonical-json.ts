// One text per value: two documents hold the same content exactly when their canonical texts are equal.
import type { Plan } from '../model/plan.ts';

/** What can stand in one of our documents. `undefined` members are left out, as in JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Compact JSON with the keys of every object in code unit order. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    // Written out by hand: rebuilding an object with sorted keys would lose a key named `__proto__`.
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** Canonical text of what the person decided and wrote: the whole plan but the time of saving. */
export function planContent(plan: Plan): string {
  const { savedAt: _, ...content } = plan;
  return canonicalJson(content);
}

// Array.isArray does not narrow readonly arrays out of a union.
function isList(value: readonly Json[] | object): value is readonly Json[] {
  return Array.isArray(value);
}
