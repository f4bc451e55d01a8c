// A small difference between two editions: a role added, one gone, one retitled that asks something else.
import { roleIdSchema, skillIdSchema } from '../../../shared/model/pack.ts';
import type { PackDiff } from '../../../shared/model/pack-diff.ts';

const role = (id: string, title: string) => ({ id: roleIdSchema.parse(id), title });
const skill = (name: string) => ({ id: skillIdSchema.parse(name), name, kind: 'skill' as const });
const pack = (id: string, title: string) => ({
  id,
  title,
  edition: 1,
  language: 'en',
  place: 'United States',
  license: 'CC BY 4.0',
  currency: 'USD',
});

/** The difference. */
export const sampleDiff: PackDiff = {
  counts: {
    roles: { before: 3, after: 3, added: 1, removed: 1, retitled: 1, changed: 1 },
    skills: { before: 2, after: 2, added: 0, removed: 0, renamed: 0 },
    sources: { before: 1, after: 1, added: 0, removed: 0, changed: 0 },
    figures: { pay: 2, outlook: 0, zone: 0 },
  },
  before: pack('onet-30.1', 'O*NET 30.1'),
  after: pack('onet-31.0', 'O*NET 31.0'),
  roles: {
    added: [role('c', 'Prompt Writers')],
    removed: [role('a', 'Typists')],
    retitled: [{ id: roleIdSchema.parse('b'), before: 'Clerks', after: 'Office Clerks' }],
    changed: [
      {
        ...role('b', 'Office Clerks'),
        amount: 1.2,
        skills: 2,
        largest: [
          { ...skill('Writing'), importance: { before: 0.5, after: 0.5 }, level: { before: 2, after: 3.5 } },
          { ...skill('Typing'), importance: { before: 0.6, after: 0 }, level: { before: 3, after: 0 } },
        ],
      },
    ],
  },
  skills: { added: [], removed: [], renamed: [] },
  sources: { added: [], removed: [], changed: [] },
};
