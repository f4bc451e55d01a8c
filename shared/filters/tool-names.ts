// Tools by name, as one looks for them: kinds ("Spreadsheet software") and products ("Microsoft Excel") alike.
import type { Role } from '../model/pack.ts';
import type { PackContent } from '../moves/pack-index.ts';

/** Names that hold every word looked for, kinds first, then those in which a word begins the name; at most `limit`. */
export function findToolNames(content: PackContent, query: string, limit: number): readonly string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [...content.tools, ...content.products].flatMap(({ name }, order) => {
    const text = name.toLowerCase();
    if (!words.every((word) => text.includes(word))) return [];
    return [{ name, order, isAhead: text.startsWith(words[0] ?? '') }];
  });
  found.sort((a, b) => Number(b.isAhead) - Number(a.isAhead) || a.order - b.order);
  return [...new Set(found.map(({ name }) => name))].slice(0, limit);
}

/** Whether a role uses one of the tools so named. O(its tools). */
export function usesOneOf(content: PackContent, role: Role, names: ReadonlySet<string>): boolean {
  return role.tools.some(
    ({ id, products }) =>
      names.has(kindName(content, id)) || products.some((at) => names.has(content.products[at]?.name ?? '')),
  );
}

/** Names of kinds by pack, whose lists edits never change. */
const kept = new WeakMap<PackContent['tools'], ReadonlyMap<string, string>>();

function kindName({ tools }: PackContent, id: string): string {
  let names = kept.get(tools);
  if (names === undefined) {
    names = new Map(tools.map((tool) => [tool.id, tool.name]));
    kept.set(tools, names);
  }
  return names.get(id) ?? '';
}
