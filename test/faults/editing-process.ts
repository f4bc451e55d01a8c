// A plain Node process that works on one plan without pause, as the app does, until it is killed. Takes the data folder
// and the kind of work. Says on stdout, one line each: `edit N TIME`, `saving N`, `saved N`.
import { replaceFile } from '../../electron/services/atomic-file.ts';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { diskFileSystem, type FileSystem } from '../../electron/services/file-system.ts';
import { PlanLibrary } from '../../electron/services/plan-library.ts';
import { SharedVersions } from '../../electron/services/shared-versions.ts';
import { Autosave } from '../../shared/files/autosave.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { mergePlans, withSharedVersion } from '../../shared/plans/merge.ts';
import { editNumberOf } from './edits.ts';
import { oldFile, planAfter, type Work, withTheirEdit, works } from './works.ts';

const EDIT_EVERY_MS = 5;
const DAY_MS = 24 * 60 * 60_000;

/** Pipes are written synchronously here, so that what was said before a kill arrives. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(root: string, work: Work): Promise<void> {
  const paths = dataPaths(root);
  let edit = 0;
  const fs = work === 'snapshots' ? withDays(() => edit) : diskFileSystem;
  const library = new PlanLibrary({ fs, paths, now: () => new Date() });
  const { id } = planAfter(work, 0);
  const loaded = await library.load(id);
  edit = loaded.ok ? editNumberOf(loaded.value.plan) : 0;
  let present = loaded.ok ? loaded.value.plan : null;
  let knownHash = loaded.ok ? loaded.value.hash : null;

  async function save(plan: Plan): Promise<Result<null>> {
    say(`saving ${editNumberOf(plan)}`);
    const saved = await library.save(plan, knownHash);
    if (!saved.ok) return saved;
    present = plan;
    knownHash = saved.value.hash;
    say(`saved ${editNumberOf(plan)}`);
    return ok(null);
  }

  /** What an older Waymark left is opened; saving it then writes the latest version. */
  async function migrate(): Promise<Plan> {
    await replaceFile(diskFileSystem, { path: library.fileOf(id), bytes: oldFile(edit) });
    const opened = await library.load(id);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    knownHash = opened.value.hash;
    return opened.value.plan;
  }

  /** Mine and theirs are edited apart from the version on the disk; theirs is kept, as one that is taken in. */
  async function merge(base: Plan): Promise<Plan> {
    const versions = new SharedVersions(diskFileSystem, paths.sharedVersions);
    const { title, steps, notes } = planAfter(work, edit);
    const theirs = withTheirEdit(base, edit);
    const kept = await versions.keep(theirs);
    if (!kept.ok) throw new Error(JSON.stringify(kept.error));
    const given = withSharedVersion(theirs, { hash: kept.value, at: new Date().toISOString() });
    return mergePlans(base, { ...base, title, steps, notes }, given).plan;
  }

  async function next(): Promise<Plan> {
    if (work === 'migrations' && present !== null) return migrate();
    return work === 'merges' && present !== null ? merge(present) : planAfter(work, edit);
  }

  if (work === 'edits') {
    typeOn(save, () => ++edit);
    return;
  }
  for (;;) {
    edit += 1;
    say(`edit ${edit} ${Date.now()}`);
    const saved = await save(await next());
    if (!saved.ok) say(`failed ${JSON.stringify(saved.error)}`);
  }
}

/** Edits as fast as one can type, saved as the app saves. */
function typeOn(save: (plan: Plan) => Promise<Result<null>>, nextEdit: () => number): void {
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
    const edit = nextEdit();
    say(`edit ${edit} ${Date.now()}`);
    autosave.edit(planAfter('edits', edit));
  }, EDIT_EVERY_MS);
}

/** The disk with a clock that moves on a day with each edit, so that every save keeps a copy and lets go of an old one. */
function withDays(edit: () => number): FileSystem {
  const startMs = Date.parse('2026-01-01T00:00:00.000Z');
  const stat: FileSystem['stat'] = async (path) => ({
    ...(await diskFileSystem.stat(path)),
    modifiedMs: startMs + edit() * DAY_MS,
  });
  return { ...diskFileSystem, stat };
}

const [, , root = '', kind] = process.argv;
const work = works.find((each) => each === kind);
if (work === undefined) throw new Error(`No such work: ${kind}`);
void main(root, work);
