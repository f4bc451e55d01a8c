import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumSwitches } from '../../scripts/runtime/launch.ts';
import { projectRoot } from '../../scripts/runtime/paths.ts';
import { type Outcome, run } from '../../scripts/runtime/run.ts';
import { launch, makeUserData } from './support/launch.ts';

let userData = '';
beforeAll(async () => {
  userData = await makeUserData();
});
afterAll(() => rm(userData, { recursive: true, force: true }));

/** Runs one command in the built app on a machine without a display. */
function cli(...args: string[]): Promise<Outcome> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const switches = chromiumSwitches(userData, true);
  return run(inject('executable'), [...switches, projectRoot, '--cli', ...args], { env });
}

describe('the built app with --cli', () => {
  it('answers without a window or a display, and ends with 0', async () => {
    const { code, stdout } = await cli('roles', '--search', 'nurse');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0]).toMatchObject({ id: '29-1141.00', title: 'Registered Nurses' });
  });

  it('refuses what is not possible with 1', async () => {
    const { code, stdout, stderr } = await cli('moves', '--from', 'x');
    expect(code).toBe(1);
    expect(stdout).toBe('{"error":{"code":"role-unknown","role":"x"}}\n');
    expect(stderr).toContain('The pack has no role "x"');
  });

  it('writes megabytes to the last line before it ends', async () => {
    const { code, stdout } = await cli('moves', '--all');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(923);
    expect(stdout.endsWith(']}\n')).toBe(true);
  });

  it('answers while a window of the same person is open', async () => {
    const app = await launch({ userData });
    try {
      expect((await cli('roles', '--help')).code).toBe(0);
      expect(app.app.windows()).toHaveLength(1);
    } finally {
      await app.close();
    }
  });
});
