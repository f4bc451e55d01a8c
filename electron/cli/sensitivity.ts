// `sensitivity`: how much hangs on each threshold of ours.
import { err, ok } from '../../shared/model/result.ts';
import { defaultAssumptions } from '../../shared/model/settings.ts';
import { lifts, likelihoods, prepareLikelihood } from '../../shared/moves/likelihood.ts';
import { sensitivityOf, sensitivityOfPack } from '../../shared/moves/sensitivity.ts';
import { answerJson, defineCommand } from './command.ts';
import { openIndex, packOption, roleOption } from './opened-pack.ts';
import { optional, switchOption } from './option.ts';
import { contextFor, personOptions } from './profile.ts';

/** Counts the moves that flip when a threshold moves. */
export const sensitivity = defineCommand(
  {
    name: 'sensitivity',
    about: 'Counts how many moves flip when a threshold of ours moves by 10 or 20 percent.',
    answer: [
      '[{threshold, value, change, what, moves, flipped, share}]',
      'threshold: ready-months, near-months, stretch-months, has-skill-importance, suggested-lift, same-pay.',
      'value: before it moved. change: −0.2 = a fifth lower. what flips: band, first-ten, suggested, pay-direction.',
      'moves: those of which it is known. share: flipped of moves, null where there are none.',
    ].join('\n'),
    example: 'sensitivity --from 43-9021.00',
  },
  {
    from: optional(roleOption('the role the moves start from')),
    all: switchOption(
      'moves from every role, for people who have what their role usually asks; takes some seconds',
    ),
    ...personOptions,
    pack: packOption,
  },
  async (values, { io, builtInPack }) => {
    const { from, all, profile } = values;
    if ((from !== null) === all) {
      const legal = 'a role id, or --all in its place';
      return err({
        code: 'value-illegal',
        name: '--from',
        value: from === null ? '' : `${from} beside --all`,
        legal,
      });
    }
    if (all && (profile !== null || values['weekly-hours'] !== null)) {
      const value = profile === null ? '--weekly-hours' : '--profile';
      return err({ code: 'value-illegal', name: 'option beside --all', value, legal: '--pack' });
    }
    const index = await openIndex(values.pack, builtInPack);
    if (!index.ok) return index;
    const model = prepareLikelihood(index.value);
    if (from === null) {
      const usualFrom = (at: number) => ({ likelihood: likelihoods(model, at), lift: lifts(model, at) });
      await answerJson(io, sensitivityOfPack(index.value, defaultAssumptions, usualFrom));
      return ok(undefined);
    }
    const context = await contextFor(index.value, model, from, values);
    if (!context.ok) return context;
    await answerJson(io, sensitivityOf(context.value));
    return ok(undefined);
  },
);
