// `pack info`: what a pack file is.
import { ok } from '../../shared/model/result.ts';
import { packInfo } from '../../shared/packs/pack-info.ts';
import { readPackFile } from '../services/pack-file.ts';
import { answerJson, defineCommand } from './command.ts';
import { packOperand } from './opened-pack.ts';

/** Describes a pack file. */
export const describePack = defineCommand(
  {
    name: 'pack info',
    about: 'Tells what a pack is: provenance, license, counts, and parts it does not have.',
    answer: [
      '{id, edition, title, languages, place, license, sources, roles: {all, rated, estimated, titleOnly},',
      'skills: {skill, knowledge, ability}, families, tools, shifts, alternateTitles, rolesWith, assumed, missing}',
      'rolesWith: how many roles have pay, outlook, a zone, …. assumed: how many have levels, importance or a zone that their',
      'source does not say. missing: names of parts of which it holds nothing.',
    ].join('\n'),
    example: 'pack info assets/packs/onet-30.1.waymark-pack',
  },
  { file: packOperand('FILE') },
  async ({ file }, { io }) => {
    const pack = await readPackFile(file);
    if (!pack.ok) return pack;
    await answerJson(io, packInfo(pack.value));
    return ok(undefined);
  },
);
