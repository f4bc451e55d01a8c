// Attacks each rule of the shell from where an attacker would stand: a script in our page, or a window that is not ours.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../renderer/api/client.ts';
import { launch, type TestApp } from './support/launch.ts';

let test: TestApp;

beforeAll(async () => {
  test = await launch();
  await test.page.waitForLoadState('domcontentloaded');
});

afterAll(async () => {
  await test.close();
});

/** Fetches from the page; what was refused before an answer reads "blocked". */
function fetchFromPage(url: string): Promise<number | string> {
  return test.page.evaluate(
    (address) =>
      fetch(address).then(
        (response) => response.status,
        () => 'blocked',
      ),
    url,
  );
}

const windowCount = () => test.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

describe('leaving our pages', () => {
  it.each([
    'https://example.invalid/?next=app://waymark',
    'https://example.invalid/app://waymark/index.html',
    'app://waymark.evil/',
    'app://evil/index.html',
    'app://waymark@evil/index.html',
    'file:///etc/passwd',
    'data:text/html,<h1>out</h1>',
    'app://waymark/packs/nothing',
    'app://waymark/print.html',
  ])('does not navigate to %s', async (url) => {
    const { page } = test;
    const before = page.url();
    await page.evaluate((address) => {
      location.href = address;
    }, url);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    // Two rounds to the main process and back: any navigation would have begun by then.
    await page.evaluate(() => window.waymark.app.info());
    await page.evaluate(() => window.waymark.app.info());
    expect(page.url()).toBe(before);
    expect(before).toBe('app://waymark/index.html');
  });

  it.each(['https://example.invalid/', 'app://waymark/index.html', 'about:blank', 'javascript:alert(1)'])(
    'opens no window for %s',
    async (url) => {
      const opened = await test.page.evaluate((address) => window.open(address) === null, url);
      expect(opened).toBe(true);
      await test.page.evaluate((address) => {
        const link = document.createElement('a');
        link.href = address;
        link.target = '_blank';
        link.click();
      }, url);
      await test.page.evaluate(() => window.waymark.app.info());
      expect(await windowCount()).toBe(1);
    },
  );

  it('submits no form', async () => {
    await test.page.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'https://example.invalid/';
      form.method = 'post';
      document.body.append(form);
      form.submit();
      form.remove();
    });
    await test.page.evaluate(() => window.waymark.app.info());
    expect(test.page.url()).toBe('app://waymark/index.html');
  });
});

describe('reaching the network', () => {
  it.each([
    'https://example.invalid/?next=app://waymark',
    'http://127.0.0.1:9/',
    'http://localhost/',
    'app://waymark.evil/index.html',
    'file:///etc/passwd',
    'data:text/plain,hello',
  ])('cannot fetch %s', async (url) => {
    expect(await fetchFromPage(url)).toBe('blocked');
  });

  it('opens no socket', async () => {
    const outcome = await test.page.evaluate(
      () =>
        new Promise((resolve) => {
          try {
            const socket = new WebSocket('ws://127.0.0.1:9/');
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('blocked');
          } catch {
            resolve('blocked');
          }
        }),
    );
    expect(outcome).toBe('blocked');
  });

  it('loads no script, image, style or frame from elsewhere', async () => {
    const blocked = await test.page.evaluate(async () => {
      const attempts = [
        ['script', 'src', 'https://example.invalid/a.js'],
        ['img', 'src', 'https://example.invalid/a.png'],
        ['iframe', 'src', 'https://example.invalid/'],
        ['link', 'href', 'https://example.invalid/a.css'],
      ] as const;
      const found = new Set<string>();
      await new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          found.add(blockedURI);
          if (found.size === attempts.length) resolve();
        });
        for (const [tag, attribute, address] of attempts) {
          const element = document.createElement(tag);
          if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
          element.setAttribute(attribute, address);
          document.body.append(element);
        }
      });
      return [...found].map((address) => new URL(address).host);
    });
    expect(blocked).toEqual(Array.from({ length: 4 }, () => 'example.invalid'));
  });

  it.each(['', 'persist:other', 'other'])(
    'cancels a request of the main process in session "%s"',
    async (name) => {
      const outcome = await test.app.evaluate(
        ({ session }, partition) =>
          session
            .fromPartition(partition)
            .fetch('https://example.invalid/')
            .then(
              () => 'sent',
              (error: Error) => error.message,
            ),
        name,
      );
      expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    },
  );
});

