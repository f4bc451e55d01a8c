// Tools are their own list beside the skills: which of the destination's the person already meets in their role (domain 2).
import type { Role, ToolId } from '../model/pack.ts';
import type { PackIndex } from './pack-index.ts';

/** One kind of tool the destination uses. */
export type ToolNeed = {
  readonly id: ToolId;
  readonly name: string;
  /** known: the current role uses one of its products; similar: another product of the kind; new: neither. */
  readonly carries: 'known' | 'similar' | 'new';
  /** Products that employers ask for, by name; empty when the kind is not in demand. */
  readonly inDemand: readonly string[];
  /** The current role's own products of the kind. */
  readonly known: readonly string[];
};

/** The destination's tools, in-demand first, and how many carry over. */
export type ToolComparison = {
  readonly tools: readonly ToolNeed[];
  readonly carryOver: number;
  readonly inDemand: number;
  readonly inDemandCarryOver: number;
};

/** Compares the tools of two roles; a kind without named products carries over by itself. O(tools). */
export function compareTools(index: PackIndex, origin: Role, destination: Role): ToolComparison {
  const { content } = index;
  const nameOf = new Map(content.tools.map(({ id, name }) => [id, name]));
  const productName = (at: number) => content.products[at]?.name ?? '';
  const own = new Map(origin.tools.map((tool) => [tool.id, tool]));
  const ownProducts = new Set(origin.tools.flatMap((tool) => tool.products));
  const tools = destination.tools.map((tool): ToolNeed => {
    const shared = tool.products.filter((product) => ownProducts.has(product));
    const hasKind = own.has(tool.id);
    const isKnown = shared.length > 0 || (hasKind && tool.products.length === 0);
    return {
      id: tool.id,
      name: nameOf.get(tool.id) ?? tool.id,
      carries: isKnown ? 'known' : hasKind ? 'similar' : 'new',
      inDemand: tool.inDemand.map(productName),
      known: shared.map(productName),
    };
  });
  const inDemand = tools.filter((tool) => tool.inDemand.length > 0);
  return {
    tools: [...tools].sort((a, b) => b.inDemand.length - a.inDemand.length),
    carryOver: countKnown(tools),
    inDemand: inDemand.length,
    inDemandCarryOver: countKnown(inDemand),
  };
}

function countKnown(tools: readonly ToolNeed[]): number {
  return tools.filter((tool) => tool.carries === 'known').length;
}
