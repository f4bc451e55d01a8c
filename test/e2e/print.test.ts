// A saved plan becomes a PDF where the person says: the real print page, the real printToPDF; only the dialog is answered.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/api/client.ts';
import { type Plan, planIdSchema } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { launch, type TestApp } from './support/launch.ts';
import { answerSaveDialog, letters, readPages } from './support/paper.ts';

/** A4 and Letter in points, as Chromium has them, to the nearest. */
const sizes = { A4: [596, 843], Letter: [612, 792] } as const;

const made = planWithSteps(40);
const plan: Plan = {
  ...made,
  // Words and a day of its own for each step, so that it shows where any of them went.
  steps: made.steps.map((step, at) => ({
    ...step,
    title: `Number ${at + 101}: ${step.title}`,
    who: `Helper ${at + 101}`,
    evidence: `Proof ${at + 101} of what was learned`,
    notes: `Note ${at + 101} on the step`,
    due: new Date(Date.UTC(2027, 0, 1 + 5 * at)).toISOString().slice(0, 10),
  })),
  notes: 'Ask about the evening shift before spring.',
  grow: {
    goal: 'A job in quality control by summer',
    reality: 'Two years of data entry',
    options: '',
    will: '',
  },
};
const secret = 'Never to be told to anyone';
let test: TestApp;
let folder: string;

const print = (paper: 'A4' | 'Letter', id = plan.id) =>
  test.page.evaluate((args) => window.waymark.plan.print(args), { id, paper });

/** A step's day as the English page writes it. */
function dayAsPrinted(day: string | null): string {
  if (day === null) throw new Error('every step of this plan has a day');
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-print-'));
  test = await launch();
  await test.page.waitForLoadState('load');
  await test.page.evaluate((args) => window.waymark.plan.save(args), { plan, known: null });
  await test.page.evaluate((args) => window.waymark.notes.save(args), {
    kind: 'waymark-notes' as const,
    version: 1 as const,
    plan: plan.id,
    savedAt: plan.savedAt,
    text: secret,
  });
});

afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

describe('printing a plan', () => {
  it.each(['A4', 'Letter'] as const)('writes a tagged PDF on %s that holds every step', async (paper) => {
    const file = path.join(folder, `${paper}.pdf`);
    await answerSaveDialog(test.app, file);
    expect(await print(paper)).toEqual({ ok: true, value: { file } });
    const pdf = await getDocument({ data: new Uint8Array(await readFile(file)) }).promise;
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const first = await pdf.getPage(1);
    expect(first.view.slice(2).map(Math.round)).toEqual(sizes[paper]);
    expect(await first.getStructTree()).not.toBeNull();
    await pdf.destroy();
    const whole = letters((await readPages(file)).join(' '));
    const texts = [
      plan.title,
      plan.notes,
      plan.grow.goal,
      plan.grow.reality,
      plan.originTitle,
      plan.target.title,
      ...plan.steps.flatMap(({ title, who, evidence, notes }) => [title, who, evidence, notes]),
    ];
    expect(texts.filter((text) => !whole.includes(letters(text)))).toEqual([]);
    expect(whole).not.toContain(letters(secret));
  });

  it.each(['A4', 'Letter'])('never cuts a step in two on %s', async (paper) => {
    const pages = (await readPages(path.join(folder, `${paper}.pdf`))).map(letters);
    const cut = plan.steps.filter(({ title, who, evidence, notes, due }) => {
      const parts = [title, who, evidence, notes, dayAsPrinted(due)].map(letters);
      return !pages.some((page) => parts.every((part) => page.includes(part)));
    });
    expect(pages.length).toBeGreaterThan(3);
    expect(cut.map(({ title }) => title)).toEqual([]);
  });

  it('speaks the language of the screens', async () => {
    const settings = await test.page.evaluate(() => window.waymark.settings.load());
    if (!settings.ok) throw new Error(JSON.stringify(settings.error));
    const spanish = { ...settings.value.settings, language: 'es' as const };
    await test.page.evaluate((next) => window.waymark.settings.save(next), spanish);
    const file = path.join(folder, 'es.pdf');
    await answerSaveDialog(test.app, file);
    expect(await print('A4')).toEqual({ ok: true, value: { file } });
    const words = (await readPages(file)).join(' ');
    expect(words).toContain('¿Qué quiero lograr?');
    expect(words).toContain('Horas');
    await test.page.evaluate((next) => window.waymark.settings.save(next), settings.value.settings);
  });

  it('writes nothing when the dialog is canceled', async () => {
    await answerSaveDialog(test.app, null);
    expect(await print('A4')).toEqual({ ok: true, value: { file: null } });
  });

  it('says why when the file cannot be written, and leaves no window behind', async () => {
    await answerSaveDialog(test.app, path.join(folder, 'no such folder', 'plan.pdf'));
    expect(await print('A4')).toMatchObject({
      ok: false,
      error: { code: 'file-unwritable', reason: 'folder-missing' },
    });
    expect(await test.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('names a plan that is not saved', async () => {
    const nobody = planIdSchema.parse('0d9e5f57-54cb-4b4c-9b43-6d3b8b1f1f80');
    expect(await print('A4', nobody)).toMatchObject({ ok: false, error: { code: 'file-missing' } });
  });
});
