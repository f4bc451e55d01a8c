// `npm run tour`: takes journey E1 in the built app by real clicks and keys, then brings in own jobs as in E4, on a virtual
// display where there is one, and leaves in out/tour the plan it ends with, its PDF and a picture of each step.
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataPaths } from '../electron/services/data-paths.ts';
import { build } from './build.ts';
import * as start from './journey/e1.ts';
import * as move from './journey/e1-move.ts';
import * as data from './journey/e4.ts';
import { type Hands, mouse } from './journey/hands.ts';
import { type Launched, launchApp } from './runtime/launch.ts';
import { outDir } from './runtime/paths.ts';
import { say } from './runtime/say.ts';
import { prepareStage } from './runtime/stage.ts';

const tourDir = path.join(outDir, 'tour');

/** The window's content, as large as the designs are drawn. */
const SIZE = { width: 1440, height: 900 };

const destination = 'Software Quality Assurance Analysts and Testers';

/** A step: what it is called, what is done, and the name of its picture. */
type Step = {
  readonly name: string;
  readonly picture: string;
  readonly take: (hands: Hands, launched: Launched) => Promise<unknown>;
};

const steps: readonly Step[] = [
  { name: 'open the app', picture: 'start', take: ({ page }) => start.open(page) },
  { name: 'look for the job by an alternate title', picture: 'your-job', take: start.findJob },
  { name: 'say what brings one here', picture: 'reasons', take: start.sayWhereYouAre },
  { name: 'show the options', picture: 'options', take: start.showOptions },
  { name: 'list what is within reach', picture: 'within-reach', take: start.listByEffort },
  {
    name: 'look for quality assurance',
    picture: 'several-jobs',
    take: start.lookForQualityAssurance,
  },
  {
    name: 'take the job that lies outside',
    picture: 'outside-and-why',
    take: (hands) => start.chooseJob(hands, destination),
  },
  { name: 'widen the limit', picture: 'widened', take: (hands) => start.widen(hands, destination) },
  { name: 'open the move', picture: 'move', take: (hands) => start.openMove(hands, destination) },
  { name: 'confirm the deciding skills', picture: 'confirmed', take: move.confirmDecidingSkills },
  { name: 'raise Programming by keyboard', picture: 'raised', take: move.raiseProgramming },
  { name: 'open readiness into its terms', picture: 'readiness', take: move.openReadiness },
  { name: 'save the move as a plan', picture: 'plan', take: move.savePlan },
  { name: 'copy the plain words', picture: 'plain-words', take: move.copyPlainWords },
  { name: 'print the plan', picture: 'printed', take: printPlan },
  { name: 'look at the job data', picture: 'job-data', take: data.openJobData },
  { name: 'choose a table of own jobs', picture: 'columns', take: chooseOwnJobs },
  { name: 'read it', picture: 'before-installing', take: readOwnJobs },
  { name: 'install it', picture: 'installed', take: (hands) => data.install(hands, 'Our jobs') },
  { name: 'go back to the map', picture: 'map', take: (hands) => hands.show('Map') },
  { name: 'change to dark colors', picture: 'map-dark', take: useDarkColors },
];

/** Takes the tour in the app that was built. Throws, naming the step, when one fails. */
export async function runTour(): Promise<void> {
  await rm(tourDir, { recursive: true, force: true });
  await mkdir(tourDir, { recursive: true });
  const stage = await prepareStage();
  const userData = await mkdtemp(path.join(tmpdir(), 'waymark-tour-'));
  try {
    say(`Taking the tour on Electron ${stage.runtime.version} …`);
    const { executable } = stage.runtime;
    const launched = await launchApp({ executable, userData, display: stage.display });
    try {
      await prepareWindow(launched);
      await takeSteps(launched);
    } finally {
      await launched.app.close();
    }
    await keepPlanFile(userData);
  } finally {
    stage.stop();
    await rm(userData, { recursive: true, force: true });
  }
  const files = (await readdir(tourDir)).sort();
  process.stdout.write(`The tour is in ${tourDir}:\n${files.map((file) => `  ${file}\n`).join('')}`);
}

/** The size of the designs, and no flights of the map, so that a picture shows where they end. */
async function prepareWindow({ app, page }: Launched): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, SIZE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

async function takeSteps(launched: Launched): Promise<void> {
  const hands = mouse(launched.page);
  for (const [at, step] of steps.entries()) {
    const number = String(at + 1).padStart(2, '0');
    say(`${number} ${step.name}`);
    try {
      await step.take(hands, launched);
    } catch (error) {
      const picture = path.join(tourDir, `${number}-failed.png`);
      // The reason is told in any case, with a picture where the window still gives one.
      await launched.page.screenshot({ path: picture }).catch(() => undefined);
      throw new Error(`The tour failed at "${step.name}"; see ${picture}`, { cause: error });
    }
    await takePicture(launched, `${number}-${step.picture}.png`);
  }
}

/** A picture of the window once everything it has been told is drawn. */
async function takePicture({ page }: Launched, name: string): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.screenshot({ path: path.join(tourDir, name), animations: 'disabled' });
}

/** Prints as a person does; only the system's own dialog, which no page can press, is answered for them. */
async function printPlan({ page, press }: Hands, { app }: Launched): Promise<void> {
  const file = path.join(tourDir, 'plan.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await press(page.getByRole('button', { name: 'Print or save PDF' }));
  await page.getByRole('status').filter({ hasText: 'Saved as' }).waitFor();
}

/** A table as people write it, small enough to be seen whole. */
const OWN_JOBS = `Job;Department;Skill;Level
Baker;Kitchen;Baking;advanced
Baker;Kitchen;Planning;basic
Head Baker;Kitchen;Baking;expert
Head Baker;Kitchen;Leading a Team;advanced
`;

async function chooseOwnJobs(hands: Hands, launched: Launched): Promise<void> {
  const file = path.join(tourDir, 'our jobs.csv');
  await writeFile(file, OWN_JOBS);
  await data.chooseFiles(hands, launched, [file]);
  await data.awaitColumns(hands);
}

async function readOwnJobs(hands: Hands): Promise<void> {
  await data.readTable(hands);
  await data.readPreview(hands);
}

async function useDarkColors({ page, press }: Hands): Promise<void> {
  await press(page.getByRole('button', { name: 'Use dark colors' }));
  await page.getByRole('button', { name: 'Use high contrast' }).waitFor();
}

async function keepPlanFile(userData: string): Promise<void> {
  const { plans } = dataPaths(userData);
  const [file, ...others] = await readdir(plans);
  if (file === undefined || others.length > 0) throw new Error(`Not one plan in ${plans}.`);
  await copyFile(path.join(plans, file), path.join(tourDir, 'plan.waymark'));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
  await runTour();
}
