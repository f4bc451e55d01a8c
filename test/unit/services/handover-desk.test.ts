// Copies through the real handlers' service on a real folder: what is given comes in as it was, nothing private goes along,
// and a file that is anything else is refused without a trace.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openHandover } from '../../../electron/services/handover-file.ts';
import { unsealWith } from '../../../electron/services/passphrase.ts';
import { unseal } from '../../../electron/services/sealed-text.ts';
import { sealedSchema } from '../../../shared/model/handover.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { mergePlans, sharedContent, withSharedVersion } from '../../../shared/plans/merge.ts';
import { anyPlan, planWithSteps } from '../files/plans.ts';
import { namesIn, openStores, temporaryFolder, unwrap, watchDisk } from './support.ts';

const PASSPHRASE = 'three green bicycles';
const open = { names: { skills: {}, roles: {} }, author: 'Renée', passphrase: null };
const sealed = { ...open, passphrase: PASSPHRASE };

// A key is made slowly, on purpose; on a busy machine it takes seconds.
vi.setConfig({ testTimeout: 60_000 });

/** Length of `{"check":"…",` before the content that it is the check of. */
const CHECK_BYTES = 76;

const damagedCopy = { ok: false, error: expect.objectContaining({ code: 'file-damaged' }) };

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 4 : byte));
}

/** One side: its stores, and the place where its copies go. */
function side() {
  const folder = temporaryFolder();
  const root = temporaryFolder();
  const stores = openStores(root);
  const place = join(folder, 'copy.waymark');
  const give = async (plan: Plan, wishes: typeof open | typeof sealed = open) => {
    const present = await stores.library.load(plan.id);
    await stores.library.save(plan, present.ok ? present.value.hash : null);
    return unwrap(await stores.handovers.give(plan.id, wishes, async () => place));
  };
  return { ...stores, root, folder, place, give };
}

/** All that lies in a data folder, with its content. */
function everythingIn(root: string): string[] {
  return ['plans', 'plan-copies', 'shared-versions', 'private', 'trash']
    .flatMap((name) => namesIn(join(root, name)).map((file) => join(name, file)))
    .map((file) => `${file} ${file.endsWith('.waymark') ? readFileSync(join(root, file), 'utf8') : ''}`);
}

