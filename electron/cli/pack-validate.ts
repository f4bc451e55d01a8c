// `pack validate`: whether a file is a pack that Waymark opens, and what is wrong with it.
import { ok } from '../../shared/model/result.ts';
import { readPackFile } from '../services/pack-file.ts';
import { answerJson, defineCommand } from './command.ts';
import { packOperand } from './opened-pack.ts';

/** Checks a pack file. */
export const validatePack = defineCommand(
  {
    name: 'pack validate',
    about: 'Checks a pack file; a broken one is refused with its problems.',
    answer: [
      '{valid: true, id, edition, roles}',
      'A broken file ends with 1 and {"error": {"code": "pack-invalid", file, problems}}: the first 20 problems, each',
      'naming its place.',
    ].join('\n'),
    example: 'pack validate assets/packs/onet-30.1.waymark-pack',
  },
  { file: packOperand('FILE') },
  async ({ file }, { io }) => {
    const pack = await readPackFile(file);
    if (!pack.ok) return pack;
    const { id, edition, roles } = pack.value;
    await answerJson(io, { valid: true, id, edition, roles: roles.length });
    return ok(undefined);
  },
);
