// A generated pack with titles of our choice, for tests of how packs travel.
import { gzipSync } from 'node:zlib';
import type { Pack, PackRole } from '../../../shared/model/pack.ts';
import { makePack } from '../../fixtures/make-pack.ts';

const made = makePack({ roleCount: 4 });

function titled(at: number, title: string): PackRole {
  return { ...made.roles[at]!, title };
}

export const keyer = titled(0, 'Data Entry Keyers');
export const clerk = titled(1, 'File Clerks');

/** The pack as its file holds it. */
export const smallPack: Pack = {
  ...made,
  title: 'Small',
  roles: [keyer, clerk, ...made.roles.slice(2)],
  alternateTitles: { [keyer.id]: ['Data Entry Specialist'] },
};

/** A pack file: the content as JSON, compressed. */
export function packFile(content: unknown): Buffer {
  return gzipSync(JSON.stringify(content));
}
