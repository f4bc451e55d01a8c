// Every screen there is, in an order in which each can be reached from the one before.
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { button, pressKey, runCommand, type Walk } from './hands.ts';

/** A screen: the name of its picture, and how to get there from the one before. */
export interface ScreenStep {
  readonly name: string;
  readonly go: (walk: Walk) => Promise<unknown>;
}

const key = (name: string, pressed: string): ScreenStep => ({ name, go: (walk) => pressKey(walk, pressed) });

/** A section of the open plan, by its tab. */
const section = (name: string, word: 'week' | 'time' | 'progress' | 'talk' | 'history'): ScreenStep => ({
  name,
  go: (walk) =>
    walk.page.getByRole('tab', { name: walk.words(`plan:sections.${word}`), exact: true }).click(),
});

/** The walk. */
export const steps: readonly ScreenStep[] = [
  { name: 'start', go: ({ page }) => page.locator('#job-search').waitFor() },
  { name: 'start-search', go: (walk) => search(walk, '#job-search', 'data entry spec') },
  { name: 'reasons', go: sayReasons },
  { name: 'map-options', go: showOptions },
  { name: 'map-role', go: chooseRole },
  key('within', '3'),
  key('move', '4'),
  { name: 'move-lower', go: scrollDown },
  { name: 'routes', go: findWays },
  key('table', 't'),
  { name: 'compare', go: compareTwo },
  key('profile', 'p'),
  { name: 'palette', go: (walk) => pressKey(walk, 'Control+k') },
  { name: 'shortcuts', go: showShortcuts },
  { name: 'settings', go: closeThenSettings },
  { name: 'plan', go: savePlan },
  { name: 'plan-lower', go: scrollDown },
  section('plan-week', 'week'),
  section('plan-time', 'time'),
  section('plan-progress', 'progress'),
  section('plan-talk', 'talk'),
  section('plan-history', 'history'),
  { name: 'plans', go: showPlans },
  { name: 'job-data', go: (walk) => runCommand(walk, 'commands:label.packs.show') },
  { name: 'import-columns', go: chooseOwnJobs },
  { name: 'import-preview', go: readOwnJobs },
  { name: 'print', go: openPrintPage },
];

async function findWays(walk: Walk): Promise<void> {
  await pressKey(walk, '5');
  await walk.page.getByRole('list', { name: walk.words('routes:ways.label') }).waitFor();
}

/** The move in focus beside another one from the same job. */
async function compareTwo(walk: Walk): Promise<void> {
  await pressKey(walk, '4');
  await button(walk, 'compare:addThis').click();
  await pressKey(walk, 'c');
  await walk.page.getByRole('combobox', { name: walk.words('compare:add.to') }).click();
  await walk.page.keyboard.type('quality control analysts');
  await walk.page
    .getByRole('option', { name: /^Quality Control Analysts/ })
    .first()
    .click();
  await walk.page.mouse.move(700, 500);
  await walk.page.mouse.wheel(0, -5000);
}

async function search({ page }: Walk, field: string, text: string): Promise<void> {
  await page.locator(field).click();
  await page.keyboard.type(text);
  await page.getByRole('option').first().waitFor();
}

async function sayReasons(walk: Walk): Promise<void> {
  await walk.page.locator('[data-highlighted]').first().waitFor();
  await walk.page.keyboard.press('Enter');
  await button(walk, 'start:trigger.automation.name').click();
}

async function showOptions(walk: Walk): Promise<void> {
  await button(walk, 'start:showOptions').click();
  await walk.page.getByRole('application').waitFor();
}

async function chooseRole(walk: Walk): Promise<void> {
  await pressKey(walk, '/');
  await walk.page.keyboard.type('software quality assurance');
  await walk.page
    .getByRole('option', { name: /^Software Quality Assurance Analysts/ })
    .first()
    .click();
}

async function scrollDown({ page }: Walk): Promise<void> {
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 700);
}

async function showShortcuts(walk: Walk): Promise<void> {
  await walk.page.keyboard.press('Escape');
  await walk.page.getByRole('dialog').waitFor({ state: 'detached' });
  await pressKey(walk, '?');
  await walk.page.getByRole('dialog').waitFor();
}

async function closeThenSettings(walk: Walk): Promise<void> {
  await walk.page.keyboard.press('Escape');
  await walk.page.getByRole('dialog').waitFor({ state: 'detached' });
  await pressKey(walk, 'Control+,');
}

async function savePlan(walk: Walk): Promise<void> {
  await pressKey(walk, '4');
  await button(walk, 'move:header.save').click();
  await walk.page.getByRole('textbox', { name: walk.words('plan:head.title') }).waitFor();
}

async function showPlans(walk: Walk): Promise<void> {
  await button(walk, 'plan:head.all').click();
  await walk.page.getByRole('heading', { level: 1 }).waitFor();
}

/** A table as people write it, small enough to be seen whole. */
const OWN_JOBS = `Job;Department;Skill;Level
Baker;Kitchen;Baking;advanced
Baker;Kitchen;Planning;basic
Head Baker;Kitchen;Baking;expert
Head Baker;Kitchen;Leading a Team;advanced
`;

/** Only the system's own dialog, which no page can press, is answered for the person. */
async function chooseOwnJobs(walk: Walk): Promise<void> {
  const file = path.join(walk.folder, 'our jobs.csv');
  await writeFile(file, OWN_JOBS);
  await walk.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await button(walk, 'packs:bring.files').click();
  await button(walk, 'packs:columns.read').waitFor();
}

async function readOwnJobs(walk: Walk): Promise<void> {
  await button(walk, 'packs:columns.read').click();
  await walk.page.getByRole('heading', { name: walk.words('packs:preview.title') }).waitFor();
}

/** The page that is printed, in the window itself: it comes last, for there is no way back from it. */
async function openPrintPage({ app, page, folder }: Walk): Promise<void> {
  const [plan = ''] = await readdir(path.join(folder, 'plans'));
  await app.evaluate(
    ({ BrowserWindow }, id) => {
      void BrowserWindow.getAllWindows()[0]?.loadURL(`app://waymark/print.html?plan=${id}&paper=A4`);
    },
    path.basename(plan, '.waymark'),
  );
  await page.getByRole('heading', { level: 1 }).waitFor();
}
