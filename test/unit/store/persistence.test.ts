// What outlives the window: saved soon after each edit, kept and tried again when saving fails, brought back at the start.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { roleIdSchema } from '../../../shared/model/pack.ts';
import { newPerson } from '../../../shared/model/person.ts';
import { type Plan, privateNotesSchema } from '../../../shared/model/plan.ts';
import { defaultSettings } from '../../../shared/model/settings.ts';
import { setNotes, setTitle } from '../../../shared/plans/edits.ts';
import { planWithSteps } from '../files/plans.ts';
import { createMemoryApi, diskFull } from './memory-api.ts';

const plan = planWithSteps(3);
const person = newPerson(roleIdSchema.parse('43-9021.00'));

/** A fresh app over a fresh disk, with a clock the test moves; `prepare` sets what is on disk before the start. */
async function launch(memory = createMemoryApi()) {
  vi.resetModules();
  const window = Object.assign(new EventTarget(), { waymark: memory.api });
  vi.stubGlobal('window', window);
  const { useApp, undo } = await import('../../../renderer/store/store.ts');
  const actions = await import('../../../renderer/store/actions.ts');
  const planActions = await import('../../../renderer/store/plan-actions.ts');
  const notes = await import('../../../renderer/store/private-notes.ts');
  const { startPersistence } = await import('../../../renderer/store/persistence.ts');
  await startPersistence();
  const retitle = (title: string) => actions.editPlan('title', (open: Plan) => setTitle(open, title));
  const state = () => useApp.getState();
  return { ...memory, window, useApp, state, undo, actions, planActions, notes, retitle };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
});

describe('an open plan', () => {
  test('is on disk 800 ms after the first unsaved edit, though edits go on', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    await pass(1000);
    for (let edit = 1; edit <= 8; edit += 1) {
      app.retitle(`Title ${edit}`);
      await pass(100);
    }
    expect(app.disk.plans.get(plan.id)?.title).toMatch(/^Title [1-8]$/);
    await pass(800);
    expect(app.disk.plans.get(plan.id)?.title).toBe('Title 8');
  });

  test('says when it was saved, and keeps that out of the plan', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    expect(app.state().save).toEqual({ status: 'unsaved' });
    await pass(800);
    expect(app.state().save).toEqual({ status: 'saved', at: app.disk.plans.get(plan.id)?.savedAt });
    expect(app.state().plan).toBe(plan);
  });

  test('says that saving fails until a save has succeeded, by itself', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    app.disk.failure = diskFull;
    app.retitle('Kept');
    await pass(5000);
    expect(app.state().save).toEqual({ status: 'failed', error: diskFull });
    app.retitle('Kept too');
    expect(app.state().save).toEqual({ status: 'failed', error: diskFull });
    app.disk.failure = null;
    await pass(5000);
    expect(app.state().save?.status).toBe('saved');
    expect(app.disk.plans.get(plan.id)?.title).toBe('Kept too');
  });

  test('is saved again after an undo', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    await pass(1000);
    app.retitle('Another title');
    await pass(1000);
    app.undo();
    await pass(1000);
    expect(app.disk.plans.get(plan.id)?.title).toBe(plan.title);
  });

  test('is saved when it is closed, before the delay', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    app.actions.closePlan();
    await pass(0);
    expect(app.disk.plans.has(plan.id)).toBe(true);
  });

  test('keeps its edits when it is closed while saving fails, tells so, and has them on reopening', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    await pass(1000);
    app.disk.failure = diskFull;
    app.retitle('Not on disk yet');
    app.actions.closePlan();
    await pass(0);
    expect(app.state().notices.map((notice) => notice.error)).toEqual([diskFull]);
    await app.planActions.openPlanById(plan.id);
    expect(app.state().plan?.title).toBe('Not on disk yet');
    expect(app.state().save?.status).toBe('failed');
    app.disk.failure = null;
    await pass(5000);
    expect(app.disk.plans.get(plan.id)?.title).toBe('Not on disk yet');
  });

  test('is not saved over a version it was not made from', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    await pass(1000);
    app.disk.plans.set(plan.id, setTitle(plan, 'From elsewhere'));
    app.retitle('Mine');
    await pass(1000);
    expect(app.disk.plans.get(plan.id)?.title).toBe('From elsewhere');
    expect(app.state().save).toMatchObject({ status: 'failed', error: { code: 'file-changed' } });
    expect(app.state().plan?.title).toBe('Mine');
  });

  test('is not written when it is only opened', async () => {
    const memory = createMemoryApi();
    memory.disk.plans.set(plan.id, plan);
    const app = await launch(memory);
    await app.planActions.openPlanById(plan.id);
    await pass(5000);
    expect(app.disk.plans.get(plan.id)).toBe(plan);
  });
});

describe('closing the window', () => {
  test('saves plan, notes and settings at once and then says so', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    app.notes.editNotes(plan.id, 'Only for me');
    app.emit('app:flush', {});
    await pass(0);
    expect(app.disk.plans.has(plan.id)).toBe(true);
    expect(app.disk.notes.get(plan.id)?.text).toBe('Only for me');
    expect(app.disk.settings.openPlan).toBe(plan.id);
    expect(app.disk.flushed).toBe(1);
  });

  test('answers also when saving fails', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    app.disk.failure = diskFull;
    app.emit('app:flush', {});
    await pass(0);
    expect(app.disk.flushed).toBe(1);
  });

  test('saves when the page goes away', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    app.window.dispatchEvent(new Event('pagehide'));
    await pass(0);
    expect(app.disk.plans.has(plan.id)).toBe(true);
  });
});

