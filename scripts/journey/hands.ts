// The two ways to work the app that journeys are taken by: with a mouse, and with nothing but the keyboard.
import type { Locator, Page } from 'playwright-core';

/** The screens, each with the key that shows it; one without a key is reached by its button in the bar. */
const screenKeys = {
  Start: '1',
  Map: '2',
  'Within reach': '3',
  'This move': '4',
  'Ways there': '5',
  Plan: '6',
  Compare: 'c',
  'Job data': null,
} as const;

/** The name of a screen as the bar has it. */
export type ScreenName = keyof typeof screenKeys;

/** What a person can do. Each waits until its target is there and can be used. */
export interface Hands {
  readonly page: Page;
  /** Presses a button or a disclosure, ticks a box. */
  press(target: Locator): Promise<void>;
  /** Takes one of a few choices beside each other. */
  pick(choice: Locator): Promise<void>;
  /** Goes into a field and types after what is selected there. */
  type(field: Locator, text: string): Promise<void>;
  /** Takes one of the answers that a search field offers. */
  choose(field: Locator, option: Locator): Promise<void>;
  /** Chooses an entry of a list field by its words. */
  select(field: Locator, entry: string): Promise<void>;
  /** Moves a slider, a step at a time, to a higher value. */
  slideUpTo(slider: Locator, value: number): Promise<void>;
  /** Goes to a screen from the bar. */
  show(screen: ScreenName): Promise<void>;
  /** Opens a section of the screen by its tab. */
  open(section: string): Promise<void>;
}

/** How far the mouse moves at a time while it drags: less than a month on the slider. */
const DRAG_PX = 2;

/** More stops than any screen has: a control not reached by then can't be reached by keyboard. */
const MOST_STOPS = 400;

/** Hands on the mouse; what is typed is typed. */
export function mouse(page: Page): Hands {
  return {
    page,
    press: (target) => target.click(),
    // What is seen of a choice, and pressed, is its label.
    pick: (choice) => choice.locator('xpath=ancestor::label').click(),
    type: async (field, text) => {
      await field.click();
      await page.keyboard.type(text);
    },
    choose: (_field, option) => option.click(),
    select: async (field, entry) => {
      await field.selectOption({ label: entry });
    },
    slideUpTo: (slider, value) => drag(page, slider, value),
    show: (screen) => screenTab(page, screen).click(),
    open: (section) => sectionTab(page, section).click(),
  };
}

/** Hands on the keyboard: Tab and Shift+Tab to get there, then keys. Nothing is ever clicked or filled in. */
export function keyboard(page: Page): Hands {
  return {
    page,
    press: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press((await isCheckbox(target)) ? 'Space' : 'Enter');
    },
    pick: async (choice) => {
      // Tab stops at the choice that is taken; the arrows go on from there.
      await tabTo(page, choice.locator('xpath=ancestor::fieldset').getByRole('radio', { checked: true }));
      await pressUntil(page, 'ArrowRight', () => choice.isChecked());
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
    },
    choose: async (field, option) => {
      await tabTo(page, field);
      await option.waitFor();
      const id = await option.getAttribute('id');
      await pressUntil(page, 'ArrowDown', async () => (await activeOption(field)) === id);
      await page.keyboard.press('Enter');
    },
    select: async (field, entry) => {
      await tabTo(page, field);
      await page.keyboard.type(entry);
    },
    slideUpTo: async (slider, value) => {
      await tabTo(page, slider);
      await pressUntil(page, 'ArrowRight', async () => (await sliderValue(slider)) >= value);
    },
    show: async (screen) => {
      const key = screenKeys[screen];
      if (key !== null) {
        await leaveField(page);
        return page.keyboard.press(key);
      }
      await tabTo(page, screenTab(page, screen));
      await page.keyboard.press('Enter');
    },
    open: async (section) => {
      // Tab stops at the section that is open; the arrows go on from there.
      await tabTo(page, page.getByRole('tab', { selected: true }));
      await pressUntil(page, 'ArrowRight', () => isFocused(sectionTab(page, section)));
      await page.keyboard.press('Enter');
    },
  };
}

/** The button of a screen in the bar. */
export function screenTab(page: Page, screen: ScreenName): Locator {
  return page.getByRole('navigation').getByRole('button', { name: screen, exact: true });
}

function sectionTab(page: Page, section: string): Locator {
  return page.getByRole('tab', { name: section, exact: true });
}

/** Walks to a control as a person without a mouse does, forward or backward, whichever way it lies. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const way = await wayTo(target);
    if (way === 'here') return;
    await page.keyboard.press(way === 'forward' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Not reached with Tab: ${target}`);
}

/** Goes out of a field that would take a key for a letter. */
async function leaveField(page: Page): Promise<void> {
  const isInField = () =>
    page.evaluate(
      () => document.activeElement?.matches('input:not([type=checkbox], [type=radio]), textarea') ?? false,
    );
  for (let stops = 0; stops < MOST_STOPS && (await isInField()); stops += 1) await page.keyboard.press('Tab');
}

function wayTo(target: Locator): Promise<'here' | 'forward' | 'backward'> {
  return target.evaluate((element) => {
    const focused = document.activeElement;
    // The words of a disclosure are found by their text; what takes the focus is the disclosure.
    const control = element.closest('summary') ?? element;
    if (focused === control) return 'here';
    if (focused === null || focused === document.body) return 'forward';
    const position = focused.compareDocumentPosition(control);
    return position & Node.DOCUMENT_POSITION_PRECEDING ? 'backward' : 'forward';
  });
}

async function pressUntil(page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not get there.`);
}

async function drag(page: Page, slider: Locator, value: number): Promise<void> {
  const box = await slider.boundingBox();
  if (box === null) throw new Error(`Not on screen: ${slider}`);
  let x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  while ((await sliderValue(slider)) < value && x < box.x + 2000) {
    x += DRAG_PX;
    await page.mouse.move(x, y);
  }
  await page.mouse.up();
}

async function sliderValue(slider: Locator): Promise<number> {
  return Number(await slider.inputValue());
}

function activeOption(field: Locator): Promise<string | null> {
  return field.getAttribute('aria-activedescendant');
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

function isCheckbox(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches('input[type=checkbox]'));
}
