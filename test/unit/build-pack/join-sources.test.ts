import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packBytes } from '../../../electron/services/pack-bytes.ts';
import { joinSources } from '../../../scripts/build-pack/join-sources.ts';
import type { Pack } from '../../../shared/model/pack.ts';
import { roleOf } from '../../fixtures/built-in-pack.ts';
import { writeTinySources } from '../../fixtures/tiny-sources.ts';

let folder: string;
let pack: Pack;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'waymark-sources-'));
  writeTinySources(folder);
  pack = await joinSources(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('joinSources', () => {
  it('makes the same bytes from the same files', async () => {
    expect(Buffer.compare(await packBytes(await joinSources(folder)), await packBytes(pack))).toBe(0);
  });

  it('joins what every source says of a rated role', () => {
    expect(roleOf(pack, '11-1011.00')).toMatchObject({
      title: 'Chief Makers',
      family: '11',
      group: '11-1000',
      basis: 'rated',
      zone: 5,
      requirements: { skills: [0, 1, 2], importance: [0.75, 1, 0.5], level: [2.5, 5, 1] },
      tools: [{ id: '43232110', products: [0], inDemand: [0] }],
      activities: [0],
      workStyles: { impact: [2.5], distinctiveness: [2.5] },
      interests: [2.5],
      education: { entry: 'bachelor', survey: { percent: [0, 0, 0, 0, 0, 100, 0, 0], size: 28 } },
      pay: { annual: [73_710, 126_080, 206_420, 'top-coded', 'top-coded'], sharedWith: 1 },
      outlook: {
        jobsNow: 309_400,
        jobsThen: 322_700,
        openingsPerYear: 22_200,
        exitRate: 3,
        transferRate: null,
      },
      employment: { jobs: 309_400, source: 'bls-projections' },
      exposure: { eloundouBeta: 0.35, microsoft: null },
    });
    expect(pack.alternateTitles[roleOf(pack, '11-1011.00').id]).toEqual(['Boss']);
  });

  it('estimates a role without ratings, and takes its jobs from the wage survey where none are projected', () => {
    expect(roleOf(pack, '11-1031.00')).toMatchObject({
      basis: 'estimated',
      requirements: { skills: [0, 1, 2], importance: [0.75, 1, 0.5], level: [2.5, 5, 1] },
      ratings: [],
      estimatedFrom: [{ role: '11-1011.00', weight: 1 }],
      pay: { annual: [20_380, 29_120, 44_810, 80_350, 137_820], hourly: [null, null, null, null, null] },
      outlook: null,
      employment: { jobs: 26_510, source: 'bls-oews' },
      exposure: { eloundouBeta: null, microsoft: 0.269 },
    });
  });

  it('leaves all that is not known of a role by title only as not known', () => {
    expect(roleOf(pack, '55-3016.00')).toMatchObject({
      basis: 'title-only',
      zone: null,
      requirements: null,
      interests: null,
      education: { entry: null, survey: null },
      pay: null,
      outlook: null,
      employment: null,
    });
  });

  it('ships no sentence of a source', () => {
    expect(JSON.stringify(pack)).not.toContain('sentence');
  });
});
