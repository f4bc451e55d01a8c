// A plain Node process that edits one plan without pause and saves it as the app does, until it is killed.
// Takes the data folder. Says on stdout, one line each: `edit N TIME`, `saving N`, `saved N`.
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { Autosave } from '../../shared/files/autosave.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { editNumberOf, planAfterEdit } from './edits.ts';

const EDIT_EVERY_MS = 5;

/** Pipes are written synchronously here, so that what was said before a kill arrives. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(root: string): Promise<void> {
  const library = new PlanLibrary({ fs: diskFileSystem, paths: dataPaths(root), now: () => new Date() });
  const loaded = await library.load(planAfterEdit(0).id);
  let edit = loaded.ok ? editNumberOf(loaded.value.plan) : 0;
  let knownHash = loaded.ok ? loaded.value.hash : null;

  async function save(plan: Plan): Promise<Result<null>> {
    say(`saving ${editNumberOf(plan)}`);
    const saved = await library.save(plan, knownHash);
    if (!saved.ok) return saved;
    knownHash = saved.value.hash;
    say(`saved ${editNumberOf(plan)}`);
    return ok(null);
  }

  const autosave = new Autosave<Plan>({
    save,
    timers: {
      after: (delayMs, run) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
    },
    onState: (state) => {
      if (state.state === 'failed') say(`failed ${JSON.stringify(state.error)}`);
    },
  });
  setInterval(() => {
    edit += 1;
    say(`edit ${edit} ${Date.now()}`);
    autosave.edit(planAfterEdit(edit));
  }, EDIT_EVERY_MS);
}

void main(process.argv[2] ?? '');