describe('a copy', () => {
  test.each([
    ['in the open', open, 15],
    ['under a passphrase', sealed, 2],
  ] as const)('given %s comes in as the plan was', async (_, wishes, numRuns) => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const [here, there] = [side(), side()];
        const given = await here.give(plan, wishes);
        const taken = unwrap(await there.handovers.takeIn(here.place, wishes.passphrase));
        expect(sharedContent(taken.plan)).toBe(sharedContent(plan));
        expect(taken).toMatchObject({ base: null, author: 'Renée', isKnown: false });
        expect(taken.plan.sharedVersions).toContainEqual(given?.version);
        expect(namesIn(there.paths.plans)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('holds nothing of the private notes, and none of them once it is unsealed', async () => {
    const secret = 'Nobody is to read this';
    for (const wishes of [open, sealed]) {
      const here = side();
      const plan = planWithSteps(3);
      const notes = { kind: 'waymark-notes', version: 1, plan: plan.id, savedAt: plan.savedAt } as const;
      unwrap(await here.notes.save({ ...notes, text: secret }));
      await here.give(plan, wishes);
      const text = readFileSync(here.place, 'utf8');
      expect(text).not.toContain(secret);
      if (wishes.passphrase === null) expect(text).toContain(plan.title);
      else {
        expect(text).not.toContain(plan.title);
        const inner = await unsealWith(PASSPHRASE, sealedSchema.parse(JSON.parse(text)));
        const plain = Buffer.from(inner ?? []).toString('utf8');
        expect(plain).toContain(plan.title);
        expect(plain).not.toContain(secret);
      }
    }
  });

  test('that comes back is merged from the version both have had, again and again', async () => {
    const [here, there] = [side(), side()];
    const plan = planWithSteps(2);
    const given = await here.give(plan);
    let mine = given === null ? plan : withSharedVersion(plan, given.version);
    for (const round of ['first', 'second']) {
      const theirs = unwrap(await there.handovers.takeIn(here.place, null)).plan;
      await there.give({ ...theirs, notes: `${round} from there` });
      mine = { ...mine, title: `${round} from here` };
      await here.library.save(mine, unwrap(await here.library.load(mine.id)).hash);
      const taken = unwrap(await here.handovers.takeIn(there.place, null));
      expect(taken.isKnown).toBe(true);
      const merged = mergePlans(taken.base, mine, taken.plan);
      expect(merged.conflicts).toEqual([]);
      expect(merged.plan).toMatchObject({ title: `${round} from here`, notes: `${round} from there` });
      const next = await here.give(merged.plan);
      mine = next === null ? mine : withSharedVersion(merged.plan, next.version);
    }
  });

  test('without a version that both have had says so', async () => {
    const [here, there] = [side(), side()];
    await here.give(planWithSteps(2));
    unwrap(await there.library.save({ ...planWithSteps(2), title: 'Another' }, null));
    expect(unwrap(await there.handovers.takeIn(here.place, null))).toMatchObject({
      base: null,
      isKnown: true,
    });
  });

  test('brings the shared version along for someone who has lost theirs', async () => {
    const [here, there] = [side(), side()];
    const plan = planWithSteps(2);
    const first = await here.give(plan);
    const shared = first === null ? plan : withSharedVersion(plan, first.version);
    await here.give({ ...shared, title: 'Later' });
    unwrap(await there.library.save({ ...shared, notes: 'Kept' }, null));
    const taken = unwrap(await there.handovers.takeIn(here.place, null));
    expect(taken.base === null ? '' : sharedContent(taken.base)).toBe(sharedContent(plan));
  });

  test('is not written where Waymark keeps its own, nor after the person has canceled', async () => {
    const here = side();
    const plan = planWithSteps(1);
    unwrap(await here.library.save(plan, null));
    const before = everythingIn(here.root);
    const own = join(here.paths.plans, `${plan.id}.waymark`);
    expect(await here.handovers.give(plan.id, open, async () => own)).toMatchObject({
      error: { code: 'file-unwritable', file: own },
    });
    expect(await here.handovers.give(plan.id, open, async () => null)).toEqual({ ok: true, value: null });
    expect(everythingIn(here.root)).toEqual(before);
  });

  test('that cannot be written leaves the file before it whole, and says why', async () => {
    const { fs, ...watch } = watchDisk();
    const root = temporaryFolder();
    const place = join(temporaryFolder(), 'copy.waymark');
    const stores = openStores(root, fs);
    const plan = planWithSteps(1);
    unwrap(await stores.library.save(plan, null));
    unwrap(await stores.handovers.give(plan.id, open, async () => place));
    const before = readFileSync(place);
    expect(watch.calls.length).toBeGreaterThan(0);
    const broken = join(place, 'under a file.waymark');
    expect(await stores.handovers.give(plan.id, open, async () => broken)).toMatchObject({
      error: { code: 'file-unwritable', reason: 'folder-missing' },
    });
    expect(readFileSync(place)).toEqual(before);
  });
});

describe('a file that is no copy any more', () => {
  /** Someone with a plan of their own, and a copy of the same plan by someone else. */
  async function receiver(wishes: typeof open | typeof sealed = open) {
    const [here, there] = [side(), side()];
    await here.give({ ...planWithSteps(2), title: 'Theirs' }, wishes);
    unwrap(await there.library.save(planWithSteps(2), null));
    const before = everythingIn(there.root);
    const refusal = async (bytes: Uint8Array, passphrase: string | null = wishes.passphrase) => {
      writeFileSync(here.place, bytes);
      const taken = await there.handovers.takeIn(here.place, passphrase);
      expect(everythingIn(there.root)).toEqual(before);
      expect(readFileSync(here.place)).toEqual(Buffer.from(bytes));
      if (taken.ok) return 'taken';
      expect('file' in taken.error && taken.error.file).toBe(here.place);
      return taken.error.code;
    };
    return { refusal, bytes: readFileSync(here.place), place: here.place, there };
  }

  test('is refused for any byte of its content that was changed', async () => {
    const { refusal, bytes } = await receiver();
    // Every byte of the head, and then enough of the rest to be seen in a second.
    for (let at = CHECK_BYTES; at < bytes.length; at += at < 200 ? 1 : 97) {
      expect([at, await refusal(flipped(bytes, at))]).toEqual([at, 'file-damaged']);
    }
  });

  test('never opens as anything but what it was, where only its seal was changed', async () => {
    const { bytes } = await receiver();
    const whole = unwrap(await openHandover(bytes, 'copy.waymark', null));
    for (let at = 0; at < CHECK_BYTES; at += 1) {
      const opened = await openHandover(flipped(bytes, at), 'copy.waymark', null);
      expect(opened).toEqual(opened.ok ? { ok: true, value: whole } : damagedCopy);
    }
  });

  test('is refused wherever it was cut off', async () => {
    const { refusal, bytes } = await receiver();
    for (let length = 0; length < bytes.length; length += 41) {
      expect(await refusal(bytes.subarray(0, length))).toBe('file-damaged');
    }
  });

  test('is refused under a wrong passphrase, and without one', async () => {
    const { refusal, bytes } = await receiver(sealed);
    expect(await refusal(bytes, 'three red bicycles')).toBe('passphrase-wrong');
    expect(await refusal(bytes, null)).toBe('passphrase-needed');
  });

  test('is refused when a newer Waymark has written it, or another kind of thing is in it', async () => {
    const { refusal } = await receiver();
    const written = (document: object) => Buffer.from(JSON.stringify(document));
    expect(await refusal(written({ kind: 'waymark-handover', version: 2 }))).toBe('file-newer');
    expect(await refusal(written({ kind: 'waymark-sealed', version: 2 }))).toBe('file-newer');
    expect(await refusal(written({ kind: 'waymark-plan', version: 99 }))).toBe('file-newer');
    expect(await refusal(written({ kind: 'waymark-notes', version: 1, text: '' }))).toBe('file-damaged');
    expect(await refusal(new Uint8Array())).toBe('file-damaged');
  });

  test('is refused unread when it is far larger than any plan, and told missing when it is gone', async () => {
    const { there, place } = await receiver();
    // A sparse file: a gigabyte by its size, nothing on the disk.
    truncateSync(place, 2 ** 30);
    expect(await there.handovers.takeIn(place, null)).toMatchObject({ error: { code: 'file-damaged' } });
    expect(await there.handovers.takeIn(`${place}.gone`, null)).toMatchObject({
      error: { code: 'file-missing' },
    });
  });
});

test('an open copy is text with a seal that anyone can check', async () => {
  const here = side();
  await here.give(planWithSteps(1));
  expect(unseal(readFileSync(here.place))).toContain('"kind":"waymark-handover"');
});
