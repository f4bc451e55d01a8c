// The real releases brought in through the real app, as journey E4 has it: cancelled, installed, refused, switched.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataPaths } from '../../electron/services/data-paths.ts';
import { build } from '../build.ts';
import * as start from '../journey/e1.ts';
import * as data from '../journey/e4.ts';
import { type Hands, mouse } from '../journey/hands.ts';
import { type Launched, launchApp } from '../runtime/launch.ts';
import { prepareStage } from '../runtime/stage.ts';
import { type Report, timed } from './report.ts';

/** Builds the app, opens it over an empty data folder in `workDir` and takes the journey. */
export async function verifyInApp(report: Report, dataDir: string, workDir: string): Promise<void> {
  report.heading('Journey E4 in the real app, with the real releases');
  const userData = path.join(workDir, 'user-data');
  await mkdir(userData);
  await build();
  const { runtime, display, stop } = await prepareStage();
  try {
    const app = await launchApp({ executable: runtime.executable, userData, display });
    try {
      await start.open(app.page);
      await takeJourney(report, app, { dataDir, workDir, packs: dataPaths(userData).packs });
    } finally {
      await app.app.close();
    }
  } finally {
    stop();
  }
}

interface Folders {
  readonly dataDir: string;
  readonly workDir: string;
  /** Where the app keeps what is installed. */
  readonly packs: string;
}

async function takeJourney(report: Report, app: Launched, folders: Folders): Promise<void> {
  const { dataDir, packs } = folders;
  const hands = mouse(app.page);
  const kept = async () => (existsSync(packs) ? (await readdir(packs)).length : 0);
  const onet = [path.join(dataDir, 'onet-30.1')];
  const esco = ['class_en.zip', 'relations.zip'].map((name) => path.join(dataDir, 'esco-1.1.1', name));
  await data.openJobData(hands);

  await data.chooseFiles(hands, app, onet);
  await data.cancelWhileReading(hands);
  report.check('O*NET cancelled while it is read leaves no file', (await kept()) === 0);

  await install(report, hands, app, { paths: onet, name: 'O*NET from its folder', jobs: '1,016' });
  await install(report, hands, app, { paths: esco, name: 'ESCO from its zips', jobs: '3,007' });

  const before = await kept();
  await data.chooseFiles(hands, app, [esco[0] ?? '', await cutOff(esco[1] ?? '', folders.workDir)]);
  const told = await data.readRefusal(hands);
  report.check(`a zip cut off is named: ${told.slice(0, 120)}`, told.includes('cut off.zip'));
  report.check('and nothing of it is kept', (await kept()) === before);

  const { seconds } = await timed(() => data.switchTo(hands, 'ESCO from its zips'));
  await hands.show('Start');
  await app.page.getByText('3,007 jobs').waitFor();
  report.check(`the app works with ESCO ${seconds.toFixed(1)} s after the click`, true);
}

interface Release {
  readonly paths: readonly string[];
  readonly name: string;
  readonly jobs: string;
}

async function install(
  report: Report,
  hands: Hands,
  app: Launched,
  { paths, name, jobs }: Release,
): Promise<void> {
  await data.chooseFiles(hands, app, paths);
  const { value, seconds } = await timed(() => data.readPreview(hands));
  const isRight = value.jobs.startsWith(jobs);
  report.check(`${name}: ${value.jobs} shown ${seconds.toFixed(1)} s after the choice`, isRight);
  await data.install(hands, name);
  report.check(`${name}: listed once installed`, (await data.namesHere(hands)).includes(name));
}

/** The first half of a file, under a name of its own. */
async function cutOff(file: string, workDir: string): Promise<string> {
  const bytes = await readFile(file);
  const cut = path.join(workDir, 'cut off.zip');
  await writeFile(cut, bytes.subarray(0, bytes.length >> 1));
  return cut;
}
