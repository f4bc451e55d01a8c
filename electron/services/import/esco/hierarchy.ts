// What stands above what in ESCO. Concepts may have several broader ones; a cycle among them is a mistake in the file.
import type { EscoTable } from './esco-files.ts';
import type { EscoReading } from './esco-reading.ts';

interface Broader {
  readonly uri: string;
  readonly row: number;
}

/** The broader concepts of each, by address. */
export type Hierarchy = ReadonlyMap<string, readonly Broader[]>;

/** Reads a table of broader concepts, if the release has it; cycles are noted as problems. */
export async function readHierarchy(
  reading: EscoReading,
  table: Extract<EscoTable, 'occupationHierarchy' | 'skillHierarchy'>,
): Promise<Hierarchy> {
  const broader = new Map<string, Broader[]>();
  await reading.read(`${table}:`, (rows) => {
    const concept = rows.text('conceptUri');
    const above = rows.text('broaderUri');
    return (cells) => {
      const uri = concept(cells);
      const upper = above(cells);
      if (uri === null || upper === null) return;
      const known = broader.get(uri);
      if (known === undefined) broader.set(uri, [{ uri: upper, row: rows.row }]);
      else known.push({ uri: upper, row: rows.row });
    };
  });
  for (const { uri, row } of cyclesOf(broader)) {
    const expected = 'a broader concept that is not itself below this one';
    reading.problems.add({
      file: reading.label(`${table}:`),
      row,
      column: 'broaderUri',
      value: uri,
      expected,
    });
  }
  return broader;
}

/** The nearest concept above that `pick` takes, and what it makes of it; null where there is none. O(concepts above). */
export function nearestAbove<T>(
  hierarchy: Hierarchy,
  uri: string,
  pick: (uri: string) => T | null,
): T | null {
  const seen = new Set([uri]);
  for (const at of seen) {
    for (const { uri: upper } of hierarchy.get(at) ?? []) {
      const picked = pick(upper);
      if (picked !== null) return picked;
      // A set gives out what is added while it is walked.
      seen.add(upper);
    }
  }
  return null;
}

/** Every row that closes a cycle, met by going up from each concept once; O(rows), without recursion. */
function cyclesOf(hierarchy: Hierarchy): Broader[] {
  const closing: Broader[] = [];
  const isDone = new Map<string, boolean>();
  for (const start of hierarchy.keys()) {
    if (isDone.has(start)) continue;
    isDone.set(start, false);
    const path = [{ uri: start, next: 0 }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const broader = hierarchy.get(step.uri)?.[step.next];
      step.next += 1;
      if (broader === undefined) {
        isDone.set(step.uri, true);
        path.pop();
      } else if (isDone.get(broader.uri) === false) {
        closing.push(broader);
      } else if (!isDone.has(broader.uri)) {
        isDone.set(broader.uri, false);
        path.push({ uri: broader.uri, next: 0 });
      }
    }
  }
  return closing;
}
