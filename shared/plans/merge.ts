// Merges two copies of a plan that were edited apart, against the last version both had. No edit of either side is lost:
// it is in the merged plan, or it is one of the two values of a conflict.
import { planContent } from '../files/canonical-json.ts';
import { type Plan, planSchema, type SharedVersion } from '../model/plan.ts';
import {
  type MergeChange,
  type MergeConflict,
  type MergeRule,
  mergeTree,
  type PartPath,
  type Side,
} from './merge-tree.ts';

/** What merging two copies gives: the plan as it would be, what came from whom, and what both changed. */
export type PlanMerge = {
  readonly plan: Plan;
  readonly changes: readonly MergeChange[];
  readonly conflicts: readonly MergeConflict[];
};

/** The person's choices, by `pathKey`. */
export type MergeChoices = ReadonlyMap<string, Side>;

const value: MergeRule = { kind: 'value' };
const set: MergeRule = { kind: 'set' };

const personRule: MergeRule = {
  kind: 'fields',
  rules: {
    triggers: set,
    unsure: set,
    ratings: { kind: 'entries', each: value },
    cards: { kind: 'entries', each: value },
    matters: { kind: 'fields', rules: { interests: set, hours: set, places: set } },
    notForMe: { kind: 'items', key: 'role', isOrdered: false, each: value },
  },
};

const stepRule: MergeRule = {
  kind: 'fields',
  rules: {
    after: set,
    parts: { kind: 'items', key: 'id', isOrdered: true, each: { kind: 'fields', rules: {} } },
  },
};

const planRule: MergeRule = {
  kind: 'fields',
  rules: {
    person: personRule,
    grow: { kind: 'fields', rules: {} },
    smart: set,
    progress: { kind: 'items', key: 'id', isOrdered: false, each: value },
    steps: { kind: 'items', key: 'id', isOrdered: true, each: stepRule },
  },
};

/** Names a part in a map of choices. */
export function pathKey(path: PartPath): string {
  return JSON.stringify(path);
}

/**
 * Merges two copies of one plan; `base` is the version they share, null when there is none: then all that differs is a
 * conflict. Throws when the copies are of different plans. O(size of the plans).
 */
export function mergePlans(
  base: Plan | null,
  mine: Plan,
  theirs: Plan,
  choices: MergeChoices = new Map(),
): PlanMerge {
  if (mine.id !== theirs.id) throw new Error('Copies of different plans cannot be merged');
  const versions = {
    base: base === null ? undefined : mergeable(base),
    mine: mergeable(mine),
    theirs: mergeable(theirs),
  };
  const newer = isNewer(mine, theirs) ? 'mine' : 'theirs';
  const merged = mergeTree(planRule, versions, {
    chosen: (path) => choices.get(pathKey(path)) ?? null,
    newer,
  });
  const { savedAt } = newer === 'mine' ? mine : theirs;
  const sharedVersions = mergeSharedVersions(mine.sharedVersions, theirs.sharedVersions);
  const plan = planSchema.parse({ ...fieldsOf(merged.value), savedAt, sharedVersions });
  return {
    plan: { ...plan, progress: inTime(plan.progress) },
    changes: merged.changes,
    conflicts: merged.conflicts,
  };
}

/** The text that says whether two copies hold the same, whatever they shared with whom and when they were saved. */
export function sharedContent(plan: Plan): string {
  return planContent({ ...plan, sharedVersions: [] });
}

/** The versions both copies have had, the latest first: with the first whose content is at hand they can be merged. */
export function commonVersions(mine: Plan, theirs: Plan): readonly SharedVersion[] {
  const known = new Set(theirs.sharedVersions.map(({ hash }) => hash));
  return mine.sharedVersions.filter(({ hash }) => known.has(hash)).toSorted((a, b) => compareVersions(b, a));
}

/** The plan with a version added to those it shares. */
export function withSharedVersion(plan: Plan, version: SharedVersion): Plan {
  return { ...plan, sharedVersions: mergeSharedVersions(plan.sharedVersions, [version]) };
}

function mergeSharedVersions(
  mine: readonly SharedVersion[],
  theirs: readonly SharedVersion[],
): SharedVersion[] {
  const byHash = new Map<string, SharedVersion>();
  for (const version of [...mine, ...theirs].toSorted(compareVersions)) byHash.set(version.hash, version);
  return [...byHash.values()].toSorted(compareVersions);
}

function compareVersions(a: SharedVersion, b: SharedVersion): number {
  return Date.parse(a.at) - Date.parse(b.at) || Number(a.hash > b.hash) - Number(a.hash < b.hash);
}

/** Edited later; of two saved at once, the one whose text sorts last, so that both sides agree which it is. */
function isNewer(mine: Plan, theirs: Plan): boolean {
  const later = Date.parse(mine.savedAt) - Date.parse(theirs.savedAt);
  return later === 0 ? sharedContent(mine) > sharedContent(theirs) : later > 0;
}

function mergeable({
  savedAt: _,
  sharedVersions: __,
  ...content
}: Plan): Omit<Plan, 'savedAt' | 'sharedVersions'> {
  return content;
}

function inTime(progress: Plan['progress']): Plan['progress'] {
  return progress.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id > b.id ? 1 : -1));
}

function fieldsOf(merged: unknown): object {
  return typeof merged === 'object' && merged !== null ? merged : {};
}
