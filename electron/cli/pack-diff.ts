// `pack diff`: what differs between two pack files.
import { ok } from '../../shared/model/result.ts';
import { packDiff } from '../../shared/packs/pack-diff.ts';
import { readPackFile } from '../services/pack-file.ts';
import { answerJson, defineCommand } from './command.ts';
import { packOperand } from './opened-pack.ts';

/** Compares two pack files. */
export const comparePacks = defineCommand(
  {
    name: 'pack diff',
    about: 'Tells what differs between two packs, an earlier and a later one.',
    answer: [
      '{counts: {roles, skills, sources, figures}, before, after,',
      'roles: {added, removed, retitled, changed: [{id, title, amount, skills, largest}]},',
      'skills: {added, removed, renamed}, sources: {added, removed, changed}}',
      'By ids, in their order. changed: roles that ask something else, the most changed first. amount: sum over skills of',
      '|change of importance| + |change of level| / 5, above 0.05. skills: how many differ. largest: the first five,',
      '{id, name, kind, importance: {before, after}, level: {before, after}}; 0 = not asked, null = not known.',
      'figures: how many roles in both packs have another pay, outlook or zone.',
    ].join('\n'),
    example: 'pack diff onet-30.0.waymark-pack onet-30.1.waymark-pack',
  },
  { before: packOperand('A'), after: packOperand('B') },
  async ({ before, after }, { io }) => {
    const earlier = await readPackFile(before);
    if (!earlier.ok) return earlier;
    const later = await readPackFile(after);
    if (!later.ok) return later;
    await answerJson(io, packDiff(earlier.value, later.value));
    return ok(undefined);
  },
);
