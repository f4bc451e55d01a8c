import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ElectronRuntime,
  executableName,
  firstRuntime,
  type RuntimeSource,
  runtimeIn,
} from '../../../../scripts/runtime/electron.ts';
import { err, ok } from '../../../../shared/model/result.ts';

const runtime: ElectronRuntime = { executable: '/e/electron', dist: '/e', version: '45.4.1' };
const absent =
  (reason: string): RuntimeSource =>
  async () =>
    err(reason);

describe('choosing an Electron', () => {
  it('takes the first source that has one and does not ask the next', async () => {
    const asked: string[] = [];
    const found = await firstRuntime([
      absent('no override'),
      async () => {
        asked.push('own');
        return ok(runtime);
      },
      async () => {
        asked.push('registry');
        return ok({ ...runtime, version: '33.2.1' });
      },
    ]);
    expect(found).toEqual(runtime);
    expect(asked).toEqual(['own']);
  });

  it('fails with every reason when no source has one', async () => {
    await expect(firstRuntime([absent('host unreachable'), absent('registry unreachable')])).rejects.toThrow(
      /host unreachable[\s\S]*registry unreachable[\s\S]*ELECTRON_OVERRIDE_DIST_PATH/,
    );
  });
});

describe('a distribution folder', () => {
  it('is read for its executable and version', async () => {
    const dist = await mkdtemp(path.join(tmpdir(), 'waymark-dist-'));
    const executable = path.join(dist, executableName(process.platform));
    await mkdir(path.dirname(executable), { recursive: true });
    await writeFile(executable, '');
    await writeFile(path.join(dist, 'version'), 'v45.4.1\n');
    expect(await runtimeIn(dist)).toEqual(ok({ executable, dist, version: '45.4.1' }));
  });

  it('without an executable says which file is missing', async () => {
    const found = await runtimeIn('/nowhere');
    expect(found).toEqual(err(`${path.join('/nowhere', executableName(process.platform))} does not exist`));
  });
});
