import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

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
