// A saved plan becomes a PDF where the person says: the real print page, the real printToPDF; only the dialog is answered.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ElectronApplication } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/api/client.ts';
import { planIdSchema } from '../../shared/model/plan.ts';
import { planWithSteps } from '../unit/files/plans.ts';
import { launch, type TestApp } from './support/launch.ts';

/** A4 and Letter in points, as Chromium has them, to the nearest. */
const sizes = { A4: [596, 843], Letter: [612, 792] } as const;

const plan = planWithSteps(12);
let test: TestApp;
let folder: string;

/** Answers the save dialog with this path, or cancels it. */
function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  return app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = async () => ({ canceled: answer === null, filePath: answer ?? '' });
  }, filePath);
}

const print = (paper: 'A4' | 'Letter', id = plan.id) =>
  test.page.evaluate((args) => window.waymark.plan.print(args), { id, paper });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-print-'));
  test = await launch();
  await test.page.waitForLoadState('load');
  await test.page.evaluate((args) => window.waymark.plan.save(args), { plan, known: null });
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
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
    );
    expect(pages[0]?.view.slice(2).map(Math.round)).toEqual(sizes[paper]);
    const contents = await Promise.all(pages.map((page) => page.getTextContent()));
    const words = contents
      .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(words).toContain(plan.title);
    const missing = plan.steps.filter((_, index) => !words.includes(`Check ${index + 1} batches`));
    expect(missing.map(({ title }) => title)).toEqual([]);
    await pdf.destroy();
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
