// Journey E3 at its end: a plan is made, changed ten times, and the changes are taken back and done again.
import type { Locator, Page } from 'playwright-core';
import { readText } from './e1.ts';
import { savedChip } from './e1-move.ts';
import type { Hands } from './hands.ts';

/** Makes a plan of the way in focus; returns once it is on disk. */
export async function planWay(hands: Hands): Promise<void> {
  await hands.show('Ways there');
  await hands.press(hands.page.getByRole('button', { name: 'Plan this way' }));
  await savedChip(hands.page).waitFor();
}

/** Six changes on the plan, then four on the move: ten in all. Gives back the skills whose levels were changed. */
export async function editTenTimes(hands: Hands): Promise<readonly string[]> {
  const { page } = hands;
  await put(hands, page.getByRole('textbox', { name: 'Title of the plan' }), 'A shop of my own');
  const titles = page.getByRole('textbox', { name: 'What to do' });
  await put(hands, titles.nth(0), 'Write a text for each product');
  await put(hands, titles.nth(1), 'Keep the books of a small shop');
  await put(hands, page.getByRole('textbox', { name: 'Who helps' }).first(), 'Maria');
  await hands.press(page.getByRole('checkbox', { name: 'Done: Keep the books of a small shop' }));
  await hands.open('Talk it over');
  await put(hands, page.getByRole('textbox', { name: 'Notes', exact: true }), 'Ask about the evening shift.');
  await hands.show('This move');
  const rows = page
    .getByRole('region', { name: 'Confirm the skills that decide this move' })
    .getByRole('listitem');
  await rows.first().waitFor();
  const [raised, lowered, confirmed, unsure] = (await rows.all()).slice(0, 4);
  const skills: string[] = [];
  const step = async (row: Locator, key: string) => {
    await hands.type(row.getByRole('textbox'), '');
    await page.keyboard.press(key);
  };
  for (const [row, change, then] of [
    [raised, (of: Locator) => step(of, 'ArrowUp'), 'set by you'],
    [lowered, (of: Locator) => step(of, 'ArrowDown'), 'set by you'],
    [confirmed, (of: Locator) => hands.press(of.getByRole('button', { name: /^About right/ })), 'set by you'],
    [unsure, (of: Locator) => hands.press(of.getByRole('button', { name: /^Not sure/ })), 'not sure'],
  ] as const) {
    if (row === undefined) throw new Error('Fewer than four skills to confirm.');
    await change(row);
    await row.getByRole('heading').getByText(then, { exact: true }).waitFor();
    skills.push(await readText(row.getByRole('heading')));
  }
  return skills;
}

/** Puts a text into a field in one piece, so that it is one change. */
async function put({ page, type }: Hands, field: Locator, text: string): Promise<void> {
  await type(field, '');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
}

/** Takes changes back by the button for it, one after the other. */
export async function undo(hands: Hands, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await hands.press(button(hands.page, 'Undo'));
}

/** Does changes again that were taken back. */
export async function redo(hands: Hands, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await hands.press(button(hands.page, 'Redo'));
}

/** Whether there is anything to take back or to do again. */
export function canPress(page: Page, name: 'Undo' | 'Redo'): Promise<boolean> {
  return button(page, name).isEnabled();
}

function button(page: Page, name: 'Undo' | 'Redo'): Locator {
  return page.getByRole('banner').getByRole('button', { name, exact: true });
}
