// One process that lists a library of plans, cold and then again, and tells its parent how long both took.
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';

/** What the process tells, in ms. */
export interface ListRun {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly plans: number;
}

async function main(root: string): Promise<void> {
  const library = new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(root), now: () => new Date() });
  const list = async () => {
    const startMs = performance.now();
    const listed = await library.list();
    return { ms: performance.now() - startMs, plans: listed.ok ? listed.value.length : 0 };
  };
  const cold = await list();
  const warm = await list();
  const run: ListRun = { coldMs: cold.ms, warmMs: warm.ms, plans: cold.plans };
  process.send?.(run);
}

await main(process.argv[2] ?? '');
