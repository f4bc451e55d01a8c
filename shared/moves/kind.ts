// Upskill or reskill: whether the role's function changes, never how large the gap is (domain 3).
import type { Role, Trigger } from '../model/pack.ts';

/** What kind of change a move is. A lateral move changes the function, but to a similar one. */
export type MoveKind = 'upskill' | 'reskill' | 'lateral';

/** Why the kind was given, for the sentence on screen. */
export type KindReason =
  | 'same-role'
  | 'step-up'
  | 'into-management'
  | 'similar-function'
  | 'function-changes';

/** English titles of roles that lead others; packs name no such flag. */
const LEADS = /\b(supervisors?|managers?|directors?|chiefs?|executives|superintendents?|principals?)\b/i;

/** The kind of a move with its reason; same role means growing as it changes. */
export function kindOf(
  origin: Role,
  destination: Role,
): { readonly kind: MoveKind; readonly reason: KindReason } {
  if (origin.id === destination.id) return { kind: 'upskill', reason: 'same-role' };
  const sameFamily = origin.family === destination.family;
  const related = areRelated(origin, destination);
  if (leads(destination) && !leads(origin) && (sameFamily || related)) {
    return { kind: 'upskill', reason: 'into-management' };
  }
  const rise = origin.zone === null || destination.zone === null ? null : destination.zone - origin.zone;
  if (sameFamily && rise === 1) return { kind: 'upskill', reason: 'step-up' };
  return rise === 0 && (sameFamily || related)
    ? { kind: 'lateral', reason: 'similar-function' }
    : { kind: 'reskill', reason: 'function-changes' };
}

/** Read once a role: every list of moves asks it of every role. */
const leading = new WeakMap<Role, boolean>();

function leads(role: Role): boolean {
  const known = leading.get(role);
  if (known !== undefined) return known;
  const found = LEADS.test(role.title);
  leading.set(role, found);
  return found;
}

/** Whether either role names the other among its related occupations. */
function areRelated(a: Role, b: Role): boolean {
  return names(a, b) || names(b, a);
}

function names(role: Role, other: Role): boolean {
  const { primaryShort, primaryLong, supplemental } = role.related;
  return [primaryShort, primaryLong, supplemental].some((tier) => tier.includes(other.id));
}

/** Where the triggers point: 1-3 to growing, 4-6 to changing; both is legal, none points nowhere. */
export function directionOf(triggers: readonly Trigger[]): 'grow' | 'change' | 'both' | 'open' {
  const grow = triggers.some((trigger) => GROW.has(trigger));
  const change = triggers.some((trigger) => CHANGE.has(trigger));
  if (grow && change) return 'both';
  if (grow) return 'grow';
  return change ? 'change' : 'open';
}

const GROW: ReadonlySet<Trigger> = new Set(['new-tool', 'new-responsibility', 'leadership']);
const CHANGE: ReadonlySet<Trigger> = new Set(['automation', 'restructuring', 'emerging-role']);
