// A pack of two roles that passes every check, for tests of how packs travel.
import { gzipSync } from 'node:zlib';
import { PACK_FORMAT_VERSION } from '../../../shared/model/pack.ts';

const source = {
  id: 'made-here',
  name: 'Made here',
  publisher: 'Test',
  period: '2024',
  place: 'Nowhere',
  license: 'MIT',
  url: 'https://example.org',
  attribution: '',
  changes: '',
};

function role(id: string, title: string, level: number) {
  return {
    id,
    title,
    family: '43',
    group: '43-9000',
    basis: 'rated',
    zone: 2,
    requirements: { importance: [0.8, 0.6], level: [level, null] },
    ratings: [],
    estimatedFrom: [],
    tools: [],
    activities: [],
    related: { primaryShort: [], primaryLong: [], supplemental: [] },
    workStyles: null,
    interests: null,
    education: { entry: null, survey: null },
    pay: null,
    outlook: null,
    employment: null,
    exposure: { eloundouBeta: null, microsoft: null },
  };
}

/** The pack as its file holds it. */
export const smallPack = {
  format: 'waymark-pack',
  version: PACK_FORMAT_VERSION,
  id: 'small',
  edition: 1,
  title: 'Small',
  language: 'en',
  place: 'Nowhere',
  license: 'MIT',
  sources: [source],
  factSources: {
    ratings: source.id,
    pay: null,
    outlook: null,
    education: null,
    exposureEloundou: null,
    exposureMicrosoft: null,
    shifts: null,
  },
  currency: 'USD',
  payTopCode: null,
  skills: [
    { id: 'typing', name: 'Typing', kind: 'skill' },
    { id: 'reading', name: 'Reading', kind: 'skill' },
  ],
  tools: [],
  products: [],
  activities: [],
  workStyles: [],
  interests: [],
  families: [{ id: '43', name: 'Office', shortName: 'Office' }],
  groups: [{ id: '43-9000', family: '43', name: 'Other office' }],
  roles: [role('keyer', 'Data Entry Keyers', 2), role('clerk', 'File Clerks', 1.5)],
  alternateTitles: { keyer: ['Data Entry Specialist'], clerk: [] },
  shifts: [],
};

/** A pack file: the content as JSON, compressed. */
export function packFile(content: unknown): Buffer {
  return gzipSync(JSON.stringify(content));
}