describe('the next start', () => {
  test('brings back a person and a destination that were no plan yet', async () => {
    const first = await launch();
    first.useApp.setState({ person, destination: { kind: 'role', role: roleIdSchema.parse('51-9061.00') } });
    await pass(800);
    const second = await launch(first);
    expect(second.state().person).toEqual(person);
    expect(second.state().destination).toEqual({ kind: 'role', role: '51-9061.00' });
  });

  test('opens the plan that was open', async () => {
    const first = await launch();
    first.actions.startPlan(plan);
    first.retitle('Where I was');
    await pass(800);
    const second = await launch(first);
    expect(second.state()).toMatchObject({ screen: 'plan', plan: { id: plan.id, title: 'Where I was' } });
    expect(second.state().person).toEqual(plan.person);
  });

  test('says that a crash cut the last save short, and only then', async () => {
    const first = await launch();
    first.actions.startPlan(plan);
    await pass(800);
    expect((await launch(first)).state().notices).toEqual([]);
    first.disk.unfinished.add(plan.id);
    const [notice, ...others] = (await launch(first)).state().notices;
    expect(notice?.error).toEqual({ code: 'save-unfinished', title: plan.title });
    expect(others).toEqual([]);
  });

  test('opens no plan after it was closed or another job was chosen', async () => {
    const first = await launch();
    first.actions.startPlan(plan);
    await pass(800);
    first.actions.chooseRole(roleIdSchema.parse('41-2031.00'), null);
    await pass(800);
    const second = await launch(first);
    expect(second.state().plan).toBeNull();
    expect(second.state().person?.role).toBe('41-2031.00');
  });

  test('still knows the person when the plan that was open can no longer be read', async () => {
    const first = await launch();
    first.useApp.setState({ person });
    first.actions.startPlan(plan);
    await pass(800);
    first.disk.plans.clear();
    const second = await launch(first);
    expect(second.state().plan).toBeNull();
    expect(second.state().notices).toMatchObject([{ error: { code: 'file-missing' } }]);
    expect(second.state().person).toEqual(person);
  });

  test('names a damaged plan, and opens its newest good copy when asked', async () => {
    const memory = createMemoryApi();
    memory.disk.damaged.set(plan.id, plan);
    memory.disk.settings = { ...defaultSettings, openPlan: plan.id };
    const app = await launch(memory);
    expect(app.state().notices).toMatchObject([
      { plan: plan.id, error: { code: 'file-damaged', goodCopies: 1 } },
    ]);
    expect(app.state().plan).toBeNull();
    await app.planActions.restorePlan(plan.id);
    expect(app.state().plan).toEqual(plan);
    app.retitle('Goes on');
    await pass(800);
    expect(app.disk.plans.get(plan.id)?.title).toBe('Goes on');
  });

  test('says what was wrong with the settings file', async () => {
    const memory = createMemoryApi();
    memory.disk.settingsNotice = diskFull;
    const app = await launch(memory);
    expect(app.state().notices.map((notice) => notice.error)).toEqual([diskFull]);
  });
});

describe('the list of plans', () => {
  test('has a removed plan back on undo', async () => {
    const memory = createMemoryApi();
    memory.disk.plans.set(plan.id, plan);
    const app = await launch(memory);
    expect(await app.planActions.removePlan(plan.id)).toBe(true);
    expect(app.state().plans).toEqual({ status: 'ready', plans: [] });
    await app.planActions.undoRemove(plan.id);
    expect(app.state().plans).toMatchObject({ plans: [{ state: 'readable', summary: { id: plan.id } }] });
  });

  test('does not bring a removed plan back by a late save', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    app.actions.closePlan();
    await app.planActions.removePlan(plan.id);
    await pass(5000);
    expect(app.disk.plans.size).toBe(0);
    expect(app.disk.trash.size).toBe(1);
  });
});

describe('private notes', () => {
  test('are a document of their own and never part of the plan', async () => {
    const app = await launch();
    app.actions.startPlan(plan);
    await app.notes.loadNotes(plan.id);
    app.notes.editNotes(plan.id, 'Only for me');
    await pass(800);
    expect(privateNotesSchema.parse(app.disk.notes.get(plan.id)).text).toBe('Only for me');
    expect(JSON.stringify(app.disk.plans.get(plan.id))).not.toContain('Only for me');
  });

  test('say that saving fails, and keep the text', async () => {
    const app = await launch();
    await app.notes.loadNotes(plan.id);
    app.disk.failure = diskFull;
    app.notes.editNotes(plan.id, 'Only for me');
    await pass(800);
    expect(app.notes.usePrivateNotes.getState()[plan.id]).toMatchObject({
      text: 'Only for me',
      problem: diskFull,
    });
    app.disk.failure = null;
    await pass(5000);
    expect(app.disk.notes.get(plan.id)?.text).toBe('Only for me');
    expect(app.notes.usePrivateNotes.getState()[plan.id]?.problem).toBeNull();
  });
});

describe('printing', () => {
  test('saves the plan first, so that paper holds the last edit', async () => {
    const app = await launch();
    app.actions.startPlan(setNotes(plan, 'Just typed'));
    const printed = await app.planActions.printPlan('A4');
    expect(printed).toEqual({ ok: true, value: '/home/someone/plan.pdf' });
    expect(app.disk.plans.get(plan.id)?.notes).toBe('Just typed');
    expect(app.disk.printed).toEqual([plan.id]);
  });

  test('does not print what could not be saved', async () => {
    const app = await launch();
    app.disk.failure = diskFull;
    app.actions.startPlan(plan);
    expect(await app.planActions.printPlan('A4')).toEqual({ ok: false, error: diskFull });
    expect(app.disk.printed).toEqual([]);
  });
});
