// `npm run screens`: takes a picture of every screen in each theme and language, in the built app on a virtual display where
// there is one, into out/screens/<language>/<theme>. Fails when a screen shows an error. For a look at other sizes:
// --size 1093x560, --text 200, --languages en,es, --themes light,dark, --no-build. With --readme the pictures of the README are
// taken along into docs/pictures.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { defaultSettings, type Language, languages, type Settings } from '../shared/model/settings.ts';
import { build } from './build.ts';
import { launchApp } from './runtime/launch.ts';
import { outDir, projectRoot } from './runtime/paths.ts';
import { say } from './runtime/say.ts';
import { prepareStage, type Stage } from './runtime/stage.ts';
import { settle, type Walk, wordsOf } from './screens/hands.ts';
import { steps } from './screens/steps.ts';

const screensDir = path.join(outDir, 'screens');

/** What the README shows, by screen and theme: small files, since they stay in the history. */
const readmePictures: readonly string[] = [
  'map-role-light',
  'map-role-dark',
  'move-light',
  'routes-dark',
  'compare-dark',
  'plan-light',
];
const readmeDir = path.join(projectRoot, 'docs/pictures');
const README_QUALITY = 68;

const themes = ['light', 'dark', 'contrast'] as const;

/** What pictures are taken of. */
export interface ScreensOptions {
  readonly languages: readonly Language[];
  readonly themes: readonly (typeof themes)[number][];
  /** The window's content in CSS pixels at normal text size. */
  readonly size: { readonly width: number; readonly height: number };
  /** Text size as a factor of the normal one. */
  readonly textScale: number;
  /** Also take the README's pictures. */
  readonly forReadme: boolean;
}

/** Two languages, and the size the designs are drawn in. */
const usual: ScreensOptions = {
  languages: ['en', 'es'],
  themes,
  size: { width: 1440, height: 900 },
  textScale: 1,
  forReadme: false,
};

type Looks = Pick<Settings, 'language' | 'theme' | 'textScale'>;

/** Takes all pictures in the app that was built. Throws, naming the screens, when some show an error or are not reached. */
export async function takeScreens(options: ScreensOptions): Promise<void> {
  await rm(screensDir, { recursive: true, force: true });
  const stage = await prepareStage();
  const problems: string[] = [];
  try {
    for (const language of options.languages) {
      for (const theme of options.themes) {
        say(`${language}, ${theme}`);
        const looks = { language, theme, textScale: options.textScale };
        // The README is in English, which comes first.
        const forReadme = options.forReadme && language === options.languages[0];
        problems.push(...(await walkOnce(stage, looks, { ...options, forReadme })));
      }
    }
  } finally {
    stage.stop();
  }
  say(`The pictures are in ${screensDir}.`);
  if (problems.length > 0) throw new Error(`Screens with errors:\n${problems.join('\n')}`);
}

/** One walk in one language and theme; gives back what went wrong where. */
async function walkOnce(
  stage: Stage,
  { language, theme, textScale }: Looks & { readonly language: Language },
  { size, forReadme }: ScreensOptions,
): Promise<string[]> {
  const userData = await mkdtemp(path.join(tmpdir(), 'waymark-screens-'));
  const folder = path.join(screensDir, language, theme);
  await mkdir(folder, { recursive: true });
  const settings: Settings = { ...defaultSettings, language, theme, textScale, motion: 'reduced' };
  await writeFile(path.join(userData, 'settings.json'), JSON.stringify(settings));
  const { executable } = stage.runtime;
  const launched = await launchApp({ executable, userData, display: stage.display });
  try {
    await launched.app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await launched.page.emulateMedia({ reducedMotion: 'reduce' });
    const walk = { ...launched, words: wordsOf(language), folder: userData };
    return await takeSteps(walk, folder, forReadme ? theme : null);
  } finally {
    await launched.app.close();
    await rm(userData, { recursive: true, force: true });
  }
}

/** `readmeAs`: the theme under which the README's pictures are kept; null for none. */
async function takeSteps(walk: Walk, folder: string, readmeAs: string | null): Promise<string[]> {
  const { page } = walk;
  const problems: string[] = [];
  let at = '';
  page.on('pageerror', (error) => problems.push(`${at}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${at}: ${message.text()}`);
  });
  for (const [place, { name, go }] of steps.entries()) {
    at = path.join(path.relative(screensDir, folder), `${String(place + 1).padStart(2, '0')}-${name}`);
    try {
      await go(walk);
      await settle(page);
      if (await showsFailure(walk)) problems.push(`${at}: the screen says that it failed`);
    } catch (error) {
      // The others are still worth a look; this one's picture shows how far it came.
      problems.push(`${at}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
    await writeFile(path.join(screensDir, `${at}.png`), await pictureOf(walk, null));
    if (readmePictures.includes(`${name}-${readmeAs}`)) {
      const file = path.join(readmeDir, `${name}-${readmeAs}.jpg`);
      await writeFile(file, await pictureOf(walk, README_QUALITY));
    }
  }
  return problems;
}

/** The window as it stands, as PNG, or as JPEG of a quality. The app's own picture: the driver's is cut where text is enlarged. */
async function pictureOf({ app }: Walk, quality: number | null): Promise<Uint8Array> {
  const base64 = await app.evaluate(async ({ BrowserWindow }, jpegQuality) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    if (picture === undefined) throw new Error('No window is open');
    return (jpegQuality === null ? picture.toPNG() : picture.toJPEG(jpegQuality)).toString('base64');
  }, quality);
  return Buffer.from(base64, 'base64');
}

/** Whether the screen gave up, or a message tells of something that went wrong. */
async function showsFailure({ page, words }: Walk): Promise<boolean> {
  const notices = page.getByRole('region', { name: words('errors:noticesLabel') }).getByRole('paragraph');
  return (await page.locator('main[role="alert"]').count()) + (await notices.count()) > 0;
}

function readOptions(): ScreensOptions & { readonly isBuilt: boolean } {
  const { values } = parseArgs({
    options: {
      size: { type: 'string' },
      text: { type: 'string' },
      languages: { type: 'string' },
      themes: { type: 'string' },
      readme: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const [width = Number.NaN, height = Number.NaN] = (values.size ?? '1440x900').split('x').map(Number);
  if (!(width > 0 && height > 0))
    throw new Error(`--size is width x height, such as 1093x560: ${values.size}`);
  const textScale = Number(values.text ?? 100) / 100;
  if (!(textScale >= 1 && textScale <= 2)) throw new Error(`--text is 100 to 200: ${values.text}`);
  return {
    languages: chosen(values.languages, languages, usual.languages),
    themes: chosen(values.themes, themes, usual.themes),
    size: { width, height },
    textScale,
    forReadme: values.readme,
    isBuilt: values['no-build'],
  };
}

function chosen<T extends string>(list: string | undefined, known: readonly T[], otherwise: readonly T[]) {
  if (list === undefined) return otherwise;
  return list.split(',').map((name) => {
    const found = known.find((candidate) => candidate === name);
    if (found === undefined) throw new Error(`Not one of ${known.join(', ')}: ${name}`);
    return found;
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = readOptions();
  if (!options.isBuilt) await build();
  await takeScreens(options);
}
