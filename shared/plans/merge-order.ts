// The order of a list that two sides have added to, removed from and rearranged.

/** Chooses between two orders of the same items. */
type ChooseOrder = (mine: readonly string[], theirs: readonly string[]) => 'mine' | 'theirs';

/**
 * All items of both sides, each once, in an order that keeps what either side did: items that were there before stand
 * as the side that moved them has them; a new item follows the one it followed on its side. Symmetric in the sides.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  choose: ChooseOrder,
): readonly string[] {
  const known = new Set(base);
  const backbone = orderOfKnown(base, [mine, theirs], choose);
  const chains = [...chainsOf(mine, known), ...chainsOf(theirs, known)].toSorted((a, b) =>
    compare(a.items.join(SEPARATOR), b.items.join(SEPARATOR)),
  );
  const order = new Set<string>();
  const addChains = (anchor: string | null) => {
    for (const chain of chains) if (chain.anchor === anchor) for (const item of chain.items) order.add(item);
  };
  addChains(null);
  for (const item of backbone) {
    order.add(item);
    addChains(item);
  }
  return [...order];
}

/** The items of the base that a side still has, in the base's order or in that of the side that moved some. */
function orderOfKnown(
  base: readonly string[],
  [mine, theirs]: readonly [readonly string[], readonly string[]],
  choose: ChooseOrder,
): readonly string[] {
  const kept = [mine, theirs].map((side) => only(side, base));
  const [first = [], second = []] = kept;
  const [isFirstMoved, isSecondMoved] = kept.map((side) => !isSame(side, only(base, side)));
  const [firstOrder, secondOrder] = [withMissing(first, second), withMissing(second, first)];
  if (!isFirstMoved) return isSecondMoved ? secondOrder : base;
  if (!isSecondMoved) return firstOrder;
  // Where each side's own items go among the others is nothing that both have said.
  if (isSame(only(first, second), only(second, first))) {
    return firstOrder.join(SEPARATOR) < secondOrder.join(SEPARATOR) ? firstOrder : secondOrder;
  }
  return choose(firstOrder, secondOrder) === 'mine' ? firstOrder : secondOrder;
}

/** The items that are among others, too. */
function only(items: readonly string[], others: readonly string[]): readonly string[] {
  const among = new Set(others);
  return items.filter((item) => among.has(item));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join(SEPARATOR) === b.join(SEPARATOR);
}

/** Between ids, none of which holds it. */
const SEPARATOR = '\n';

/** A side's items with those that only the other has behind the one they follow there. */
function withMissing(order: readonly string[], other: readonly string[]): readonly string[] {
  const present = new Set(order);
  const full = [...order];
  for (const [at, item] of other.entries()) {
    if (present.has(item)) continue;
    const before = other[at - 1];
    full.splice(before === undefined ? 0 : full.indexOf(before) + 1, 0, item);
  }
  return full;
}

/** New items that follow each other, and the known one they follow; null at the start. */
type Chain = { readonly anchor: string | null; readonly items: readonly string[] };

function chainsOf(side: readonly string[], known: ReadonlySet<string>): readonly Chain[] {
  const chains: { anchor: string | null; items: string[] }[] = [];
  let current: { anchor: string | null; items: string[] } = { anchor: null, items: [] };
  for (const item of side) {
    if (known.has(item)) current = { anchor: item, items: [] };
    else if (current.items.push(item) === 1) chains.push(current);
  }
  return chains;
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
