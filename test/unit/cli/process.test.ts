import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { escoRelease } from '../../fixtures/import/esco-release.ts';
import { temporaryFolder } from '../services/support.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs the real command line, as `npm run cli` does; `readUpTo` stops reading its answer after so many bytes. */
async function cliProcess(args: readonly string[], readUpTo = Number.POSITIVE_INFINITY) {
  const child = spawn(path.join(root, 'node_modules/.bin/tsx'), ['electron/cli.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
    if (written.out.length > readUpTo) child.stdout.destroy();
  });
  const [code] = await once(child, 'close');
  return { code, ...written };
}

describe('the command line as a process', { timeout: 60_000 }, () => {
  it('answers on stdout, remarks on stderr, ends with 0', async () => {
    const { code, out, err } = await cliProcess(['moves', '--from', '43-9021.00']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(922);
    expect(err).toBe('Left out as not known: 93 roles without ratings.\n');
  });

  it('has the error alone on stdout, a sentence on stderr, and ends with 1', async () => {
    expect(await cliProcess(['moves', '--from', 'x'])).toEqual({
      code: 1,
      out: '{"error":{"code":"role-unknown","role":"x"}}\n',
      err: 'The pack has no role "x"; it must be an id such as "roles --search TEXT" lists.\n',
    });
  });

  it('writes megabytes into a pipe to the last line', async () => {
    const { code, out } = await cliProcess(['moves', '--all']);
    expect(code).toBe(0);
    expect(out.endsWith(']}\n')).toBe(true);
    expect(out.split('\n')).toHaveLength(923 + 1);
  });

  it('ends quietly when nobody reads on', async () => {
    const { code, err } = await cliProcess(['moves', '--from', '43-9021.00'], 10);
    expect(code).toBe(0);
    expect(err).not.toMatch(/error|EPIPE/i);
  });
});

describe('an import in a process', { timeout: 60_000 }, () => {
  it('is ended by Ctrl-C without a file, and says so', async () => {
    const folder = temporaryFolder();
    const release = path.join(folder, 'esco');
    mkdirSync(release);
    // Large enough to be read for a second after its first rows.
    for (const [name, text] of Object.entries(escoRelease({ occupations: 8_000, skills: 20_000 })))
      writeFileSync(path.join(release, name), text);
    const target = path.join(folder, 'packs');
    mkdirSync(target);
    const args = ['electron/cli.ts', 'pack', 'import', release, '--out', path.join(target, 'esco')];
    // Progress is told to a person alone: the pipe says that it is a terminal.
    const terminal = 'data:text/javascript,process.stderr.isTTY=true';
    const child = spawn(process.execPath, ['--import', 'tsx', '--import', terminal, ...args], { cwd: root });
    const written = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written.err += text;
      if (text.includes('%')) child.kill('SIGINT');
    });
    const [code, signal] = await once(child, 'close');
    expect({ code, signal, out: written.out }).toEqual({
      code: 1,
      signal: null,
      out: '{"error":{"code":"import-cancelled"}}\n',
    });
    expect(written.err).toMatch(/The import was stopped; nothing was written\.\n$/);
    expect(readdirSync(target)).toEqual([]);
  });
});
