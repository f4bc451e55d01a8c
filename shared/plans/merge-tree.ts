// Three-way merge of two values against the one they came from, part by part. Symmetric: swapping the sides swaps only
// their names in the report. Where both sides changed one part, a value stands in until the person chooses.
import { canonicalJson, type Json } from '../files/canonical-json.ts';
import { mergeOrder } from './merge-order.ts';

/** How a part is merged: as a whole, as a set of distinct entries, field by field, entry by entry, item by item. */
export type MergeRule =
  | { readonly kind: 'value' }
  | { readonly kind: 'set' }
  /** Fields without a rule are merged as a whole. */
  | { readonly kind: 'fields'; readonly rules: Readonly<Record<string, MergeRule>> }
  | { readonly kind: 'entries'; readonly each: MergeRule }
  /** Items of a list that are told apart by one field; where their order says nothing, nobody is asked about it. */
  | { readonly kind: 'items'; readonly key: string; readonly isOrdered: boolean; readonly each: MergeRule };

/** One of the two that are merged. */
export type Side = 'mine' | 'theirs';

/** Keys from the whole to a part; an item's key is its id. */
export type PartPath = readonly string[];

/** What one side changed alone, or both in the same way. `undefined`: the part is not there. */
export type MergeChange = {
  readonly path: PartPath;
  readonly by: Side | 'both';
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

/** A part that both sides changed, each in another way. */
export type MergeConflict = {
  readonly path: PartPath;
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
  /** Whose value stands in the merged whole. */
  readonly taken: Side;
};

/** What a merge gives. */
export type Merged = {
  readonly value: Json | undefined;
  readonly changes: readonly MergeChange[];
  readonly conflicts: readonly MergeConflict[];
};

/** How conflicts are settled: by the person's choice, else for the side that was edited last. */
export type Settling = {
  readonly chosen: (path: PartPath) => Side | null;
  readonly newer: Side;
};

/** Three versions of a part; `undefined` where it is not there. */
type Versions = {
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
};

/**
 * Merges two values. Without a base, everything that differs is a conflict, nothing counts as removed, and what is alike is
 * no change.
 */
export function mergeTree(rule: MergeRule, versions: Versions, settling: Settling): Merged {
  const report = { changes: [], conflicts: [] };
  const value = new TreeMerge(settling, report, versions.base !== undefined).merge(rule, versions, []);
  return { value, ...report };
}

type Fields = Readonly<Record<string, Json | undefined>>;

class TreeMerge {
  readonly #settling: Settling;
  readonly #report: { readonly changes: MergeChange[]; readonly conflicts: MergeConflict[] };

  readonly #hasBase: boolean;

  constructor(
    settling: Settling,
    report: { changes: MergeChange[]; conflicts: MergeConflict[] },
    hasBase: boolean,
  ) {
    this.#settling = settling;
    this.#report = report;
    this.#hasBase = hasBase;
  }

  merge(rule: MergeRule, versions: Versions, path: PartPath): Json | undefined {
    const { mine, theirs } = versions;
    if (mine === undefined || theirs === undefined) return this.#mergeWhole(versions, path);
    switch (rule.kind) {
      case 'value':
        return this.#mergeWhole(versions, path);
      case 'set':
        return this.#mergeSet(versions, path);
      case 'fields':
        return this.#mergeFields((key) => rule.rules[key] ?? { kind: 'value' }, versions, path);
      case 'entries':
        return this.#mergeFields(() => rule.each, versions, path);
      case 'items':
        return this.#mergeItems(rule, versions, path);
    }
  }

  #mergeWhole(versions: Versions, path: PartPath): Json | undefined {
    const by = changedBy(versions);
    if (by !== null) return this.#take(by, versions, path);
    const { base, mine, theirs } = versions;
    const taken = this.#settling.chosen(path) ?? this.#standIn(mine, theirs);
    this.#report.conflicts.push({ path, base, mine, theirs, taken });
    return taken === 'mine' ? mine : theirs;
  }

  /** Takes the part of the side that changed it. */
  #take(by: MergeChange['by'], { base, mine, theirs }: Versions, path: PartPath): Json | undefined {
    const after = by === 'theirs' ? theirs : mine;
    const isChange = !same(base, after) && (this.#hasBase || by !== 'both');
    if (isChange) this.#report.changes.push({ path, by, before: base, after });
    return after;
  }

  /** What was edited stands before what was removed; else the newer side's value does. */
  #standIn(mine: Json | undefined, theirs: Json | undefined): Side {
    if (mine === undefined) return 'theirs';
    return theirs === undefined ? 'mine' : this.#settling.newer;
  }

  /** An entry is in when both have it, or when one has added it. */
  #mergeSet(versions: Versions, path: PartPath): Json | undefined {
    const by = changedBy(versions);
    if (by !== null) return this.#take(by, versions, path);
    const [base, mine, theirs] = [
      entriesOf(versions.base),
      entriesOf(versions.mine),
      entriesOf(versions.theirs),
    ];
    const isIn = (key: string) =>
      (mine.has(key) && theirs.has(key)) || (!base.has(key) && (mine.has(key) || theirs.has(key)));
    const added = [...mine.keys(), ...theirs.keys()].filter((key) => !base.has(key)).toSorted();
    const value = [...new Set([...base.keys(), ...added])]
      .filter(isIn)
      .flatMap((key) => mine.get(key) ?? theirs.get(key) ?? []);
    this.#report.changes.push({ path, by: 'both', before: versions.base, after: value });
    return value;
  }

  #mergeFields(ruleOf: (key: string) => MergeRule, whole: Versions, path: PartPath): Json {
    const [base, mine, theirs] = [fieldsOf(whole.base), fieldsOf(whole.mine), fieldsOf(whole.theirs)];
    // Without a prototype a key named `__proto__` is a key like any other.
    const merged: Record<string, Json | undefined> = Object.create(null);
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
      const versions = { base: own(base, key), mine: own(mine, key), theirs: own(theirs, key) };
      const part = this.merge(ruleOf(key), versions, [...path, key]);
      if (part !== undefined) merged[key] = part;
    }
    return merged;
  }

  #mergeItems(
    { key, isOrdered, each }: Extract<MergeRule, { kind: 'items' }>,
    versions: Versions,
    path: PartPath,
  ): Json {
    const [base, mine, theirs] = [
      itemsOf(versions.base, key),
      itemsOf(versions.mine, key),
      itemsOf(versions.theirs, key),
    ];
    const order = mergeOrder([...base.keys()], [...mine.keys()], [...theirs.keys()], (first, second) =>
      isOrdered ? this.#orderTaken(path, first, second) : this.#settling.newer,
    );
    return order.flatMap((id) => {
      const item = this.merge(each, { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) }, [
        ...path,
        id,
      ]);
      return item === undefined ? [] : [item];
    });
  }

  /** Both sides moved items, each in another way: one order is taken, and the other is told of. */
  #orderTaken(path: PartPath, mine: readonly string[], theirs: readonly string[]): Side {
    const orderPath = [...path, ORDER];
    const taken = this.#settling.chosen(orderPath) ?? this.#settling.newer;
    this.#report.conflicts.push({ path: orderPath, base: undefined, mine, theirs, taken });
    return taken;
  }
}

/** Stands for the order of a list's items in a path. */
export const ORDER = '#order';

/** Who changed a part, or `both` where they agree on it; null where each changed it in another way. */
function changedBy({ base, mine, theirs }: Versions): MergeChange['by'] | null {
  if (same(mine, theirs)) return 'both';
  if (same(base, mine)) return 'theirs';
  return same(base, theirs) ? 'mine' : null;
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

function entriesOf(value: Json | undefined): ReadonlyMap<string, Json> {
  return new Map((Array.isArray(value) ? value : []).map((entry: Json) => [canonicalJson(entry), entry]));
}

/** A key of the fields themselves: a skill may be called "constructor". */
function own(fields: Fields, key: string): Json | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function fieldsOf(value: Json | undefined): Fields {
  // `as`: what is neither a list nor a plain value is an object; Array.isArray does not narrow readonly lists.
  return value === null || typeof value !== 'object' || Array.isArray(value) ? {} : (value as Fields);
}

function itemsOf(value: Json | undefined, key: string): ReadonlyMap<string, Json> {
  return new Map(
    (Array.isArray(value) ? value : []).map((item: Json) => [String(fieldsOf(item)[key]), item]),
  );
}
