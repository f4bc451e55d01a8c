// What a pack knows at all, so that a kind of figure it lacks for every role is said once and never drawn empty.
import type { Role } from '../model/pack.ts';
import { entersMoves, type PackContent } from './pack-index.ts';

/** Which kinds of figures a pack has; false = for no role, or, of how usual moves are, for too few. */
export type PackKnows = {
  readonly usual: boolean;
  readonly pay: boolean;
  readonly outlook: boolean;
  readonly exposure: boolean;
  readonly education: boolean;
  readonly tools: boolean;
};

/**
 * Share of the roles that enter moves whose employment must be known for likelihoods to be (ours). They were fitted where
 * it is known of all but a few and leans on it most; where it is not, every move would read "rare", which nobody measured.
 */
const EMPLOYMENT_KNOWN_FROM = 0.5;

/** Kept by content, which every screen asks about and edits replace. */
const kept = new WeakMap<PackContent, PackKnows>();

/** What the pack knows; O(roles) when first asked. */
export function packKnows(content: PackContent): PackKnows {
  const known = kept.get(content);
  if (known !== undefined) return known;
  const { roles } = content;
  const some = (has: (role: Role) => boolean) => roles.some(has);
  const moving = roles.filter(entersMoves);
  const knows = {
    usual:
      moving.length > 0 &&
      moving.filter(({ employment }) => employment !== null).length >= moving.length * EMPLOYMENT_KNOWN_FROM,
    pay: some(({ pay }) => pay?.annual.some((value) => value !== null) === true),
    outlook: some(({ outlook }) => outlook !== null),
    exposure: some(({ exposure }) => exposure.eloundouBeta !== null || exposure.microsoft !== null),
    education: some(({ education }) => education.entry !== null),
    tools: some(({ tools }) => tools.length > 0),
  };
  kept.set(content, knows);
  return knows;
}