describe('scripts that are not ours', () => {
  it('runs no inline script, no eval and no inline style element', async () => {
    const outcome = await test.page.evaluate(async () => {
      // Later and on its own: what the debugger itself runs may use eval whatever the policy says.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const marks = window as unknown as { ran?: boolean };
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const style = document.createElement('style');
      style.textContent = 'body { letter-spacing: 77px }';
      document.head.append(style);
      let evaluated = 'ran';
      try {
        new Function('return 1')();
      } catch (error) {
        evaluated = (error as Error).name;
      }
      return { ran: marks.ran === true, evaluated, spacing: getComputedStyle(document.body).letterSpacing };
    });
    expect(outcome).toEqual({ ran: false, evaluated: 'EvalError', spacing: 'normal' });
  });

  it('has no Node and no Electron in the page', async () => {
    const found = await test.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('shows the page one object that it cannot alter, and no way to name a channel', async () => {
    const outcome = await test.page.evaluate(() => {
      const api = window.waymark as unknown as Record<string, Record<string, unknown>>;
      try {
        api.plan = {};
      } catch {
        // Refused, in a strict script with an error.
      }
      return {
        isFrozen: Object.isFrozen(api) && Object.values(api).every(Object.isFrozen),
        isIntact: typeof api.plan?.load === 'function',
        hasInvoke: 'invoke' in api || 'send' in api,
      };
    });
    expect(outcome).toEqual({ isFrozen: true, isIntact: true, hasInvoke: false });
  });

  it('listens to no event that the contract does not name', async () => {
    const message = await test.page.evaluate(() => {
      try {
        (window.waymark.on as (event: string, listener: () => void) => void)('anything', () => undefined);
        return 'listening';
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(message).toContain('Unknown event');
  });
});

describe('what app:// serves', () => {
  beforeAll(async () => {
    const packs = path.join(test.userData, 'packs');
    await mkdir(packs, { recursive: true });
    await mkdir(path.join(test.userData, 'packs-private'), { recursive: true });
    await writeFile(path.join(test.userData, 'packs-private', 'a'), 'secret');
    await writeFile(path.join(test.userData, 'settings-secret.json'), 'secret');
    await writeFile(path.join(packs, 'mine.waymark-pack'), 'a pack');
    await symlink('/etc/passwd', path.join(packs, 'link.waymark-pack'));
  });

  it('serves the screens with the policy, and a pack of the person', async () => {
    const headers = await test.page.evaluate(async () => {
      const response = await fetch('app://waymark/index.html');
      return Object.fromEntries(response.headers);
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(await fetchFromPage('app://waymark/packs/mine.waymark-pack')).toBe(200);
  });

  it.each([
    'app://waymark/../main.js',
    'app://waymark/%2e%2e/main.js',
    'app://waymark/..%2fmain.js',
    'app://waymark/%2e%2e%2fmain.js',
    'app://waymark/assets/..%2f..%2fmain.js',
    'app://waymark/..%5cmain.js',
    'app://waymark/..%252fmain.js',
    'app://waymark/packs/..%2fsettings-secret.json',
    'app://waymark/packs/%2e%2e%2fpacks-private%2fa',
    'app://waymark/packs/..%2f..%2fout%2fapp%2fmain.js',
    'app://waymark/%2fetc%2fpasswd',
    'app://waymark/packs/%2fetc%2fpasswd',
    'app://waymark/packs/link.waymark-pack',
    'app://waymark/index.html%00.js',
    'app://waymark/packs/',
    'app://waymark/assets',
  ])('does not serve %s', async (url) => {
    expect(await fetchFromPage(url)).toBe(404);
  });

  it('is read-only', async () => {
    const status = await test.page.evaluate(async () => {
      const response = await fetch('app://waymark/packs/mine.waymark-pack', { method: 'PUT', body: 'other' });
      return response.status;
    });
    expect(status).toBe(405);
  });
});

describe('permissions, downloads and embedded pages', () => {
  it('grants no permission', async () => {
    const outcomes = await test.page.evaluate(async () => {
      const denied = async (ask: () => Promise<unknown>) =>
        ask().then(
          () => 'granted',
          () => 'denied',
        );
      return {
        notifications: await Notification.requestPermission(),
        media: await denied(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        location: await denied(
          () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
        clipboard: await denied(() => navigator.clipboard.readText()),
        screen: await denied(() => navigator.mediaDevices.getDisplayMedia()),
      };
    });
    expect(outcomes).toEqual({
      notifications: 'denied',
      media: 'denied',
      location: 'denied',
      clipboard: 'denied',
      screen: 'denied',
    });
  });

  it('downloads nothing', async () => {
    await test.app.evaluate(({ session }) => {
      const seen = globalThis as unknown as { downloads: string[] };
      seen.downloads = [];
      session.defaultSession.on('will-download', (event, item) => {
        seen.downloads.push(`${event.defaultPrevented ? 'denied' : 'begun'} ${item.getState()}`);
      });
    });
    await test.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await test.page.evaluate(() => window.waymark.app.info());
    const begun = await test.app.evaluate(() =>
      (globalThis as unknown as { downloads: string[] }).downloads.filter((line) => line.startsWith('begun')),
    );
    expect(begun).toEqual([]);
  });

  it('embeds no other page', async () => {
    await test.page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.invalid/');
      document.body.append(view);
    });
    await test.page.evaluate(() => window.waymark.app.info());
    const kinds = await test.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getType()),
    );
    expect(kinds).toEqual(['window']);
  });
});

describe('requests to the main process', () => {
  it.each([42, null, 'x', {}, { id: '../../etc/passwd' }, { id: 7 }, []])(
    'refuses the malformed arguments %j',
    async (args) => {
      const result = await test.page.evaluate(
        (forged) => (window.waymark.plan.load as (args: unknown) => Promise<unknown>)(forged),
        args,
      );
      expect(result).toMatchObject({ ok: false, error: { code: 'ipc-invalid', channel: 'plan:load' } });
    },
  );

  it('opens no link that is not on the list', async () => {
    const links = ['http://www.bls.gov/', 'https://evil.example/?https://www.bls.gov', 'file:///etc/passwd'];
    for (const url of links) {
      const result = await test.page.evaluate((link) => window.waymark.external.open({ url: link }), url);
      expect(result).toEqual({ ok: false, error: { code: 'ipc-refused', channel: 'external:open' } });
    }
  });

  it('refuses a window that is not ours, and a frame within a page, even on our own address', async () => {
    const preload = path.join(import.meta.dirname, 'support', 'raw-ipc-preload.cjs');
    const answers = await test.app.evaluate(async ({ BrowserWindow }, script) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: script, sandbox: true, nodeIntegrationInSubFrames: true },
      });
      await stranger.loadURL('app://waymark/index.html');
      const { mainFrame } = stranger.webContents;
      await mainFrame.executeJavaScript(
        `new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.srcdoc = '<p>within</p>';
          frame.addEventListener('load', resolve);
          document.body.append(frame);
        })`,
      );
      const frames = mainFrame.framesInSubtree;
      const results = await Promise.all(
        frames.map((frame) => frame.executeJavaScript(`rawIpc('plan:list')`)),
      );
      stranger.destroy();
      return results;
    }, preload);
    const refused = { ok: false, error: { code: 'ipc-refused', channel: 'plan:list' } };
    expect(answers).toEqual([refused, refused]);
  });

  it('refuses even our own window once its page is no longer ours', async () => {
    const { page } = test;
    // Chromium lets a page blank itself without asking; nothing is gained by it.
    await page.evaluate(() => {
      setTimeout(() => {
        location.href = 'about:blank';
      }, 0);
    });
    await page.waitForURL('about:blank');
    const result = await page.evaluate(() => window.waymark.plan.list());
    expect(result).toEqual({ ok: false, error: { code: 'ipc-refused', channel: 'plan:list' } });
  });
});
