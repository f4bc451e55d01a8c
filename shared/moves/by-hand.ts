// What was written by hand over a pack, ready to be looked up beside the pack's figures.
import type { AddedRole, LocalFact, RequirementEdit } from '../model/overlay.ts';
import type { RoleId, SkillId } from '../model/pack.ts';

/** What a role asks of one skill; null = not known. */
export type Asked = { readonly importance: number | null; readonly level: number | null };

/** An edited requirement, and what the role asked before it; null = the skill was not asked. */
export type EditedRequirement = { readonly edit: RequirementEdit; readonly before: Asked | null };

/** Entries that the pack has no place for; they stay in their document, for another edition may have it. */
export type Strays = {
  /** Edits, and requirements of added roles, whose role or skill is not there. */
  readonly requirements: readonly { readonly role: RoleId; readonly skill: SkillId }[];
  /** Added roles whose family or group is not there, or whose id the pack gives to a role of its own. */
  readonly roles: readonly AddedRole[];
  readonly facts: readonly LocalFact[];
};

/** All that was written by hand, by role. */
export type ByHand = {
  readonly edits: ReadonlyMap<RoleId, ReadonlyMap<SkillId, EditedRequirement>>;
  readonly added: ReadonlyMap<RoleId, AddedRole>;
  readonly facts: ReadonlyMap<RoleId, readonly LocalFact[]>;
  readonly strays: Strays;
};

/** Of a pack over which nothing is written. */
export const nothingByHand: ByHand = {
  edits: new Map(),
  added: new Map(),
  facts: new Map(),
  strays: { requirements: [], roles: [], facts: [] },
};
