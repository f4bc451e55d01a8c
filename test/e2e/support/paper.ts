// The paper of a plan: asked for as a person does, and read back from the file by an independent reader.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ElectronApplication } from 'playwright-core';
import { expect } from 'vitest';
import type { Hands } from '../../../scripts/journey/hands.ts';
import type { TestApp } from './launch.ts';

/** Answers the system's save dialog with this path, or cancels it with null. */
export function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  return app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = async () => ({ canceled: answer === null, filePath: answer ?? '' });
  }, filePath);
}

/** The text of each page of a PDF, with one space between words. */
export async function readPages(file: string): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)) }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    texts.push(words.replaceAll(/\s+/g, ' ').trim());
  }
  await pdf.destroy();
  return texts;
}

/** Letters and digits alone: where a line is broken makes no difference then. */
export function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Prints the plan on screen, and finds its title and everything there is to do on the paper. */
export async function printPlan(hands: Hands, { app }: TestApp): Promise<void> {
  const { page } = hands;
  const folder = await mkdtemp(path.join(tmpdir(), 'waymark-paper-'));
  const file = path.join(folder, 'plan.pdf');
  await answerSaveDialog(app, file);
  const title = await page.getByRole('textbox', { name: 'Title of the plan' }).inputValue();
  const steps = await Promise.all(
    (await page.getByRole('textbox', { name: 'What to do' }).all()).map((field) => field.inputValue()),
  );
  expect(steps.length).toBeGreaterThan(0);
  await hands.press(page.getByRole('button', { name: 'Print or save PDF' }));
  await page.getByText(`Saved as ${file}`).waitFor();
  const words = letters((await readPages(file)).join(' '));
  expect([title, ...steps].filter((text) => !words.includes(letters(text)))).toEqual([]);
  await rm(folder, { recursive: true, force: true });
}
